// SPDX-License-Identifier: MIT
#include "vocabulary.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "insight/self_talk_lists.h"

namespace wins {
namespace {

/// The word that is read for `written`; "?" for none.
std::string meant(const Vocabulary& vocabulary, std::string_view written) {
  const WordNumber number = vocabulary.number_of(written);
  return std::string(number == kUnknownWord ? "?" : vocabulary.words[number]);
}

TEST_CASE("vocabulary: words are read through their usual slips") {
  const SelfTalkFile file = test::phrases(
      "[kind]\nallowed to rest\nstill proud\n"
      "[spelling]\nalloud = allowed\nrest = proud\n");
  const Vocabulary vocabulary = file.table().vocabulary;
  struct Row {
    std::string_view written;
    std::string_view word;
  };
  for (const Row& row : {
           Row{"allowed", "allowed"},
           Row{"alowed", "allowed"},
           Row{"allowwed", "allowed"},
           Row{"allowde", "allowed"},
           Row{"alloud", "allowed"},
           Row{"allowedddd", "allowed"},
           Row{"prouuuud", "proud"},
           Row{"stil", "?"},     // too short to be known by that
           Row{"rpoud", "?"},    // as is this
           Row{"rest", "rest"},  // a word is no spelling of another
           Row{"allow", "?"},
           Row{"allowwwwwwwwwwwed", "?"},  // longer than any word
           Row{"", "?"},
       }) {
    CAPTURE(row.written);
    CHECK(meant(vocabulary, row.written) == row.word);
  }
}

TEST_CASE("vocabulary: of words alike but for doubled letters, the earlier") {
  CHECK(meant(test::phrases("[kind]\nlooser\nlosser\n").table().vocabulary,
              "loosser") == "looser");
  CHECK(meant(test::phrases("[kind]\nlosser\nlooser\n").table().vocabulary,
              "loosser") == "losser");
}

TEST_CASE("vocabulary: two words have the short form that they are given") {
  const SelfTalkFile file = test::phrases(
      "[kind]\nproud\n[short form]\nwas not = wasnt\ni am = im\n");
  const Vocabulary vocabulary = file.table().vocabulary;
  const auto form_of = [&](std::string_view first, std::string_view second) {
    const WordNumber form = vocabulary.short_form(vocabulary.number_of(first),
                                                  vocabulary.number_of(second));
    return form == kUnknownWord ? "?" : vocabulary.words[form];
  };
  CHECK(form_of("i", "am") == "im");
  CHECK(form_of("was", "not") == "wasnt");
  CHECK(form_of("am", "i") == "?");
  CHECK(form_of("i", "not") == "?");
  CHECK(form_of("i", "nothing") == "?");
  CHECK(form_of("nothing", "nothing") == "?");
}

}  // namespace
}  // namespace wins
