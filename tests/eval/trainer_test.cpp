// SPDX-License-Identifier: MIT
#include "eval/trainer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wins::eval {
namespace {

std::vector<Example> examples() {
  std::vector<Example> all;
  for (int i = 0; i < 20; ++i) {
    all.push_back({{"nap", "tea"}, {{"rest", 1}}});
    all.push_back({{"rain", "tea"}, {{"none", 1}}});
    all.push_back({{"both"}, {{"rest", 0.5}, {"none", 0.5}}});
  }
  all.push_back({{"once"}, {{"none", 1}}});
  return all;
}

TEST_CASE("trainer: what goes with a label speaks for it") {
  const Weights weights = fitted(examples(), {});
  REQUIRE(weights.labels == std::vector<std::string>{"none", "rest"});
  CHECK(probabilities(weights, {"nap", "tea"})[1] > 0.9);
  CHECK(probabilities(weights, {"rain", "tea"})[1] < 0.1);
  const double both = probabilities(weights, {"both"})[1];
  CHECK(both > 0.3);
  CHECK(both < 0.7);
}

TEST_CASE("trainer: the same lines give the same weights") {
  CHECK(fitted(examples(), {}).features == fitted(examples(), {}).features);
}

TEST_CASE("trainer: what is seldom met or says little is left out") {
  CHECK_FALSE(fitted(examples(), {}).features.contains("once"));
  const Weights few = fitted(examples(), {.most_features = 2});
  CHECK(few.features.size() == 2);
  CHECK(few.features.contains("nap"));
  CHECK(few.features.contains("rain"));
}

}  // namespace
}  // namespace wins::eval
