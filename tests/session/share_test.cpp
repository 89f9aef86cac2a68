// SPDX-License-Identifier: MIT
// A page for the therapist: looked at on a real terminal, and then on its way.
#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>
#include <string>

#include "session/keys.h"
#include "session/person.h"
#include "support/html.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAsk =
    "A number takes a line off the page, or puts it back. Enter makes the "
    "page, q\r\nleaves without one.\r\n";

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Someone with four lines of this week, one of them private and one that
/// waits for a word.
class Sharer : public Person {
 public:
  Sharer() {
    env["NO_COLOR"] = "1";
    for (const std::vector<std::string>& line :
         std::vector<std::vector<std::string>>{
             {"add", "told mum no", "--bring", "-w", "2 nov"},
             {"add", "made tea", "-w", "3 nov"},
             {"add", "for me alone", "--private"},
             {"add", "didnt cut myself tonight", "-w", "3 nov"}}) {
      REQUIRE(wins(line).code == 0);
    }
  }
  [[nodiscard]] std::string file() const { return home() / "page.html"; }
};

TEST_CASE("share: on a terminal a line is dropped before anything is written") {
  const Sharer person;
  Pty terminal(person.at_terminal({"share", "-o", person.file()}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see("To bring\r\n   1  Mon 2 Nov: told mum no\r\n"));
  REQUIRE(terminal.see("   2  Tue 3 Nov: made tea\r\n"));
  REQUIRE(terminal.see("These wait for your word"));
  REQUIRE(terminal.see("   3  Tue 3 Nov: didnt cut myself tonight\r\n"));
  REQUIRE(terminal.see(kAsk));
  REQUIRE(terminal.see("> "));
  CHECK_FALSE(fs::exists(person.file()));
  terminal.type("2");
  terminal.type(kEnter);
  REQUIRE(terminal.see("These stay here\r\n   2  Tue 3 Nov: made tea\r\n"));
  REQUIRE(terminal.see("> "));
  CHECK_FALSE(fs::exists(person.file()));
  terminal.type(kEnter);
  CHECK(terminal.see("One moment on the page, in "));
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  const std::string page = read_file(person.file());
  CHECK(harm_in_page(page) == "");
  CHECK(holds(page, "told mum no"));
  for (const std::string_view part : {"tea", "cut", "alone"}) {
    CHECK_FALSE(holds(page, part));
  }
  CHECK(mode_of(person.file()) == 0600);
}

TEST_CASE("share: q, Ctrl-D and Ctrl-C leave no file and no memory") {
  struct Case {
    std::string_view keys;
    int code;
  };
  const Sharer person;
  const std::string before = read_file(person.journal());
  for (const Case& each :
       {Case{"q\r", 0}, Case{kControlD, 0}, Case{kControlC, 128 + SIGINT}}) {
    CAPTURE(each.keys);
    Pty terminal(person.at_terminal({"share", "-o", person.file()}));
    REQUIRE(terminal.see("> "));
    terminal.type(each.keys);
    CHECK(terminal.wait() == each.code);
    CHECK_FALSE(fs::exists(person.file()));
    CHECK(read_file(person.journal()) == before);
  }
}

TEST_CASE("share: the page itself follows on the terminal, without numbers") {
  const Sharer person;
  Pty terminal(person.at_terminal({"share"}));
  REQUIRE(terminal.see("This would leave:\r\n"));
  REQUIRE(terminal.see("> "));
  terminal.type("3");
  terminal.type(kEnter);
  REQUIRE(terminal.see("> "));
  terminal.type(kEnter);
  CHECK(
      terminal.see("Moments from 2 Nov 2026 to 3 Nov 2026\r\n"
                   "Written by the person, not a clinical measure.\r\n\r\n"
                   "To bring\r\n  Mon 2 Nov: told mum no\r\n\r\n"
                   "Also written down\r\n  Tue 3 Nov: made tea\r\n"
                   "  Tue 3 Nov: didnt cut myself tonight\r\n"));
  CHECK(terminal.wait() == 0);
}

TEST_CASE("share: into a pipe nothing is asked, and the rest is told") {
  const Sharer person;
  const Ending ending = person.shell("wins share --format html 2>err | cat");
  CHECK(ending.code == 0);
  CHECK(harm_in_page(ending.out) == "");
  CHECK(holds(ending.out, "made tea"));
  CHECK_FALSE(holds(ending.out, "cut"));
  CHECK_FALSE(holds(ending.out, "alone"));
  CHECK(holds(person.wins({"share"}).err, "wins share 1 2 4\n"));
}

TEST_CASE("share: a page that a full device refused is not remembered") {
  const Sharer person;
  const Ending ending = person.shell("wins share > /dev/full");
  CHECK(ending.code == 1);
  CHECK(holds(person.wins({"share", "--new"}).err, "This is the first page"));
}

}  // namespace
}  // namespace wins::test
