// SPDX-License-Identifier: MIT
#include "wins/text/utf8.h"

#include <doctest/doctest.h>

#include "text/pieces.h"

namespace wins {
namespace {

using namespace std::string_literals;
using Pieces = std::vector<std::string_view>;

TEST_CASE("a code point is read with the bytes that it takes") {
  struct Case {
    std::string_view text;
    char32_t value;
    std::size_t length;
  };
  const Case cases[] = {
      {"a", U'a', 1},
      {"\x7F", 0x7F, 1},
      {"\xC2\x80", 0x80, 2},
      {"\u00E9tude", 0xE9, 2},
      {"\xE0\xA0\x80", 0x800, 3},
      {"\u6211", 0x6211, 3},
      {"\xED\x9F\xBF", 0xD7FF, 3},
      {"\xF0\x90\x80\x80", 0x10000, 4},
      {"\U0001F33B!", 0x1F33B, 4},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    const CodePoint point = first_code_point(each.text);
    CHECK(point.value == each.value);
    CHECK(point.length == each.length);
    CHECK(point.well_formed);
  }
}

TEST_CASE("each ill-formed stretch becomes one U+FFFD, as Unicode cuts them") {
  struct Case {
    std::string bytes;
    std::string clean;
    std::size_t replaced;
  };
  const Case cases[] = {
      {"a\x80z", "a\uFFFDz", 1},                            // continuation
      {"\xC0\xAF", "\uFFFD\uFFFD", 2},                      // overlong
      {"\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD", 3},            // overlong
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", 3},            // a surrogate
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", 4},  // above U+10FFFF
      {"\xF5z", "\uFFFDz", 1},
      {"a\xC3", "a\uFFFD", 1},  // cut short
      {"a\xE2\x82", "a\uFFFD", 1},
      {"a\xF0\x9F\x98", "a\uFFFD", 1},
      {"\xF0\x9F\x98z", "\uFFFDz", 1},
      {"\xE2\x82\xE2\x82\xAC", "\uFFFD\u20AC", 1},
      {"\xC3\xC3\xA9", "\uFFFD\u00E9", 1},
      // The example of the standard's table of maximal subparts.
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41",
       "\uFFFD\uFFFD\uFFFD\uFFFD"
       "A",
       4},
  };
  for (const Case& each : cases) {
    CAPTURE(each.clean);
    const CleanText clean = clean_utf8(each.bytes);
    CHECK(clean.text == each.clean);
    CHECK(clean.replaced == each.replaced);
    CHECK(clean.nuls == 0);
    CHECK_FALSE(is_utf8(each.bytes));
    CHECK(is_utf8(clean.text));
  }
}

TEST_CASE("a NUL becomes its picture and is counted") {
  const CleanText clean = clean_utf8("a\0b\0"s);
  CHECK(clean.text == "a\u2400b\u2400");
  CHECK(clean.nuls == 2);
  CHECK(clean.replaced == 0);
}

TEST_CASE("well-formed text stays as it is, byte for byte") {
  const std::string text =
      "told mum \u2014 na\u00EFve \u6211 \U0001F33B\n\x1B[31m\x7F\u202E";
  const CleanText clean = clean_utf8(text);
  CHECK(clean.text == text);
  CHECK(clean.replaced == 0);
  CHECK(clean.nuls == 0);
  CHECK(clean_utf8("").text.empty());
}

TEST_CASE("a code point is written in one to four bytes") {
  CHECK(encode_utf8(U'a') == "a");
  CHECK(encode_utf8(0xE9) == "\xC3\xA9");
  CHECK(encode_utf8(0x241B) == "\xE2\x90\x9B");
  CHECK(encode_utf8(0x1F33B) == "\xF0\x9F\x8C\xBB");
  CHECK(encode_utf8(0) == std::string(1, '\0'));
  CHECK(encode_utf8(0xD800) == "\uFFFD");
  CHECK(encode_utf8(0x110000) == "\uFFFD");
}

TEST_CASE("a grapheme is what a person calls one character") {
  const std::string_view alone[] = {
      "a",
      "e\u0301",
      "\r\n",
      "\u1100\u1161\u11A8",                          // Hangul jamo
      "\u0E01\u0E33",                                // Thai vowel
      "\U0001F468\u200D\U0001F469\u200D\U0001F467",  // a family
      "\U0001F44D\U0001F3FD",                        // a skin tone
      "\U0001F1E9\U0001F1EA",                        // a flag
      "\u2764\uFE0F",                                // a heart
      "1\uFE0F\u20E3",                               // a keycap
      "\U0001F3F3\uFE0F\u200D\U0001F308",            // a rainbow flag
      "\xE2\x82",                                    // ill-formed
  };
  for (const std::string_view each : alone) {
    CAPTURE(each);
    CHECK(graphemes(each) == Pieces{each});
    const std::string between = "x" + std::string(each) + "y";
    CHECK(graphemes(between) == Pieces{"x", each, "y"});
  }
}

TEST_CASE("flags come in pairs, however many stand together") {
  CHECK(graphemes("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7\U0001F1E9") ==
        Pieces{"\U0001F1E9\U0001F1EA", "\U0001F1EB\U0001F1F7", "\U0001F1E9"});
}

TEST_CASE("a line break holds no mark") {
  CHECK(graphemes("\n\u0301") == Pieces{"\n", "\u0301"});
  CHECK(graphemes("\r\r\n\n") == Pieces{"\r", "\r\n", "\n"});
  CHECK(graphemes("").empty());
}

TEST_CASE("graphemes give back the text, none of them empty") {
  CHECK(rc::check("graphemes put together", [] {
    const std::string text = *any_text();
    std::string together;
    for (const std::string_view grapheme : graphemes(text)) {
      RC_ASSERT(!grapheme.empty());
      together += grapheme;
    }
    RC_ASSERT(together == text);
  }));
}

TEST_CASE("folding forgets case and how accents are encoded") {
  CHECK(fold_case("Family") == "family");
  CHECK(fold_case("na\u00EFve-\u00C9T\u00C9/x_1") ==
        "na\u00EFve-\u00E9t\u00E9/x_1");
  CHECK(fold_case("E\u0301TE\u0301") == "\u00E9t\u00E9");
  CHECK(fold_case("Stra\u00DFe") == "strasse");
  CHECK(fold_case("\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2") ==
        fold_case("\u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3"));
  CHECK(fold_case("caf\xE9") == "caf\uFFFD");
  CHECK(fold_case("").empty());
}

TEST_CASE("folding tells e from e with an accent") {
  CHECK(fold_case("ete") != fold_case("\u00E9t\u00E9"));
}

TEST_CASE("folded twice is folded once") {
  CHECK(rc::check("fold_case settles", [] {
    const std::string once = fold_case(*any_text());
    RC_ASSERT(fold_case(once) == once);
  }));
}

TEST_CASE("letters, digits, marks and blanks of any script are known") {
  for (const char32_t letter : {U'a', U'Z', U'\u00E9', U'\u0436', U'\u05D0',
                                U'\u0E01', U'\u6211', U'\uD55C'}) {
    CAPTURE(static_cast<std::uint32_t>(letter));
    CHECK(is_letter(letter));
    CHECK_FALSE(is_digit(letter));
    CHECK_FALSE(is_mark(letter));
    CHECK_FALSE(is_blank(letter));
  }
  CHECK(is_digit(U'7'));
  CHECK(is_digit(U'\u0663'));
  CHECK_FALSE(is_digit(U'\u00BD'));
  CHECK(is_mark(U'\u0301'));
  CHECK(is_mark(U'\u093F'));
  CHECK_FALSE(is_letter(U'\U0001F33B'));
  CHECK_FALSE(is_letter(U'+'));
  for (const char32_t blank : {U' ', U'\t', U'\n', U'\r', U'\v', U'\u0085',
                               U'\u00A0', U'\u2003', U'\u2028', U'\u3000'}) {
    CAPTURE(static_cast<std::uint32_t>(blank));
    CHECK(is_blank(blank));
    CHECK_FALSE(is_letter(blank));
  }
  CHECK_FALSE(is_blank(U'\u200B'));
}

TEST_CASE("text that shows nothing is blank") {
  for (const std::string_view blank :
       {"", " ", "\t\n \r\n", "\u3000\u00A0", "\u0301", " \u0301\u0302 ",
        "\u200B\u200D\uFEFF", "\u3164", "\u202E\u2066", "\uFE0F", "\x1B",
        "\U000E0061\U000E007F"}) {
    CAPTURE(graphemes(blank).size());
    CHECK(is_blank_text(blank));
  }
  for (const std::string_view seen :
       {"a", " .", "e\u0301", "\u0301x", "\u2400", "\uFFFD", "\xC3",
        "\u2764\uFE0F", "\u0663"}) {
    CAPTURE(seen);
    CHECK_FALSE(is_blank_text(seen));
  }
}

}  // namespace
}  // namespace wins
