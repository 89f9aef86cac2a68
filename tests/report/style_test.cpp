// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "wins/report/style.h"

using namespace wins;

TEST_CASE("style: text is made safe and keeps its line breaks") {
  CHECK(shown("a\x1b[2J\nb", Style{}) == "a␛[2J\nb");
}

TEST_CASE("style: text on one line shows its line breaks and tabs") {
  CHECK(shown_in_line("a\n\tb", Style{}) == "a␊␉b");
}

TEST_CASE("style: a terminal without UTF-8 gets ASCII alone") {
  CHECK(shown("caf\u00e9 \x1b", Style{.ascii = true}) ==
        "caf\\u{E9} \\u{241B}");
  CHECK(shown_in_line("\u00e9\n", Style{.ascii = true}) == "\\u{E9}\\u{240A}");
}

TEST_CASE("style: bold and dim are written where there is colour") {
  const Style colored{.color = true};
  CHECK(bold("Wed 4 Nov", colored) == "\x1b[1mWed 4 Nov\x1b[0m");
  CHECK(dim("41", colored) == "\x1b[2m41\x1b[0m");
}

TEST_CASE("style: without colour, or without text, nothing is added") {
  CHECK(bold("Wed 4 Nov", Style{}) == "Wed 4 Nov");
  CHECK(dim("41", Style{}) == "41");
  CHECK(bold("", Style{.color = true}).empty());
}
