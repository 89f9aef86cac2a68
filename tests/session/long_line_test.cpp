// SPDX-License-Identifier: MIT
// How much one entry holds, and what becomes of more.
#include <doctest/doctest.h>

#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

constexpr std::size_t kLimit = std::size_t{64} * 1024;

/// So many bytes of words, without a final line break.
std::string words_of(std::size_t bytes) {
  const std::string word = "words ";
  std::string text;
  while (text.size() + word.size() < bytes) {
    text += word;
  }
  return text + std::string(bytes - text.size(), 'x');
}

void check_kept_as_draft(const Person& person, const std::string& words) {
  REQUIRE(person.drafts().size() == 1);
  const auto draft = person.drafts().front();
  CHECK((read_file(draft) == words));
  CHECK(mode_of(draft) == 0600);
  CHECK(mode_of(draft.parent_path()) == 0700);
}

TEST_CASE("long line: 64 KiB are kept from a terminal") {
  const Person person;
  const std::string words = words_of(kLimit);
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type(words);
  terminal.type(kEnter);
  REQUIRE(terminal.see("Saved 1, "));
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK((person.last_text() == words));
}

TEST_CASE("long line: one byte more is refused with the count, and kept") {
  const Person person;
  const std::string words = words_of(kLimit + 1);
  Pty terminal(person.at_terminal({"add"}));
  const termios before = terminal.mode_at_start();
  REQUIRE(terminal.see("> "));
  terminal.type(words);
  terminal.type(kEnter);
  CHECK(terminal.see(
      "wins: the text has 65537 bytes, and one entry holds up to 65536\r\n"));
  CHECK(terminal.see("Nothing was saved."));
  CHECK(terminal.wait() == 1);
  CHECK(same_mode(terminal.mode(), before));
  CHECK(person.texts().empty());
  check_kept_as_draft(person, words);
}

TEST_CASE("long line: stdin has the same limit, after the line break") {
  const Person person;
  CHECK(person.wins({"add"}, words_of(kLimit) + "\n").code == 0);
  CHECK((person.last_text() == words_of(kLimit)));
  const std::string words = words_of(kLimit + 1);
  const Ending refused = person.wins({"add", "-"}, words);
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err.find("the text has 65537 bytes, and one entry holds up to "
                         "65536") != std::string::npos);
  CHECK(refused.err.find("Nothing was saved.") != std::string::npos);
  check_kept_as_draft(person, words);
}

TEST_CASE("long line: ten million bytes are counted and kept") {
  const Person person;
  const std::string words = words_of(10'000'000);
  const Ending refused = person.wins({"add"}, words);
  CHECK(refused.code == 1);
  CHECK(refused.err.find("the text has 10000000 bytes") != std::string::npos);
  check_kept_as_draft(person, words);
}

TEST_CASE("long line: an argument of 64 KiB is words like any other") {
  const Person person;
  CHECK(person.wins({"add", "--", words_of(kLimit)}).code == 0);
  CHECK((person.last_text() == words_of(kLimit)));
  const std::string words = words_of(131'000);
  const Ending refused = person.wins({"add", words});
  CHECK(refused.code == 1);
  CHECK(refused.err.find("the text has 131000 bytes") != std::string::npos);
  check_kept_as_draft(person, words);
}

TEST_CASE("long line: how it used to go has the same limit") {
  const Person person;
  const Ending refused =
      person.wins({"add", "rested", "--used-to", words_of(kLimit + 1)});
  CHECK(refused.code == 1);
  CHECK(refused.err.find("the text has 65537 bytes") != std::string::npos);
  CHECK(person.texts().empty());
}

}  // namespace
}  // namespace wins::test
