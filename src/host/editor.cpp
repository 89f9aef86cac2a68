// SPDX-License-Identifier: MIT
#include "wins/host/editor.h"

#include <fmt/core.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string_view>
#include <system_error>

#include "child.h"
#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"
#include "wins/host/drafts.h"
#include "wins/host/signals.h"
#include "wins/text/sanitize.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

/// Where a command is found along PATH, links followed; itself when nowhere.
fs::path resolved(const std::string& command) {
  std::error_code problem;
  if (command.find('/') != std::string::npos) {
    const fs::path found = fs::canonical(command, problem);
    return problem ? fs::path(command) : found;
  }
  const char* path = std::getenv("PATH");
  std::string_view folders = path == nullptr ? "/usr/bin:/bin" : path;
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    fs::path found =
        fs::canonical(fs::path(folders.substr(0, end)) / command, problem);
    if (!problem) {
      return found;
    }
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return command;
}

/// vim, nvim and vi, whatever a link calls them: `editor` and `vi` are
/// vim.basic on many a computer. A vi that is another program (nvi, busybox)
/// would refuse the options.
bool is_vim(const std::string& command) {
  const std::string typed = fs::path(command).filename().string();
  const std::string meant = resolved(command).filename().string();
  return typed == "vim" || typed == "nvim" || meant == "vim" ||
         meant == "nvim" || meant == "vi" || meant.starts_with("vim.");
}

std::string kept_hint(const fs::path& draft) {
  if (is_blank_text(read_draft(draft))) {
    discard_draft(draft);
    return {};
  }
  return say(messages::machine["draft-kept"],
             fmt::arg("draft", make_safe(draft.string(), Breaks::shown)));
}

[[noreturn]] void not_started(const std::string& command,
                              const std::string& why) {
  throw UserError(say(messages::machine["editor-not-started"],
                      fmt::arg("command", make_safe(command, Breaks::shown)),
                      fmt::arg("reason", why)),
                  say(messages::machine["editor-not-started-hint"]));
}

/// Runs the command and gives its wait status.
int run(const std::vector<std::string>& command, const fs::path& draft) {
  const KeyboardIgnored ignored;
  try {
    return wait_for_child(start_child(command));
  } catch (const std::system_error& failure) {
    const std::string hint = kept_hint(draft);
    if (hint.empty()) {
      not_started(command.front(), failure.code().message());
    }
    throw UserError(
        say(messages::machine["editor-not-started"],
            fmt::arg("command", make_safe(command.front(), Breaks::shown)),
            fmt::arg("reason", failure.code().message())),
        hint + "\n" + say(messages::machine["editor-not-started-hint"]));
  }
}

}  // namespace

std::vector<std::string> private_editor_command(
    const std::vector<std::string>& editor, const fs::path& draft) {
  std::vector<std::string> command{editor.front()};
  if (is_vim(editor.front())) {
    // No swap file, no list of yanks, no undo file, no backup.
    const std::vector<std::string> options{
        "-n", "-i", "NONE", "--cmd", "set noundofile nobackup nowritebackup"};
    command.insert(command.end(), options.begin(), options.end());
  }
  command.insert(command.end(), editor.begin() + 1, editor.end());
  command.push_back(draft.string());
  return command;
}

Edited run_editor(const std::vector<std::string>& editor,
                  const std::string& words, const fs::path& place) {
  if (editor.empty()) {
    not_started("", std::generic_category().message(ENOENT));
  }
  const fs::path draft = write_draft(place, words);
  const int status = run(private_editor_command(editor, draft), draft);
  if (WIFSIGNALED(status)) {
    throw UserError(say(messages::machine["editor-stopped"],
                        fmt::arg("signal", WTERMSIG(status))),
                    kept_hint(draft));
  }
  if (WEXITSTATUS(status) != 0) {
    throw UserError(say(messages::machine["editor-ended"],
                        fmt::arg("status", WEXITSTATUS(status))),
                    kept_hint(draft));
  }
  return {.text = read_draft(draft), .draft = draft};
}

}  // namespace wins
