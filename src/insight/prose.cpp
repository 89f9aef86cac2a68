// SPDX-License-Identifier: MIT
// Parts a text into words, and tells what lies between them.
#include "prose.h"

#include <cstddef>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr std::u32string_view kApostrophes =
    U"'`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";
constexpr std::u32string_view kQuotes =
    U"\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u2039\u203A\uFF02";
constexpr std::u32string_view kHyphens = U"-\u2010\u2011";
constexpr std::u32string_view kClauseEnds =
    U".,;:!?()[]\u2012\u2013\u2014\u2015\u2026\u2029";

bool is_one_of(std::u32string_view signs, char32_t value) {
  return signs.find(value) != signs.npos;
}

bool belongs_to_word(char32_t value) {
  // One of the apostrophes is a letter to Unicode.
  return (is_letter(value) && !is_one_of(kApostrophes, value)) ||
         is_digit(value) || is_mark(value) || is_joiner(value) || value == '_';
}

/// The signs between two words, counted.
class Between {
 public:
  void take(char32_t value) {
    if (is_one_of(kClauseEnds, value)) {
      ends_clause_ = true;
    } else if (is_blank(value)) {
      blank_ = true;
      lines_ += value == U'\n' ? 1 : 0;
    } else if (is_one_of(kApostrophes, value)) {
      ++apostrophes_;
    } else if (is_one_of(kQuotes, value)) {
      ++quotes_;
    } else if (is_one_of(kHyphens, value)) {
      ++hyphens_;
    } else {
      other_ = true;
    }
  }

  [[nodiscard]] Gap gap() const {
    // A line may be broken anywhere; an empty one ends a paragraph. A hyphen
    // with a blank beside it, or two of them, is a dash.
    if (ends_clause_ || lines_ > 1 || hyphens_ > 1 ||
        (hyphens_ > 0 && blank_)) {
      return Gap::clause;
    }
    if (other_) {
      return Gap::other;
    }
    if (blank_) {
      return Gap::blank;
    }
    if (apostrophes_ + quotes_ + hyphens_ > 1 || quotes_ > 0) {
      return Gap::other;
    }
    return hyphens_ > 0 ? Gap::hyphen : Gap::apostrophe;
  }

 private:
  bool ends_clause_ = false;
  bool blank_ = false;
  bool other_ = false;
  int lines_ = 0;
  int apostrophes_ = 0;
  int quotes_ = 0;
  int hyphens_ = 0;
};

std::size_t word_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size()) {
    const CodePoint point = first_code_point(text.substr(length));
    if (!belongs_to_word(point.value)) {
      break;
    }
    length += point.length;
  }
  return length;
}

}  // namespace

std::vector<ProseWord> prose_words(std::string_view text) {
  std::vector<ProseWord> words;
  Between between;
  while (!text.empty()) {
    const std::size_t length = word_length(text);
    if (length == 0) {
      const CodePoint point = first_code_point(text);
      between.take(point.value);
      text.remove_prefix(point.length);
      continue;
    }
    const Gap before = words.empty() ? Gap::clause : between.gap();
    words.push_back({.text = text.substr(0, length), .before = before});
    between = Between();
    text.remove_prefix(length);
  }
  return words;
}

}  // namespace wins
