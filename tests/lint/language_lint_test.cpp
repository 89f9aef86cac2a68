// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <fstream>

#include "support/language_lint.h"
#include "support/places.h"

using namespace wins;
using namespace wins::test;

namespace {

using Refused = std::vector<std::string>;

const LanguageLint& lint() {
  static const LanguageLint kLint(test::data_file("lint.txt"));
  return kLint;
}

Refused reply(std::string_view text) {
  return lint().check_message(text, Scope::reply);
}

Refused help(std::string_view text) {
  return lint().check_message(text, Scope::help);
}

struct AntiExample {
  Scope scope;
  std::string sentence;
  std::string reason;  ///< empty: the lint refuses it
};

std::vector<AntiExample> anti_examples() {
  std::vector<AntiExample> examples;
  std::ifstream file(test::data_file("anti_examples.txt"));
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) {
      continue;
    }
    const std::size_t first = line.find('\t');
    const std::size_t second =
        std::min(line.find('\t', first + 1), line.size());
    examples.push_back(
        {.scope = line.starts_with('R') ? Scope::reply : Scope::help,
         .sentence = line.substr(first + 1, second - first - 1),
         .reason = line.substr(std::min(second + 1, line.size()))});
  }
  return examples;
}

}  // namespace

TEST_CASE("lint: the twenty-five anti-examples are refused, or beyond a lint") {
  CHECK(anti_examples().size() == 25);
  for (const AntiExample& one : anti_examples()) {
    CAPTURE(one.sentence);
    const bool refused = !lint().check_message(one.sentence, one.scope).empty();
    CHECK(refused == one.reason.empty());
  }
}

TEST_CASE("lint: sentences of the right tone pass in replies") {
  const std::vector<std::string> sentences = {
      "Saved {id}, {when}. It reads like {kind_name} (a guess).",
      "Saved {id}. It was hard, and it has a place here.",
      "Nothing has to be found here. All the earlier pages are in their place.",
      "In {month1} you answered “{answer1}” to staying longer. This time: "
      "“{answer2}”.",
      "Hard in the way new things are, or hard in another way? Either can be "
      "written, or left.",
      "{shown} of {all}; wins list --all has the rest",
      "`wins stats --without duration` leaves this row out.",
  };
  for (const std::string& one : sentences) {
    CAPTURE(one);
    CHECK(reply(one) == Refused{});
  }
}

TEST_CASE("lint: words are refused whatever their case, between boundaries") {
  CHECK(reply("Well Done.") == Refused{"word: Well Done"});
  CHECK(reply("A target.") == Refused{"word: target"});
  CHECK(reply("A bestiary.") == Refused{});
  CHECK(reply("It was so; however, it ended.") == Refused{"word: however,"});
}

TEST_CASE("lint: words of replies alone pass in help") {
  CHECK(reply("The only one.") == Refused{"word: only"});
  CHECK(help("The only one.") == Refused{});
  CHECK(help("The best one.") == Refused{"word: best"});
}

TEST_CASE("lint: a demand is refused, a lifted one is not") {
  CHECK(reply("One has to follow.") == Refused{"word: has to"});
  CHECK(reply("Nothing has to follow. No one needs to know.") == Refused{});
}

TEST_CASE("lint: signs for effect are refused") {
  CHECK(help("Kept!") == Refused{"exclamation mark"});
  CHECK(help("And then…") == Refused{"ellipsis"});
  CHECK(help("And then...") == Refused{"ellipsis"});
  CHECK(help("Kept \U0001F33B") == Refused{"emoji"});
  CHECK(help("Kept \u2764\uFE0F") == Refused{"emoji"});
  CHECK(help("It is ALL here") == Refused{"capitals: ALL"});
}

TEST_CASE("lint: sentences have at most 20 words, messages 2 sentences") {
  CHECK(help("a b c d e f g h j k l m n o p q r s t u") == Refused{});
  CHECK(help("a b c d e f g h j k l m n o p q r s t u v") ==
        Refused{"more than 20 words: "
                "a b c d e f g h j k l m n o p q r s t u v"});
  CHECK(help("One. Two.") == Refused{});
  CHECK(help("One. Two, ? shows a list.") == Refused{});
  CHECK(help("One. Two. Three.") == Refused{"more than 2 sentences"});
}

TEST_CASE("lint: a list of values behind a colon is not counted") {
  CHECK(help("The fields are: a, b, c, d, e, f, g, h, j, k, l, m, n, o, p, q, "
             "r, s, t, u, v") == Refused{});
}

TEST_CASE("lint: a reply begins with no command") {
  CHECK(reply("Take a breath.") == Refused{"a command: Take a breath."});
  CHECK(reply("Saved. Let it be.") == Refused{"a command: Let it be."});
  CHECK(reply("Taken back.") == Refused{});
  CHECK(help("Keep it in quotes.") == Refused{});
}

TEST_CASE("lint: a reply has no first person") {
  for (const char* one : {"I saw it.", "I'm here.", "It is my way.",
                          "We kept it.", "It is ours, with us."}) {
    CAPTURE(one);
    CHECK(!reply(one).empty());
  }
  CHECK(help("May I write?") == Refused{});
}

TEST_CASE("lint: a reply asks no why, and may say that it does not know") {
  CHECK(reply("Why was it hard?") == Refused{"a question that accuses: Why"});
  CHECK(reply("The notes do not know why.") == Refused{});
}

TEST_CASE("lint: help does not blame") {
  CHECK(help("'x' is an invalid date") == Refused{"blame: invalid"});
  CHECK(help("'11/2' could be two dates") == Refused{});
}

TEST_CASE("lint: what is not the program's prose is masked") {
  struct Case {
    std::string text;
    std::string masked;
  };
  const std::vector<Case> cases = {
      {"{id}, {when}", "x, x"},
      {"the kind `trigger`", "the kind x"},
      {"you said “I failed!”", "you said x"},
      {"'{typed}' isn't one, 'it's'", "x isn't one, x"},
      {"more: wins reflect kinder {id}", "more: x"},
      {"wins support has yours", "x has yours"},
      {"wins list --all, -n NUM", "x x, x"},
      {"WINS_NOW=2026-11-04 and EDITOR", "x and x"},
      {"reflect.skip_tags is a setting", "x is a setting"},
      {"[WORD...] in UTF-8", "[x] in x"},
      {"NUL, or U+FFFD", "x, or x"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(masked_prose(one.text) == one.masked);
  }
}

TEST_CASE("lint: in output, the words of the person are exempt") {
  const std::vector<std::string> quoted = {"I FAILED!!\nand just cried"};
  CHECK(lint().check_output("  41  I FAILED!!\n      and just cried\n", quoted,
                            Scope::reply) == Refused{});
  CHECK(!lint()
             .check_output("  41  I FAILED!!\n", std::vector<std::string>{},
                           Scope::reply)
             .empty());
}

TEST_CASE("lint: output may hold many sentences") {
  CHECK(lint().check_output("One. Two. Three.\nFour.\n", {}, Scope::reply) ==
        Refused{});
}

TEST_CASE("lint: pages are checked for words alone, outside quotations") {
  CHECK(lint().check_page("A LOT of it only, and “great”!") == Refused{});
  CHECK(lint().check_page("one\na great page") == Refused{"word: great"});
}
