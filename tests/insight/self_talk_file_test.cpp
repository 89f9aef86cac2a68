// SPDX-License-Identifier: MIT
#include "self_talk_file.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "insight/self_talk_lists.h"
#include "wins/core/error.h"

namespace wins {
namespace {

/// The words of a set, parted by blanks.
std::string words_in(const SelfTalkTable& table, WordSet set) {
  std::string words;
  for (const WordNumber number : set) {
    words += (words.empty() ? "" : " ");
    words += table.vocabulary.words[number];
  }
  return words;
}

/// The rules that a word begins.
std::vector<int> begun_by(const SelfTalkTable& table, std::string_view word) {
  const auto rules = table.beginning_with(table.vocabulary.number_of(word));
  return {rules.begin(), rules.end()};
}

TEST_CASE("phrases: places hold the words, lists and numbers that they say") {
  const SelfTalkFile file = test::phrases("[turn]\nbut|@he so? ... me*\n");
  const SelfTalkTable table = file.table();
  REQUIRE(table.rules.size() == 1);
  CHECK(table.rules[0].says == Says::turn);
  const auto places = table.places_of(table.rules[0]);
  REQUIRE(places.size() == 4);
  const auto check = [&](const SelfTalkPlace& place, std::string_view words,
                         int least, int most) {
    CAPTURE(words);
    CHECK(words_in(table, table.words_of(place.words)) == words);
    CHECK(place.least == least);
    CHECK(place.most == most);
  };
  check(places[0], "but he", 1, 1);
  check(places[1], "so", 0, 1);
  check(places[2], "", 0, 4);
  check(places[3], "me", 0, 4);
}

TEST_CASE("phrases: signs at the front and at the end are kept") {
  const SelfTalkFile file = test::phrases(
      "[dismissing]\n^ so what\nso what $\n[kind]\nso good too|$\n");
  const SelfTalkTable table = file.table();
  REQUIRE(table.rules.size() == 4);
  CHECK(table.rules[0].by_the_writer);
  CHECK_FALSE(table.rules[0].at_an_end);
  CHECK_FALSE(table.rules[1].by_the_writer);
  CHECK(table.rules[1].at_an_end);
  // "so good too", or "so good" at an end.
  CHECK(table.rules[2].places == 3);
  CHECK_FALSE(table.rules[2].at_an_end);
  CHECK(table.rules[3].places == 2);
  CHECK(table.rules[3].at_an_end);
}

TEST_CASE("phrases: a rule is found by each word that it can begin with") {
  const SelfTalkFile file =
      test::phrases("[kind]\nso? very|so proud\nproud of me\n");
  const SelfTalkTable table = file.table();
  CHECK(begun_by(table, "so") == std::vector{0});
  CHECK(begun_by(table, "very") == std::vector{0});
  CHECK(begun_by(table, "proud") == std::vector{1});
  CHECK(begun_by(table, "of").empty());
  CHECK(begun_by(table, "nothing").empty());
}

TEST_CASE("phrases: the lists that are asked for are there") {
  const SelfTalkFile file = test::phrases("[kind]\nwell done me\n");
  const SelfTalkTable table = file.table();
  CHECK(words_in(table, table.list(WordList::i)) == "i im");
  CHECK(words_in(table, table.list(WordList::they)) == "he mum");
  CHECK(words_in(table, table.list(WordList::tail)) == "today");
  const WordNumber mum = table.vocabulary.number_of("mum");
  CHECK(has(table.list(WordList::they), mum));
  CHECK_FALSE(has(table.list(WordList::he), mum));
  CHECK_FALSE(has(table.list(WordList::they), kUnknownWord));
  CHECK_THROWS_WITH_AS((void)read_self_talk("[list i]\ni\n"),
                       "the phrases: [list he] is missing", UserError);
}

TEST_CASE("phrases: a line that cannot be read is named") {
  struct Bad {
    std::string_view lines;
    std::string_view reason;
  };
  for (const Bad& bad : {
           Bad{"well done me\n", "line 1: no section above it is known (\"\")"},
           Bad{"[praise]\nwell done me\n",
               "line 2: no section above it is known (\"praise\")"},
           Bad{"# a comment\n[kind\n", "line 2: a section ends with ]"},
           Bad{"[kind]\nwell @nobody me\n",
               "line 2: no list is called @nobody"},
           Bad{"[kind]\nwell $ done\n",
               "line 2: ^ stands at the front, $ at the end, and = nowhere"},
           Bad{"[kind]\n... me\n", "line 2: a phrase begins with words"},
           Bad{"[kind]\nwell? done*\n",
               "line 2: a phrase has a word that has to stand there"},
           Bad{"[kind]\n\na b c d e f g h i j k l m n o p q\n",
               "line 3: a phrase has 16 places at most"},
           Bad{"[spelling]\ndosent doesnt\n",
               "line 2: a spelling is written: dosent = doesnt"},
           Bad{"[short form]\niam = im\n",
               "line 2: a short form is written: i am = im"},
       }) {
    CAPTURE(bad.lines);
    CHECK_THROWS_WITH_AS((void)test::phrases(bad.lines),
                         ("the phrases, " + std::string(bad.reason)).c_str(),
                         UserError);
  }
}

}  // namespace
}  // namespace wins
