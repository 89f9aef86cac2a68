// SPDX-License-Identifier: MIT
// The views of reflect that ask, on a real terminal.
#include <doctest/doctest.h>

#include <csignal>
#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

/// Someone who has written one line.
class Writer : public Person {
 public:
  Writer() {
    env["NO_COLOR"] = "1";
    REQUIRE(wins({"add", "saw it coming", "-k", "notice"}).code == 0);
  }
};

TEST_CASE("signs: an answer is kept before the next question stands") {
  const Writer person;
  Pty terminal(person.at_terminal({"reflect", "signs"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(
      terminal.see("On Wed 4 Nov: saw it coming\r\n"
                   "Noticing sooner these days, or not lately?\r\n"));
  REQUIRE(terminal.see("yes, a little, not lately, pass > "));
  terminal.type("a little\r");
  REQUIRE(terminal.see("\r\nStaying longer these days, or not lately?\r\n"));
  REQUIRE(terminal.see("yes, a little, not lately, pass > "));
  CHECK(person.json({"reflect", "signs"})["answers"].size() == 1);
  terminal.type(kControlD);
  CHECK(terminal.see("Kept. The questions come back when you ask for them"));
  CHECK(terminal.wait() == 0);
  CHECK(same_mode(terminal.mode(), before));
  const auto answers = person.json({"reflect", "signs"})["answers"];
  REQUIRE(answers.size() == 1);
  CHECK(answers[0]["answer"] == "a little");
  CHECK(answers[0]["entry"] == 1);
}

TEST_CASE("signs: Ctrl-C at the first question keeps nothing") {
  const Writer person;
  Pty terminal(person.at_terminal({"reflect", "signs"}));
  REQUIRE(terminal.see("pass > "));
  terminal.type("ye\x03");
  CHECK(terminal.wait() == 128 + SIGINT);
  CHECK(person.json({"reflect", "signs"})["answers"].empty());
}

TEST_CASE("kinder: words are typed and kept byte for byte") {
  const std::string words = "it was a lot!! $HOME `id` 'x' \\n \U0001F33B -q";
  const Writer person;
  Pty terminal(person.at_terminal({"reflect", "kinder", "last"}));
  REQUIRE(
      terminal.see("Wed 4 Nov\r\n  saw it coming\r\n\r\n"
                   "The same moment, the way you might tell it for a friend."));
  REQUIRE(terminal.see("> "));
  terminal.type(words);
  terminal.type(kEnter);
  CHECK(terminal.see("Kept beside 1. "));
  CHECK(terminal.wait() == 0);
  CHECK(person.json({"show", "1"})["kinder"] == words);
}

TEST_CASE("kinder: while the question stands others may write") {
  const Writer person;
  Pty terminal(person.at_terminal({"reflect", "kinder", "1"}));
  REQUIRE(terminal.see("> "));
  REQUIRE(person.wins({"edit", "1", "--hard"}).code == 0);
  terminal.type("i saw it\r");
  CHECK(terminal.wait() == 0);
  const auto entry = person.json({"show", "1"});
  CHECK(entry["hard"] == true);
  CHECK(entry["kinder"] == "i saw it");
}

TEST_CASE("today: the question comes after the entries, its answer is linked") {
  const Writer person;
  Pty terminal(person.at_terminal({"reflect"}));
  REQUIRE(
      terminal.see("Wed 4 Nov, in your own words.\r\n\r\nsaw it coming\r\n"
                   "\r\nDid it ease by itself, with something, or not "
                   "yet?\r\n"));
  REQUIRE(terminal.see("> "));
  terminal.type("with tea\r");
  CHECK(terminal.see("Saved 2, today 15:20.\r\n"));
  CHECK(terminal.wait() == 0);
  const auto entry = person.json({"show", "2"});
  CHECK(entry["text"] == "with tea");
  CHECK(entry["answers"]["question"] == "today.ease");
  CHECK(entry["answers"]["entry"] == 1);
}

TEST_CASE("lift: reading makes no journal and changes none") {
  const Person nobody;
  for (const std::string view : {"lift", "kinder", "signs"}) {
    CAPTURE(view);
    const Ending ending = nobody.wins({"reflect", view});
    CHECK(ending.code == 0);
    CHECK(ending.out + ending.err == "");
  }
  CHECK_FALSE(std::filesystem::exists(nobody.data()));

  const Writer person;
  REQUIRE(
      person.wins({"add", "rested", "-k", "rest", "-w", "yesterday"}).code ==
      0);
  std::filesystem::permissions(person.journal(),
                               std::filesystem::perms::owner_read);
  CHECK(person.wins({"reflect", "lift"})
            .out.starts_with("Tue 3 Nov\n  rested\n\n"));
}

}  // namespace
}  // namespace wins::test
