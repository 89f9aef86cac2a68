// SPDX-License-Identifier: MIT
#include "wins/core/kind.h"

#include <doctest/doctest.h>

#include <set>

namespace wins {
namespace {

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char letter : std::string(text) + " ") {
    if (letter != ' ') {
      word += letter;
      continue;
    }
    if (!word.empty()) {
      words.insert(word);
    }
    word.clear();
  }
  return words;
}

TEST_CASE("kinds: thirteen, in the order of the manual") {
  const std::span<const Kind> kinds = all_kinds();
  REQUIRE(kinds.size() == 13);
  CHECK(kinds[0].name == "notice");
  CHECK(kinds[1].name == "pause");
  CHECK(kinds[2].name == "feel");
  CHECK(kinds[3].name == "stay");
  CHECK(kinds[4].name == "settle");
  CHECK(kinds[5].name == "repair");
  CHECK(kinds[6].name == "reach");
  CHECK(kinds[7].name == "boundary");
  CHECK(kinds[8].name == "rest");
  CHECK(kinds[9].name == "gentle");
  CHECK(kinds[10].name == "show");
  CHECK(kinds[11].name == "safe");
  CHECK(kinds[12].name == "hold");
}

TEST_CASE("kinds: no name or alias belongs to two of them") {
  std::set<std::string> seen;
  for (const Kind& kind : all_kinds()) {
    CAPTURE(kind.name);
    CHECK(seen.insert(std::string(kind.name)).second);
    for (const std::string& alias : words_of(kind.aliases)) {
      CAPTURE(alias);
      CHECK(seen.insert(alias).second);
      CHECK(find_kind(alias) == &kind);
    }
  }
}

TEST_CASE("kinds: found by name and alias, whatever the case") {
  CHECK(find_kind("boundary")->name == "boundary");
  CHECK(find_kind("Boundary")->name == "boundary");
  CHECK(find_kind("LIMIT")->name == "boundary");
  CHECK(find_kind("opportunity")->name == "notice");
  CHECK(find_kind("sleep")->name == "rest");
}

TEST_CASE("kinds: what is no name is not found") {
  CHECK(find_kind("") == nullptr);
  CHECK(find_kind(" ") == nullptr);
  CHECK(find_kind("bound") == nullptr);
  CHECK(find_kind("saw opportunity") == nullptr);
  CHECK(find_kind("noticed ") == nullptr);
}

TEST_CASE("kinds: printed with their article, one's own as it stands") {
  CHECK(printed_kind("boundary") == "a boundary");
  CHECK(printed_kind("gentle") == "kindness to yourself");
  CHECK(printed_kind("hold") == "holding steady");
  CHECK(printed_kind("singing") == "singing");
  CHECK(printed_kind("") == "");
}

}  // namespace
}  // namespace wins
