// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>
#include <string>

#include "fault/rows.h"
#include "support/places.h"

namespace wins::test {

TEST_CASE("every promise about faults names tests that are there") {
  int number = 0;
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    CHECK(row.id == "T" + std::to_string(++number));
    std::istringstream tests{std::string(row.tests)};
    int found = 0;
    for (std::string test; tests >> test; ++found) {
      CAPTURE(test);
      CHECK(std::filesystem::exists(source_dir() + "/tests/" + test));
    }
    CHECK(found >= 1);
  }
  CHECK(number == 18);
}

}  // namespace wins::test
