// SPDX-License-Identifier: MIT
#include "weight_table.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "owned_weights.h"

namespace wins::rules {
namespace {

using Features = std::map<std::string, std::vector<Weight>, std::less<>>;

bool same(const PackedWeights& packed, const std::vector<Weight>& weights) {
  if (packed.size() != weights.size()) {
    return false;
  }
  for (std::size_t n = 0; n < weights.size(); ++n) {
    if (packed[n].label != weights[n].label ||
        packed[n].hundredths != weights[n].hundredths) {
      return false;
    }
  }
  return true;
}

/// Features of which many begin alike, with up to sixteen weights.
Features some(std::size_t size) {
  std::mt19937 random(20240229);
  const auto below = [&random](int end) {
    return std::uniform_int_distribution<int>(0, end - 1)(random);
  };
  constexpr std::string_view kBeginnings[] = {"", "one more ", "\xFF"};
  Features all;
  while (all.size() < size) {
    std::vector<Weight> weights;
    for (int label = below(4); label < 16; label += 1 + below(4)) {
      weights.push_back(
          {.label = static_cast<std::uint8_t>(label),
           .hundredths = static_cast<std::int16_t>(below(4095) - 2047)});
    }
    all[std::string(kBeginnings[below(3)]) + std::to_string(below(100000))] =
        weights;
  }
  return all;
}

TEST_CASE("weights: each feature has its own, and no other has any") {
  for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 33U, 1000U}) {
    CAPTURE(size);
    const Features all = some(size);
    OwnedWeights owned;
    for (const auto& [feature, weights] : all) {
      owned.add(feature, weights);
    }
    const WeightTable table{.features = owned.features()};
    std::size_t wrong = 0;
    for (const auto& [feature, weights] : all) {
      wrong += same(table.weights_of(feature), weights) ? 0U : 1U;
      for (const std::string& other :
           {feature + ' ', feature + '\xFF', feature.substr(1),
            feature.substr(0, feature.size() - 1)}) {
        const bool right =
            all.contains(other) || table.weights_of(other).size() == 0;
        wrong += right ? 0U : 1U;
      }
    }
    CHECK(wrong == 0);
    CHECK(table.weights_of("").size() == 0);
    CHECK(table.weights_of("\xFF\xFF").size() == 0);
  }
}

TEST_CASE("weights: the largest and the smallest fit, and none beyond") {
  const std::vector<Weight> widest = {{0, 2047},  {15, -2047}, {15, 2047},
                                      {0, -2047}, {7, -1},     {7, 0}};
  OwnedWeights owned;
  owned.add(std::string(255, 'a'), widest);
  const WeightTable table{.features = owned.features()};
  CHECK(same(table.weights_of(std::string(255, 'a')), widest));
  for (const Weight beyond :
       {Weight{0, 2048}, Weight{0, -2048}, Weight{16, 1}}) {
    CHECK_THROWS_AS(owned.add("b", std::vector<Weight>{beyond}), UserError);
  }
  CHECK_THROWS_AS(owned.add(std::string(256, 'b'), widest), UserError);
}

}  // namespace
}  // namespace wins::rules
