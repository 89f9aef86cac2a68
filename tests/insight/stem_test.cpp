// SPDX-License-Identifier: MIT
#include "wins/insight/stem.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace wins {
namespace {

TEST_CASE("stem: the forms of an English word share one") {
  struct Row {
    std::string_view word;
    std::string_view expected;
  };
  for (const Row& row : {Row{"rested", "rest"}, Row{"resting", "rest"},
                         Row{"rests", "rest"}, Row{"boundaries", "boundari"},
                         Row{"boundary", "boundari"}, Row{"a", "a"}}) {
    CAPTURE(row.word);
    CHECK(stem(row.word) == row.expected);
  }
}

TEST_CASE("stem: words with letters outside ASCII come back as they are") {
  for (const std::string_view word :
       {"caf\u00E9s", "\u0431\u0435\u0433\u0430\u043B\u0438", "\u4F11\u606F",
        "\xFF\xFE"}) {
    CAPTURE(word);
    CHECK(stem(word) == word);
  }
}

TEST_CASE("stem: nothing and what is too long come back as they are") {
  CHECK(stem("").empty());
  const std::string sixty_four = std::string(60, 'a') + "ings";
  const std::string sixty_five = std::string(61, 'a') + "ings";
  CHECK(stem(sixty_four) == std::string(60, 'a'));
  CHECK(stem(sixty_five) == sixty_five);
}

}  // namespace
}  // namespace wins
