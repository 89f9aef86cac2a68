// SPDX-License-Identifier: MIT
// Test vectors of the statistics, in JSON.
#include "eval/vectors.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "eval/vector_functions.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

using nlohmann::json;

bool numbers_agree(double got, double expected, double tolerance) {
  return std::abs(got - expected) <=
         tolerance * std::max(1.0, std::abs(expected));
}

bool objects_agree(const json& got, const json& expected, double tolerance) {
  for (const auto& [key, value] : expected.items()) {
    if (!got.contains(key) || !agrees(got.at(key), value, tolerance)) {
      return false;
    }
  }
  return true;
}

/// Throws: what a vector that cannot be read throws.
json answer_to(const json& vector) {
  const std::string name = vector.at("function");
  const VectorFunction function = find_vector_function(name);
  return function != nullptr ? function(vector.at("input"))
                             : json("unknown function " + name);
}

void try_one(const json& vector, VectorResult& result) {
  Miss miss{.id = vector.value("id", "without id")};
  try {
    const json got = answer_to(vector);
    const json& expected = vector.at("expected");
    if (agrees(got, expected, vector.value("tol", 0.0))) {
      ++result.passed;
      return;
    }
    miss.got = got.dump();
    miss.expected = expected.dump();
  } catch (const std::exception& failure) {
    miss.got = failure.what();
    miss.expected = "an answer";
  }
  result.failed.push_back(miss);
}

}  // namespace

bool agrees(const json& got, const json& expected, double tolerance) {
  if (got.is_number() && expected.is_number()) {
    return numbers_agree(got.get<double>(), expected.get<double>(), tolerance);
  }
  if (got.is_object() && expected.is_object()) {
    return objects_agree(got, expected, tolerance);
  }
  if (got.is_array() && expected.is_array()) {
    return std::ranges::equal(got, expected,
                              [tolerance](const json& one, const json& other) {
                                return agrees(one, other, tolerance);
                              });
  }
  return got == expected;
}

VectorResult try_vectors(const json& document) {
  VectorResult result;
  for (const json& vector : document.at("vectors")) {
    try_one(vector, result);
  }
  return result;
}

VectorResult try_vector_file(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const json document = json::parse(in, nullptr, false);
  if (!document.is_object() || !document.contains("vectors") ||
      !document["vectors"].is_array() || document["vectors"].empty()) {
    throw UserError(fmt::format("cannot read any vector of {}", file));
  }
  return try_vectors(document);
}

}  // namespace wins::eval
