// SPDX-License-Identifier: MIT
// Words written in an editor: a small shell script that changes the draft.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/person.h"
#include "support/places.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// Nothing is left of any draft.
void check_no_draft(const Person& person) {
  CHECK(fs::is_empty(person.home() / "run"));
  CHECK(person.drafts().empty());
}

/// The one file below the folder for drafts; empty unless there is one.
fs::path left_draft(const Person& person) {
  std::vector<fs::path> files;
  for (const auto& item :
       fs::recursive_directory_iterator(person.home() / "run")) {
    if (item.is_regular_file()) {
      files.push_back(item.path());
    }
  }
  return files.size() == 1 ? files.front() : fs::path();
}

TEST_CASE("editor: what it leaves is kept, and the draft is gone") {
  Person person;
  person.env["WINS_EDITOR"] =
      person.script("ed",
                    "cp \"$1\" seen\n"
                    "stat -c %a \"$1\" \"${1%/*}\" >modes\n"
                    "printf 'said no\\nand meant it #limits\\n' >\"$1\"\n");
  const Ending ending = person.wins({"add", "--edit", "said", "no"});
  CHECK(ending.code == 0);
  CHECK(ending.out == "Saved 1, today 15:20; tag limits.\n");
  CHECK(person.last_text() == "said no\nand meant it #limits");
  CHECK(read_file(person.home() / "seen") == "said no");
  CHECK(read_file(person.home() / "modes") == "600\n700\n");
  check_no_draft(person);
}

TEST_CASE("editor: the journal is not open while it runs") {
  Person person;
  REQUIRE(person.wins({"add", "one"}).code == 0);
  person.env["WINS_EDITOR"] =
      person.script("ed", "'" + test::wins_binary() +
                              "' add two >/dev/null\necho three >\"$1\"\n");
  CHECK(person.wins({"add", "--edit"}).code == 0);
  CHECK(person.texts() == std::vector<std::string>{"one", "two", "three"});
}

TEST_CASE("editor: an unchanged or empty draft saves nothing") {
  Person person;
  for (const std::string lines : {"exit 0\n", ": >\"$1\"\n", "rm \"$1\"\n"}) {
    CAPTURE(lines);
    person.env["WINS_EDITOR"] = person.script("ed", lines);
    const Ending ending = person.wins({"add", "-e", "said no"});
    CHECK(ending.code == 0);
    CHECK(ending.err == "Nothing was written, so nothing was saved.\n");
    check_no_draft(person);
  }
  CHECK(person.texts().empty());
}

TEST_CASE("editor: one that fails leaves the draft, and says where") {
  Person person;
  person.env["WINS_EDITOR"] =
      person.script("ed", "echo 'half a thought' >\"$1\"\nexit 3\n");
  const Ending ending = person.wins({"add", "--edit"});
  CHECK(ending.code == 1);
  CHECK(ending.err.find("wins: the editor ended with status 3") == 0);
  const fs::path draft = left_draft(person);
  REQUIRE_FALSE(draft.empty());
  CHECK(ending.err.find(draft.string()) != std::string::npos);
  CHECK(read_file(draft) == "half a thought\n");
  CHECK(mode_of(draft) == 0600);
  CHECK(mode_of(draft.parent_path()) == 0700);
  CHECK(person.texts().empty());
}

TEST_CASE("editor: one that a signal ends leaves the draft too") {
  Person person;
  person.env["WINS_EDITOR"] =
      person.script("ed", "echo 'half a thought' >\"$1\"\nkill -TERM $$\n");
  const Ending ending = person.wins({"add", "--edit"});
  CHECK(ending.code == 1);
  CHECK(ending.err.find("wins: the editor was ended by signal 15") == 0);
  CHECK(read_file(left_draft(person)) == "half a thought\n");
}

