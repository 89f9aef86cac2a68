// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "support/places.h"

namespace wins::test {

/// The whole file; empty when there is none.
inline std::string file_text(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// Checks that the text is what tests/golden/<name> holds. With
/// WINS_GOLDEN=update in the environment the file is written instead, and the
/// difference is reviewed like code.
inline void check_golden(std::string_view name, std::string_view text) {
  const auto path =
      std::filesystem::path(test::source_dir()) / "tests" / "golden" / name;
  const char* const wish = std::getenv("WINS_GOLDEN");
  if (wish != nullptr && std::string_view(wish) == "update") {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  CAPTURE(path);
  REQUIRE(std::filesystem::exists(path));
  CHECK(file_text(path) == text);
}

}  // namespace wins::test
