// SPDX-License-Identifier: MIT
#include "wins/text/shell_word.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wins {

TEST_CASE("shell_word: a text is one word of a shell") {
  struct Case {
    std::string text;
    std::string word;
  };
  const std::vector<Case> cases = {
      {"/home/jo/journal.db", "/home/jo/journal.db"},
      {"", "''"},
      {"a b", "'a b'"},
      {"it's", "'it'\\''s'"},
      {"$(rm)", "'$(rm)'"},
      {"=wins", "'=wins'"},
      {"~/x", "'~/x'"},
      {"café", "'café'"},
      {"a\nb", "$'a\\x0ab'"},
      {"\x1b[31m'", "$'\\x1b\\x5b31m\\x27'"},
      {"\xff", "$'\\xff'"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(shell_word(one.text) == one.word);
  }
}

}  // namespace wins
