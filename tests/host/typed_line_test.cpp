// SPDX-License-Identifier: MIT
#include "wins/host/typed_line.h"

#include <doctest/doctest.h>

#include <vector>

namespace wins {
namespace {

using State = TypedLine::State;

TypedLine after(std::string_view bytes) {
  TypedLine line;
  for (const char byte : bytes) {
    CHECK(line.take(byte) == State::open);
  }
  return line;
}

TEST_CASE("keys that move the cursor leave no trace") {
  struct Case {
    std::string_view keys;
    std::string_view text;
  };
  const std::vector<Case> cases = {
      {"a\x1B[Ab", "ab"},            // up
      {"a\x1B[1;5Db", "ab"},         // Ctrl and left
      {"a\x1BOHb", "ab"},            // Home, as some send it
      {"a\x1B[[Ab", "ab"},           // F1 on the console
      {"a\x1B[3~b", "ab"},           // Delete
      {"a\x1B\x1B[Cb", "ab"},        // Alt and right
      {"a\x1Bxb", "ab"},             // Alt and x
      {"a\x1B\xC3\xA9", "a\u00E9"},  // Esc, then a letter
      {"a\x1B]11;rgb:0/0/0\x07z", "az"},
      {"a\x1BP1$r0m\x1B\\z", "az"},
      {"a\x1B[\x7Fz", "z"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.keys);
    CHECK(after(each.keys).text() == each.text);
  }
}

TEST_CASE("Esc alone takes nothing of what is typed later") {
  TypedLine line = after("a\x1B");
  CHECK(line.in_escape());
  line.pause();
  CHECK_FALSE(line.in_escape());
  CHECK(line.take('b') == State::open);
  CHECK(line.text() == "ab");
}

TEST_CASE("Enter is Enter even where an escape was cut short") {
  for (const std::string_view keys : {"a\x1B", "a\x1B[1;", "a\x1B]0;b"}) {
    CAPTURE(keys);
    TypedLine line = after(keys);
    CHECK(line.take('\r') == State::entered);
    CHECK(line.text() == "a");
  }
}

TEST_CASE("Ctrl-J enters as Enter does") {
  CHECK(after("a").take('\n') == State::entered);
}

TEST_CASE("Ctrl-D leaves where the line is empty, and there alone") {
  CHECK(TypedLine().take('\x04') == State::left);
  CHECK(after("a\x7F").take('\x04') == State::left);
  CHECK(after("a").take('\x04') == State::open);
}

TEST_CASE("erasing goes by characters and words as people see them") {
  struct Case {
    std::string_view keys;
    std::string_view text;
  };
  const std::vector<Case> cases = {
      {"\x7F", ""},
      {"ab\x7F", "a"},
      {"ab\x08", "a"},
      {"a\u00E9\x7F", "a"},
      {"ae\u0301\x7F", "a"},
      {"\U0001F1EC\U0001F1E7\U0001F1EB\U0001F1F7\x7F", "\U0001F1EC\U0001F1E7"},
      {"a\xC3\x7F", "a"},
      {"a\xFF\xFE\x7F", "a\xFF"},
      {"one two\x17", "one "},
      {"one two  \x17", "one "},
      {"one\u00A0\u3000two\x17", "one\u00A0\u3000"},
      {"one\x17\x17", ""},
      {"one two\x15", ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.keys);
    CHECK(after(each.keys).text() == each.text);
  }
}

TEST_CASE("a paste is taken as it stands") {
  struct Case {
    std::string_view pasted;
    std::string_view text;
  };
  const std::vector<Case> cases = {
      {"one\rtwo", "one\ntwo"},
      {"one\ntwo", "one\ntwo"},
      {"one\r\ntwo", "one\ntwo"},
      {"one\r\rtwo", "one\n\ntwo"},
      {"\x04\x15\x17", "\x04\x15\x17"},
      {"a\x1B[A", "a\x1B[A"},
      {"", ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.pasted);
    const std::string keys =
        "\x1B[200~" + std::string(each.pasted) + "\x1B[201~";
    CHECK(after(keys).text() == each.text);
    CHECK(after(keys).take('\r') == State::entered);
  }
}

}  // namespace
}  // namespace wins
