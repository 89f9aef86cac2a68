// SPDX-License-Identifier: MIT
#include "sorted_names.h"

#include <doctest/doctest.h>

#include "owned_names.h"

namespace wins {
namespace {

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

TEST_CASE("sorted names: among none, none is found") {
  CHECK(SortedNames().size() == 0);
  CHECK_FALSE(SortedNames().find("").has_value());
  CHECK_FALSE(OwnedNames().names().find("a").has_value());
}

}  // namespace
}  // namespace wins
