// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "fault/rows.h"
#include "support/places.h"

namespace wins::test {

TEST_CASE("every promise about faults names tests that are there") {
  std::set<std::string_view> ids;
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(ids.insert(row.id).second);
    std::istringstream tests{std::string(row.tests)};
    int found = 0;
    for (std::string test; tests >> test; ++found) {
      CAPTURE(test);
      CHECK(std::filesystem::exists(source_dir() + "/tests/" + test));
    }
    CHECK(found >= 1);
  }
  CHECK(ids.size() == 19);
}

}  // namespace wins::test
