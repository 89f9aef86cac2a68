// SPDX-License-Identifier: MIT
#include "wins/host/line_painter.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "support/screen.h"
#include "wins/host/typed_line.h"

namespace wins {
namespace {

using Rows = std::vector<std::string>;
using test::Screen;

/// What stands on a screen after each of the texts was painted in turn.
Rows painted(const std::vector<std::string>& texts, int columns, int rows) {
  LinePainter painter("> ", columns, rows);
  Screen screen(columns, rows);
  for (const std::string& text : texts) {
    screen.send(painter.paint(text));
  }
  return screen.rows();
}

TEST_CASE("a line is folded at the width of the screen") {
  CHECK(painted({"abcdefghijk"}, 6, 5) == Rows{"> abcd", "efghij", "k"});
  CHECK(painted({"abcd"}, 6, 5) == Rows{"> abcd"});
  CHECK(painted({"abc\u6F22z"}, 6, 5) == Rows{"> abc", "\u6F22z"});
}

TEST_CASE("what is erased goes from the screen, over folds too") {
  CHECK(painted({"abcdefghijk", "abcdefghij"}, 6, 5) ==
        Rows{"> abcd", "efghij"});
  CHECK(painted({"abcdefghijk", "abc"}, 6, 5) == Rows{"> abc"});
  CHECK(painted({"abcdefghijk", ""}, 6, 5) == Rows{">"});
  CHECK(painted({"abcd", "abc", "abcx"}, 6, 5) == Rows{"> abcx"});
}

TEST_CASE("a mark joins the letter that stands there already") {
  CHECK(painted({"cafe", "cafe\u0301"}, 20, 5) == Rows{"> cafe\u0301"});
}

TEST_CASE("half a character is not shown until the rest has come") {
  LinePainter painter("> ", 20, 5);
  CHECK(painter.paint("a") == "> a");
  CHECK(painter.paint("a\xC3").empty());
  CHECK(painter.paint("a\xC3\xA9") == "\u00E9");
}

TEST_CASE("a line longer than the screen is shown again from its prompt") {
  const std::string longer(100, 'x');
  const Rows rows = painted({longer, "ab"}, 10, 4);
  CHECK(rows == Rows{"> ab"});
}

TEST_CASE("a long line keeps its end in sight while letters go") {
  std::vector<std::string> texts;
  for (std::size_t size = 100; size > 90; --size) {
    texts.emplace_back(size, 'x');
  }
  const Rows rows = painted(texts, 10, 4);
  CHECK(rows.back() == "xxx");
}

TEST_CASE("controls are shown as letters, line breaks and tabs as themselves") {
  CHECK(painted({"a\x01\x1B\x7Fz"}, 20, 5) == Rows{"> a^A^[^?z"});
  CHECK(painted({"one\ntwo"}, 20, 5) == Rows{"> one", "two"});
  CHECK(painted({"a\tb"}, 20, 5) == Rows{"> a     b"});
  CHECK(painted({"a\u202Eb"}, 20, 5) == Rows{"> a<U+202E>b"});
  CHECK(painted({"a\xFF"}, 20, 5) == Rows{"> a\uFFFD"});
}

TEST_CASE("after forgetting, the whole line is sent again") {
  LinePainter painter("> ", 20, 5);
  CHECK(painter.paint("ab") == "> ab");
  CHECK(painter.paint("ab").empty());
  painter.forget();
  CHECK(painter.paint("ab") == "> ab");
}

TEST_CASE("however a text came about, the screen shows the same") {
  const std::vector<std::string> keys = {"a",
                                         "b",
                                         "cd",
                                         " ",
                                         "\u00E9",
                                         "e\u0301",
                                         "\u6F22",
                                         "i",
                                         "\x7F",
                                         "\x17",
                                         "\t",
                                         "\x01",
                                         "\U0001F469\u200D",
                                         "\U0001F467",
                                         "\x7F",
                                         "\x1B[200~x\ry\x1B[201~",
                                         "\xFF"};
  const bool holds = rc::check([&keys] {
    LinePainter painter("> ", 9, 50);
    Screen screen(9, 50);
    TypedLine line;
    screen.send(painter.paint(line.text()));
    const auto picks = *rc::gen::container<std::vector<std::size_t>>(
        rc::gen::inRange<std::size_t>(0, keys.size()));
    for (const std::size_t pick : picks) {
      for (const char byte : keys[pick]) {
        line.take(byte);
        screen.send(painter.paint(line.text()));
      }
    }
    LinePainter fresh("> ", 9, 50);
    Screen expected(9, 50);
    expected.send(fresh.paint(line.text()));
    RC_ASSERT(screen.rows() == expected.rows());
    RC_ASSERT(screen.row() == expected.row());
    RC_ASSERT(screen.column() == expected.column());
  });
  CHECK(holds);
}

TEST_CASE("a dumb terminal gets what is new, or the line again below") {
  PlainPainter painter("> ");
  CHECK(painter.paint("") == "> ");
  CHECK(painter.paint("ab") == "ab");
  CHECK(painter.paint("abc\x01") == "c^A");
  CHECK(painter.paint("a") == "\n> a");
  CHECK(painter.paint("a\xC3").empty());
}

}  // namespace
}  // namespace wins
