// SPDX-License-Identifier: MIT
#include "wins/host/editor.h"

#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "support/temp_folder.h"
#include "wins/core/error.h"
#include "wins/host/drafts.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::mode_of;
using test::read_file;
using test::TempFolder;

std::string script(const TempFolder& folder, std::string_view name,
                   const std::string& lines) {
  return folder.write(name, "#!/bin/sh\n" + lines, 0700).string();
}

/// What goes wrong with that editor.
UserError failure(const std::vector<std::string>& editor,
                  const std::string& words, const fs::path& place) {
  try {
    (void)run_editor(editor, words, place);
  } catch (const UserError& failure) {
    return failure;
  }
  FAIL("the editor did well");
  return UserError("");
}

TEST_CASE("the editor finds the words and gives back its own") {
  const TempFolder folder;
  const fs::path place = folder / "place";
  const std::string editor = script(folder, "ed",
                                    "cp \"$2\" " + (folder / "seen").string() +
                                        "\nprintf 'new words\\n' > \"$2\"\n");
  const Edited edited = run_editor({editor, "-x"}, "old words", place);
  CHECK(read_file(folder / "seen") == "old words");
  CHECK(edited.text == "new words\n");
  CHECK(fs::exists(edited.draft));
  CHECK(mode_of(edited.draft.parent_path()) == 0700);
  discard_draft(edited.draft);
  CHECK(fs::is_empty(place));
}

TEST_CASE("no shell reads the words of the command") {
  const TempFolder folder;
  const std::string editor =
      script(folder, "my editor", "printf '%s' \"$1\" > \"$2\"\n");
  const Edited edited =
      run_editor({editor, "$(id); `id` *"}, "", folder.path());
  CHECK(edited.text == "$(id); `id` *");
}

TEST_CASE("an editor that ends badly leaves the draft and names it") {
  const TempFolder folder;
  const std::string editor =
      script(folder, "ed", "echo more >> \"$1\"\nexit 3\n");
  const UserError problem = failure({editor}, "words ", folder / "place");
  CHECK(std::string(problem.what()) ==
        "the editor ended with status 3; nothing was saved");
  REQUIRE(problem.hint().starts_with("The words are in "));
  CHECK(read_file(problem.hint().substr(17)) == "words more\n");
}

TEST_CASE("a blank draft is not worth keeping") {
  const TempFolder folder;
  const std::string editor = script(folder, "ed", "exit 1\n");
  const UserError problem = failure({editor}, " \n", folder / "place");
  CHECK(problem.hint().empty());
  CHECK(fs::is_empty(folder / "place"));
}

TEST_CASE("an editor that a signal ended is told apart") {
  const TempFolder folder;
  const std::string editor = script(folder, "ed", "kill -9 $$\n");
  CHECK(std::string(failure({editor}, "", folder / "place").what()) ==
        "the editor was ended by signal 9; nothing was saved");
}

TEST_CASE("an editor that is not there is named") {
  const TempFolder folder;
  const UserError without = failure({"/no/such/editor"}, "", folder / "place");
  CHECK(std::string(without.what()) ==
        "the editor '/no/such/editor' could not be started: No such file or "
        "directory");
  CHECK(without.hint() == "This works: WINS_EDITOR=nano wins add --edit");
  CHECK(fs::is_empty(folder / "place"));
  const UserError with =
      failure({"/no/such/editor"}, "words", folder / "place");
  CHECK(with.hint().starts_with("The words are in "));
  CHECK_THROWS_AS((void)run_editor({}, "", folder.path()), UserError);
}

TEST_CASE("signals are as by default in the editor, and ours again after it") {
  const TempFolder folder;
  signal(SIGPIPE, SIG_IGN);
  struct sigaction before {};
  sigaction(SIGINT, nullptr, &before);
  const std::string editor = script(
      folder, "ed", "grep '^SigIgn' /proc/$$/status | cut -f 2 > \"$1\"\n");
  const Edited edited = run_editor({editor}, "", folder.path());
  const unsigned long ignored = std::stoul(edited.text, nullptr, 16);
  for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT}) {
    CAPTURE(number);
    CHECK((ignored >> (number - 1) & 1U) == 0);
  }
  struct sigaction after {};
  sigaction(SIGINT, nullptr, &after);
  CHECK((after.sa_handler == before.sa_handler));
  signal(SIGPIPE, SIG_DFL);
}

TEST_CASE("vim is told to keep no copies, and other editors nothing") {
  const TempFolder folder;
  const std::vector<std::string> with_options = {
      "-n",   "-i", "NONE", "--cmd", "set noundofile nobackup nowritebackup",
      "draft"};
  const auto options_of = [](const std::string& editor) {
    std::vector<std::string> command =
        private_editor_command({editor}, "draft");
    command.erase(command.begin());
    return command;
  };
  for (const char* name : {"vim", "nvim", "vi", "vim.basic"}) {
    CAPTURE(name);
    CHECK(options_of(script(folder, name, "")) == with_options);
  }
  const std::string linked = (folder / "editor").string();
  fs::create_symlink(folder / "vim.basic", linked);
  CHECK(options_of(linked) == with_options);

  CHECK(options_of(script(folder, "nvi", "")) ==
        std::vector<std::string>{"draft"});
  const std::string other_vi = (folder / "bin-vi").string();
  fs::create_symlink(folder / "nvi", other_vi);
  CHECK(options_of(other_vi) == std::vector<std::string>{"draft"});
  CHECK(private_editor_command({"nano", "-w"}, "draft") ==
        std::vector<std::string>{"nano", "-w", "draft"});
}

}  // namespace
}  // namespace wins
