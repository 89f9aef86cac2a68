// SPDX-License-Identifier: MIT
#include "wins/text/near.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <string>

namespace wins {
namespace {

TEST_CASE("edits are insertions, deletions, changes and swaps") {
  struct Case {
    std::string_view left;
    std::string_view right;
    std::size_t edits;
  };
  const Case cases[] = {
      {"", "", 0},
      {"list", "list", 0},
      {"", "list", 4},
      {"lst", "list", 1},
      {"liist", "list", 1},
      {"lost", "list", 1},
      {"lsit", "list", 1},
      {"ilts", "list", 2},
      {"kitten", "sitting", 3},
      // What was swapped is not edited again.
      {"ca", "abc", 3},
      {"List", "list", 1},
      {"caf\u00E9", "cafe", 1},
  };
  for (const Case& each : cases) {
    CAPTURE(each.left);
    CAPTURE(each.right);
    CHECK(edit_distance(each.left, each.right) == each.edits);
  }
}

TEST_CASE("the distance is the same both ways, and none to itself alone") {
  CHECK(rc::check("symmetric", [] {
    const auto any_word =
        rc::gen::container<std::string>(rc::gen::element('a', 'b', 'c'));
    const std::string left = *any_word;
    const std::string right = *any_word;
    const std::size_t edits = edit_distance(left, right);
    RC_ASSERT(edits == edit_distance(right, left));
    RC_ASSERT((edits == 0) == (left == right));
    RC_ASSERT(edits <= std::max(left.size(), right.size()));
  }));
}

constexpr std::array<std::string_view, 6> kCommands = {
    "add", "list", "reflect", "progress", "remove", "repair"};

TEST_CASE("the nearest word is within two edits") {
  CHECK(nearest("reflct", kCommands) == "reflect");
  CHECK(nearest("relfetc", kCommands) == "reflect");
  CHECK(nearest("REFLECT", kCommands) == "reflect");
  CHECK(nearest("lst", kCommands) == "list");
  CHECK(nearest("progess", kCommands) == "progress");
  CHECK_FALSE(nearest("rflc", kCommands));
  CHECK_FALSE(nearest("yesterday", kCommands));
}

TEST_CASE("a short word is near to little") {
  CHECK_FALSE(nearest("a", kCommands));
  CHECK_FALSE(nearest("ls", kCommands));
  CHECK_FALSE(nearest("", kCommands));
  CHECK(nearest("ad", std::array<std::string_view, 1>{"ad"}) == "ad");
  CHECK(nearest("adx", kCommands) == "add");
  // Two edits are half of four letters.
  CHECK_FALSE(nearest("lxxt", kCommands));
}

TEST_CASE("the first of equals is taken, and a nearer one before it") {
  constexpr std::array<std::string_view, 3> kWords = {"bats", "cats", "rats"};
  CHECK(nearest("hats", kWords) == "bats");
  CHECK(nearest("rats", kWords) == "rats");
  CHECK_FALSE(nearest("hats", {}));
}

TEST_CASE("a very long word is near to nothing") {
  CHECK_FALSE(nearest(std::string(65536, 'a'), kCommands));
}

}  // namespace
}  // namespace wins
