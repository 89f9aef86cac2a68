// SPDX-License-Identifier: MIT
// Backups that are encrypted on their way, with Debian's age.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

bool skipped() {
  const bool there = std::filesystem::exists("/usr/bin/age") &&
                     std::filesystem::exists("/usr/bin/age-keygen");
  if (!there) {
    MESSAGE("skipped here: age is not installed");
  }
  return !there;
}

/// A line of /bin/sh on a terminal.
Pty::Setup line_at_terminal(const Person& person, const std::string& line) {
  Pty::Setup setup = person.at_terminal({});
  setup.command = {"/bin/sh", "-c",
                   "wins() { '" + setup.command.front() + "' \"$@\"; }; cd '" +
                       person.home().path().string() + "'; " + line};
  return setup;
}

void keep_two(const Person& person) {
  REQUIRE(person.wins({"add", "qwirbelstrand"}).code == 0);
  REQUIRE(person.wins({"add", "two"}).code == 0);
}

}  // namespace

TEST_CASE("age: a backup goes out and comes back with a key") {
  if (skipped()) {
    return;
  }
  const Person person;
  keep_two(person);
  REQUIRE(person
              .shell("age-keygen -o key.txt 2>/dev/null; "
                     "age-keygen -y key.txt >to.txt")
              .code == 0);
  const Ending out =
      person.shell("wins backup - | age -R to.txt -o wins.age; echo $?");
  CHECK(out.out == "0\n");
  CHECK(out.err == "Backed up 2 entries, 140.0 KiB. The copy was checked.\n");
  CHECK(read_file(person.home() / "wins.age").find("irbelstrand") ==
        std::string::npos);
  REQUIRE(person.wins({"remove", "1"}).code == 0);
  const Ending back =
      person.shell("age -d -i key.txt wins.age | wins restore -");
  CHECK(back.code == 0);
  CHECK(back.out ==
        "Restored from what came on stdin: 1 came back, 0 changed, 0 went "
        "away.\n");
  CHECK(person.texts() == std::vector<std::string>{"qwirbelstrand", "two"});
  REQUIRE(person.wins({"undo"}).code == 0);
  CHECK(person.texts() == std::vector<std::string>{"two"});
}

TEST_CASE("age: what it cannot decrypt changes nothing") {
  if (skipped()) {
    return;
  }
  const Person person;
  keep_two(person);
  REQUIRE(person
              .shell("age-keygen -o key.txt 2>/dev/null; "
                     "age-keygen -o other.txt 2>/dev/null; "
                     "age-keygen -y key.txt >to.txt; "
                     "wins backup - 2>/dev/null | age -R to.txt >wins.age; "
                     "head -c 70000 wins.age >cut.age")
              .code == 0);
  const std::string before = read_file(person.journal());
  const Ending wrong_key =
      person.shell("age -d -i other.txt wins.age 2>/dev/null | wins restore -");
  CHECK(wrong_key.code == 1);
  CHECK(wrong_key.err ==
        "wins: there is no backup in what came on stdin: it is empty\n"
        "      Nothing was changed.\n");
  const Ending cut =
      person.shell("age -d -i key.txt cut.age 2>/dev/null | wins restore -");
  CHECK(cut.code == 1);
  CHECK(cut.err.starts_with(
      "wins: what came on stdin is not whole: 65536 of 143360 bytes are "
      "there\n"));
  const Ending still_encrypted = person.wins({"restore", "wins.age"});
  CHECK(still_encrypted.code == 1);
  CHECK(still_encrypted.err.find(
            "wins.age is encrypted with age\n"
            "      Nothing was changed.\n"
            "      This works: age -d wins.age | wins restore -\n") !=
        std::string::npos);
  CHECK(read_file(person.journal()) == before);
  CHECK(std::distance(std::filesystem::directory_iterator(person.data()),
                      std::filesystem::directory_iterator()) == 2);
}

TEST_CASE("age: with a passphrase, the way the manual says it") {
  if (skipped()) {
    return;
  }
  const Person person;
  keep_two(person);
  Pty out(line_at_terminal(person, "wins backup - | age -p -o wins.age"));
  REQUIRE(out.see("nter passphrase"));
  out.type("correct horse\r");
  REQUIRE(out.see("onfirm passphrase"));
  out.type("correct horse\r");
  CHECK(out.wait() == 0);
  REQUIRE(std::filesystem::exists(person.home() / "wins.age"));
  REQUIRE(person.wins({"remove", "1"}).code == 0);
  Pty back(line_at_terminal(person, "age -d wins.age | wins restore -"));
  REQUIRE(back.see("nter passphrase"));
  back.type("correct horse\r");
  CHECK(back.wait() == 0);
  CHECK(person.texts() == std::vector<std::string>{"qwirbelstrand", "two"});
}

TEST_CASE("a backup to a full device or a closed pipe is told, exit 1") {
  const Person person;
  keep_two(person);
  const std::string told =
      "wins: the backup is not whole: its output took no more\n"
      "      What came out so far cannot be restored.\n";
  const Ending full = person.shell("wins backup - >/dev/full");
  CHECK(full.code == 1);
  CHECK(full.err == told);
  const Ending closed =
      person.shell("{ wins backup -; echo $? >code; } | head -c 9 >/dev/null");
  CHECK(closed.err == told);
  CHECK(read_file(person.home() / "code") == "1\n");
}

}  // namespace wins::test