TEST_CASE("editor: words that do not fit stay in the draft") {
  Person person;
  person.env["WINS_EDITOR"] =
      person.script("ed", "head -c 70000 /dev/zero | tr '\\0' w >\"$1\"\n");
  const Ending ending = person.wins({"add", "--edit"});
  CHECK(ending.code == 1);
  CHECK(ending.err.find("the text has 70000 bytes") != std::string::npos);
  const fs::path draft = left_draft(person);
  REQUIRE_FALSE(draft.empty());
  CHECK(ending.err.find(draft.string()) != std::string::npos);
  CHECK(read_file(draft).size() == 70000);
}

TEST_CASE("editor: one that is not there is named") {
  Person person;
  person.env["WINS_EDITOR"] = "/no/such/editor";
  const Ending ending = person.wins({"add", "--edit", "said no"});
  CHECK(ending.code == 1);
  CHECK(ending.err.find("wins: the editor '/no/such/editor' could not be "
                        "started") == 0);
  CHECK(read_file(left_draft(person)) == "said no");
}

TEST_CASE("editor: the variables and the setting are asked in order") {
  Person person;
  const auto writes = [&](const std::string& name) {
    return person.script(name, "echo " + name + " >\"$1\"\n");
  };
  person.env["EDITOR"] = writes("from-editor");
  REQUIRE(person.wins({"add", "-e"}).code == 0);
  person.env["VISUAL"] = writes("from-visual");
  REQUIRE(person.wins({"add", "-e"}).code == 0);
  person.settings("editor = \"" + writes("from-setting") + "\"\n");
  REQUIRE(person.wins({"add", "-e"}).code == 0);
  person.env["WINS_EDITOR"] = writes("from-wins");
  REQUIRE(person.wins({"add", "-e"}).code == 0);
  CHECK(person.texts() == std::vector<std::string>{"from-editor", "from-visual",
                                                   "from-setting",
                                                   "from-wins"});
}

TEST_CASE("editor: no shell reads its command") {
  Person person;
  const std::string editor =
      person.script("my ed", "printf '%s' \"$1\" >\"$2\"\n");
  person.env["WINS_EDITOR"] = "'" + editor + "' '$(id); *'";
  CHECK(person.wins({"add", "-e"}).code == 0);
  CHECK(person.last_text() == "$(id); *");
}

TEST_CASE("editor: edit opens the words of an entry") {
  Person person;
  REQUIRE(person.wins({"add", "said no"}).code == 0);
  person.env["WINS_EDITOR"] = person.script(
      "ed", "cp \"$1\" seen\necho ' to the late shift' >>\"$1\"\n");
  const Ending ending = person.wins({"edit", "1"});
  CHECK(ending.code == 0);
  CHECK(read_file(person.home() / "seen") == "said no");
  CHECK(person.last_text() == "said no to the late shift");
  check_no_draft(person);
}

TEST_CASE("editor: edit with blank words keeps the entry as it was") {
  Person person;
  REQUIRE(person.wins({"add", "said no"}).code == 0);
  person.env["WINS_EDITOR"] = person.script("ed", "echo >\"$1\"\n");
  CHECK(person.wins({"edit", "1"}).out == "1 stays as it is.\n");
  CHECK(person.last_text() == "said no");
  check_no_draft(person);
}

TEST_CASE("editor: on a terminal it has the terminal, and Ctrl-C is its own") {
  Person person;
  person.env["WINS_EDITOR"] = person.script(
      "ed",
      "trap ': ' INT\nprintf 'editing\\n'\nread -r line || read -r line\n"
      "printf '%s\\n' \"$line\" >\"$1\"\n");
  Pty terminal(person.at_terminal({"add", "--edit"}));
  REQUIRE(terminal.see("editing"));
  terminal.type("\x03");
  REQUIRE(terminal.see("^C"));
  terminal.type("typed in the editor\n");
  CHECK(terminal.see("Saved 1, "));
  CHECK(terminal.wait() == 0);
  CHECK(person.last_text() == "typed in the editor");
}

}  // namespace
}  // namespace wins::test
