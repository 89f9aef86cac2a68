// SPDX-License-Identifier: MIT
// Every command under strace: no network, no file but our own.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/trace.h"
#include "wins/cli/command.h"
#include "wins/commands/registry.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCanary = "quillomander";

/// One of every command, in an order in which each finds its entry.
std::vector<std::vector<std::string>> every_command() {
  return {{},
          {"--version"},
          {"--help"},
          {"add", "one", kCanary, "+family", "-k", "rest", "--hard"},
          {"add", "--json", "two", kCanary, "--duration", "20m"},
          {"add", "-w", "no such day", kCanary},
          {"add", "--edit"},
          {"here"},
          {"list"},
          {"list", kCanary},
          {"list", "--json"},
          {"list", "--plain", "--since", "last week"},
          {"list", "--tags"},
          {"list", "--kinds"},
          {"list", "--this-day"},
          {"show", "1"},
          {"edit", "1", "--text", std::string("three ") + kCanary},
          {"reflect", "today"},
          {"reflect", "week"},
          {"celebrate"},
          {"celebrate", "1", "--json"},
          {"share"},
          {"share", "--new", "--format", "html", "1"},
          {"session", "--tough", "--heard", kCanary},
          {"session", "edit", "1", "--note", kCanary},
          {"session", "list"},
          {"session", "remove", "1"},
          {"undo"},
          {"stats"},
          {"support"},
          {"config", "list"},
          {"config", "get", "tone"},
          {"config", "path"},
          {"config", "set", "tone", "facts"},
          {"config", "unset", "tone"},
          {"doctor"},
          {"doctor", "--json"},
          {"completion", "bash"},
          {"completion", "zsh"},
          {"completion", "fish"},
          {"__complete", "tags", ""},
          {"help"},
          {"help", "privacy"},
          {"remove", "2"},
          {"undo"},
          {"redo"},
          {"remove", "2", "--for-good", "--yes"},
          {"export"},
          {"export", "--format", "csv", kCanary},
          {"import", "--dry-run", "data/wins/journal.db"},
          {"import", "no-such-file.json"},
          {"backup"},
          {"backup", "-"},
          {"restore", "data/wins/snapshots/none.db"},
          {"nonsense"}};
}

Launch launch_of(const Home& home, std::vector<std::string> command) {
  Launch launch = home.launch(std::move(command));
  launch.environment.push_back("WINS_EDITOR=" +
                               (home.path() / "editor").string());
  return launch;
}

void write_editor(const Home& home) {
  const fs::path editor = home.path() / "editor";
  std::ofstream(editor) << "#!/bin/sh\necho 'four quillomander' >\"$1\"\n";
  chmod(editor.c_str(), 0700);
}

bool is_below(const fs::path& path, const fs::path& folder) {
  return path.string().starts_with(folder.string());
}

/// Where wins may write: its own folders, and the draft of an editor. What
/// counts the lines of a coverage build is none of its doing.
bool is_expected(const fs::path& path, const Home& home) {
  return is_below(path, home.path() / "data") ||
         is_below(path, home.path() / "state") ||
         is_below(path, home.path() / "config") ||
         is_below(path, home.runtime() / "wins-draft-") ||
         path == home.path() / "data" || path == "/dev/null" ||
         path == "/dev/tty" || path.extension() == ".gcda" ||
         // Relative to a folder that was opened before: an editor's draft
         // being cleared away.
         path == "words.txt";
}

}  // namespace

TEST_CASE("no command opens a socket or a file that is not its own") {
  const Home home;
  if (!can_trace(home)) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
    return;
  }
  write_editor(home);
  std::set<std::string> tried;
  std::size_t calls = 0;
  std::size_t sockets = 0;
  std::size_t unexpected = 0;
  for (const std::vector<std::string>& command : every_command()) {
    const std::string name = command.empty() ? "wins" : command.front();
    tried.insert(name);
    const Trace traced = trace(home, launch_of(home, command));
    CAPTURE(name);
    CHECK(traced.ending.code <= 2);
    CHECK(traced.calls > 0);
    calls += traced.calls;
    sockets += traced.network.size();
    for (const std::string& call : traced.network) {
      FAIL_CHECK(call);
    }
    for (const fs::path& path : traced.written) {
      if (!is_expected(path, home)) {
        ++unexpected;
        FAIL_CHECK("written: " << path.string());
      }
    }
  }
  tell({.row = "T18",
        .what = "calls of every command",
        .points = static_cast<std::int64_t>(calls),
        .lost = static_cast<std::int64_t>(sockets + unexpected),
        .more = std::to_string(tried.size()) + " commands"});
  for (const Command* const command : all_commands()) {
    CAPTURE(command->name);
    CHECK(tried.count(std::string(command->name)) == 1);
  }
}

TEST_CASE("the words of an entry are in the journal and our copies alone") {
  const Home home;
  write_editor(home);
  for (const std::vector<std::string>& command : every_command()) {
    static_cast<void>(run_program(launch_of(home, command)));
  }
  const std::vector<fs::path> found = files_with(kCanary, home.path());
  std::vector<fs::path> others;
  for (const fs::path& file : found) {
    if (file != home.journal() && file != home.path() / "editor" &&
        !is_below(file, home.data() / "snapshots")) {
      others.push_back(file);
      FAIL_CHECK(file.string());
    }
  }
  CHECK(others.empty());
  fs::remove_all(home.data() / "snapshots");
  CHECK(files_with(kCanary, home.data()) ==
        std::vector<fs::path>{home.journal()});
  CHECK(fs::is_empty(home.runtime()));
  CHECK(fs::is_empty(home.path() / "tmp"));
}

TEST_CASE("the watch sees a socket and a file where there is one") {
  const Home home;
  if (!can_trace(home)) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
    return;
  }
  Launch bash = home.launch({});
  bash.command = {"/bin/bash", "-c",
                  "echo words >outside; exec 3<>/dev/udp/127.0.0.1/9"};
  const Trace traced = trace(home, bash);
  CHECK_FALSE(traced.network.empty());
  CHECK(std::ranges::count(traced.written, fs::path("outside")) == 1);
  CHECK_FALSE(is_expected("outside", home));
}

}  // namespace wins::test
