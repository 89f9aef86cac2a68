// SPDX-License-Identifier: MIT
#include "sorted_names.h"

#include <doctest/doctest.h>

#include <iterator>
#include <random>
#include <set>
#include <string>

#include "owned_names.h"

namespace wins {
namespace {

/// Names that are alike: few letters, high bytes and zeros among them, and
/// often the same beginning, longer than what a head holds.
class Names {
 public:
  std::string next() {
    constexpr std::string_view kBeginnings[] = {
        "", "", "one more ", "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"};
    constexpr std::string_view kLetters("ab\0\x7F\x80\xFF", 6);
    std::string name(kBeginnings[below(std::size(kBeginnings))]);
    for (std::size_t left = below(11); left > 0; --left) {
      name += kLetters[below(kLetters.size())];
    }
    return name;
  }

  std::set<std::string> some(std::size_t size) {
    std::set<std::string> names;
    while (names.size() < size) {
      names.insert(next());
    }
    return names;
  }

 private:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  std::mt19937 random_{20240229};
};

/// The name, and what differs from it by little.
std::set<std::string> around(const std::string& name) {
  std::set<std::string> all = {name, name + '\0', name + 'a', name + '\xFF'};
  for (std::size_t end = 0; end < name.size(); ++end) {
    all.insert(name.substr(0, end));
  }
  if (!name.empty()) {
    std::string neighbour = name;
    ++neighbour.back();
    all.insert(neighbour);
    neighbour.back() = static_cast<char>(name.back() - 1);
    all.insert(neighbour);
  }
  return all;
}

void check_all(const std::set<std::string>& given, Names& others) {
  OwnedNames owned;
  for (const std::string& name : given) {
    owned.add(name);
  }
  const SortedNames names = owned.names();
  REQUIRE(names.size() == given.size());
  std::set<std::string> asked = {"", "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"};
  for (const std::string& name : given) {
    asked.merge(around(name));
  }
  asked.merge(others.some(500));
  std::size_t wrong = 0;
  for (const std::string& name : asked) {
    const auto found = names.find(name);
    const auto known = given.find(name);
    const bool right = known == given.end()
                           ? !found
                           : found == static_cast<std::size_t>(std::distance(
                                          given.begin(), known)) &&
                                 names[*found] == name;
    wrong += right ? 0U : 1U;
  }
  CHECK(wrong == 0);
}

TEST_CASE("sorted names: each is found where it was added, and no other") {
  OwnedNames owned;
  for (const std::string_view name : {"a", "an", "ant", "bee", "caf\u00E9"}) {
    owned.add(name);
  }
  const SortedNames names = owned.names();
  REQUIRE(names.size() == 5);
  for (std::size_t n = 0; n < names.size(); ++n) {
    CAPTURE(names[n]);
    CHECK(names.find(names[n]) == n);
  }
  CHECK(names[3] == "bee");
  for (const std::string_view name : {"", "aa", "be", "beee", "z", "\xFF"}) {
    CAPTURE(name);
    CHECK_FALSE(names.find(name).has_value());
  }
}

TEST_CASE("sorted names: of names that are alike, each and no other is found") {
  Names random;
  for (const std::size_t size :
       {0U, 1U, 15U, 16U, 17U, 31U, 32U, 33U, 64U, 1000U}) {
    CAPTURE(size);
    check_all(random.some(size), random);
  }
}

TEST_CASE("sorted names: many blocks may begin with the same head") {
  std::set<std::string> names = {"", "a", "one", "one mor", "one more ", "z"};
  for (int n = 1000; n < 1200; ++n) {
    names.insert("one more " + std::to_string(n));
  }
  Names random;
  check_all(names, random);
  names.erase("");
  names.erase("a");
  names.erase("z");
  check_all(names, random);
}

TEST_CASE("sorted names: heads are in order as the names are") {
  CHECK(head_of("") == 0);
  CHECK(head_of("a") == 0x6100000000000000);
  CHECK(head_of("abcdefgh") == 0x6162636465666768);
  CHECK(head_of("abcdefghi") == head_of("abcdefgh"));
  CHECK(head_of("\x7F") < head_of("\x80"));
  CHECK(head_of("a") == head_of(std::string_view("a\0", 2)));
}

TEST_CASE("sorted names: among none, none is found") {
  CHECK(SortedNames().size() == 0);
  CHECK_FALSE(SortedNames().find("").has_value());
  CHECK_FALSE(OwnedNames().names().find("a").has_value());
}

}  // namespace
}  // namespace wins
