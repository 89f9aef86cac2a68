// SPDX-License-Identifier: MIT
// What the shell keeps of the lines that were typed. Words in a history are
// counted and never shown.
#include <algorithm>
#include <array>
#include <sstream>

#include "finding.h"
#include "wins/core/catalogue/checking.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::checking;

/// More of a history, and of a start-up file, is not read.
constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024;

std::string variable(const Host& host, std::string_view name) {
  const auto found = host.env.find(name);
  return found == host.env.end() ? std::string() : found->second;
}

bool takes_words(std::string_view command) {
  constexpr std::array<std::string_view, 5> kCommands = {
      "add", "here", "edit", "session", "celebrate"};
  return std::ranges::find(kCommands, command) != kCommands.end();
}

/// An option whose value is no words of the person's.
bool takes_plain_value(std::string_view word) {
  constexpr std::array<std::string_view, 12> kOptions = {
      "-w",       "--when",      "-k",         "--kind",
      "-t",       "--tag",       "--duration", "--intensity",
      "--choice", "--self-talk", "--repair",   "--db"};
  return std::ranges::find(kOptions, word) != kOptions.end();
}

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char letter) {
    return letter >= '0' && letter <= '9';
  });
}

/// True when words stand behind a command of wins that takes words.
bool gives_words(const std::string& line) {
  std::istringstream words(line);
  std::string word;
  bool wins = false;
  bool command = false;
  while (words >> word) {
    if (!wins) {
      wins = word == "wins";
    } else if (!command) {
      if (takes_plain_value(word)) {
        words >> word;
      } else if (!word.starts_with('-')) {
        command = takes_words(word);
        wins = command;
      }
    } else if (takes_plain_value(word)) {
      words >> word;
    } else if (!word.starts_with('-') && !word.starts_with('<') &&
               word != "|" && word != "last" && !is_number(word)) {
      return true;
    }
  }
  return false;
}

std::int64_t lines_with_words(const std::string& history) {
  std::istringstream lines(history);
  std::int64_t count = 0;
  for (std::string line; std::getline(lines, line);) {
    // zsh may put the time in front: ": 1762269600:0;wins add".
    if (line.starts_with(": ")) {
      line.erase(0, line.find(';') + 1);
    }
    count += gives_words(line) ? 1 : 0;
  }
  return count;
}

/// Where a shell keeps its lines, and how they are taken out of there.
struct History {
  fs::path file{};
  std::string line{};
};

/// Looks at the shell of this account.
class ShellLook {
 public:
  explicit ShellLook(Invocation& invocation)
      : host_(invocation.host()),
        home_(variable(host_, "HOME")),
        shell_(fs::path(variable(host_, "SHELL")).filename()),
        histfile_(variable(host_, "HISTFILE")),
        data_(variable(host_, "XDG_DATA_HOME")),
        zdotdir_(variable(host_, "ZDOTDIR")) {}

  Findings look() {
    if (home_.empty()) {
      return {};
    }
    for (const History& history : histories()) {
      look_at_history(history);
    }
    look_at_rule();
    return std::move(findings_);
  }

 private:
  [[nodiscard]] std::vector<History> histories() const;
  void look_at_history(const History& history);
  void look_at_rule();
  [[nodiscard]] bool holds(const fs::path& file, std::string_view one,
                           std::string_view two) const;
  void note_rule(const fs::path& file, const std::string& rule);

  const Host& host_;
  fs::path home_;
  std::string shell_;
  std::string histfile_;
  std::string data_;
  std::string zdotdir_;
  Findings findings_{};
};

std::vector<History> ShellLook::histories() const {
  const auto edited = [](const fs::path& file) {
    return History{file, "sed -i '/wins /d' " + shell_word(file.native())};
  };
  const fs::path zsh = zdotdir_.empty() ? home_ : fs::path(zdotdir_);
  const fs::path data =
      data_.empty() ? home_ / ".local/share" : fs::path(data_);
  std::vector<History> found = {edited(home_ / ".bash_history"),
                                edited(zsh / ".zsh_history")};
  if (histfile_.starts_with('/') && histfile_ != found[0].file &&
      histfile_ != found[1].file) {
    found.push_back(edited(histfile_));
  }
  found.push_back({data / "fish/fish_history",
                   "fish -c 'history delete --contains --case-sensitive "
                   "\"wins \"'"});
  return found;
}

void ShellLook::look_at_history(const History& history) {
  const auto text = host_.files.text(history.file, kMostBytes);
  const std::int64_t count = text.has_value() ? lines_with_words(*text) : 0;
  if (count == 0) {
    return;
  }
  findings_.push_back(
      {"history-words", true,
       say(count == 1 ? checking["history.words.one"]
                      : checking["history.words.many"],
           fmt::arg("count", count), fmt::arg("path", history.file.native())),
       history.line});
}

/// Lines that are no comment and hold both.
bool ShellLook::holds(const fs::path& file, std::string_view one,
                      std::string_view two) const {
  std::istringstream lines(host_.files.text(file, kMostBytes).value_or(""));
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin != line.npos && line[begin] != '#' &&
        line.find(one) != line.npos && line.find(two) != line.npos) {
      return true;
    }
  }
  return false;
}

void ShellLook::note_rule(const fs::path& file, const std::string& rule) {
  findings_.push_back(
      {"history-rule", false,
       say(checking["history.rule"], fmt::arg("shell", shell_)),
       "printf '%s\\n' " + rule + " >> " + shell_word(file.native())});
}

void ShellLook::look_at_rule() {
  if (shell_ == "bash") {
    const fs::path file = home_ / ".bashrc";
    if (!holds(file, "HISTIGNORE", "wins")) {
      note_rule(file, "'HISTIGNORE=\"$HISTIGNORE:*wins *\"'");
    }
  } else if (shell_ == "zsh") {
    const fs::path file =
        (zdotdir_.empty() ? home_ : fs::path(zdotdir_)) / ".zshrc";
    if (!holds(file, "alias", "wins=' ")) {
      note_rule(file,
                "'setopt HIST_IGNORE_SPACE' \"alias wins=' noglob wins'\"");
    }
  } else if (shell_ == "fish") {
    findings_.push_back(
        {"history-rule", false, say(checking["history.fish"]), ""});
  }
}

}  // namespace

Findings look_at_shell(Invocation& invocation) {
  return ShellLook(invocation).look();
}

}  // namespace wins
