// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace wins::eval {

/// A vector that did not come out as expected.
struct Miss {
  std::string id{};
  std::string got{};
  std::string expected{};
};

struct VectorResult {
  std::size_t passed = 0;
  std::vector<Miss> failed{};
};

/// Whether `got` holds all that is expected: a number within
/// tol max(1, |expected|), anything else as it stands, an object for each
/// key that is expected. null is "not available".
[[nodiscard]] bool agrees(const nlohmann::json& got,
                          const nlohmann::json& expected, double tolerance);

/// Tries each vector. One of an unknown function, or one that cannot be
/// read, fails and says so.
[[nodiscard]] VectorResult try_vectors(const nlohmann::json& document);

/// Throws: UserError when the file holds no vectors.
[[nodiscard]] VectorResult try_vector_file(const std::string& file);

}  // namespace wins::eval
