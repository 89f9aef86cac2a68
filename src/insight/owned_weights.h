// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "name_heads.h"
#include "weight_table.h"
#include "wins/core/error.h"

namespace wins::rules {

/// Weights while a table is made; owns what WeightRows look at.
class OwnedWeights {
 public:
  /// Requires: `feature` comes behind those that were added before. Throws:
  /// UserError, when a row has no room for it.
  void add(std::string_view feature, std::span<const Weight> weights) {
    constexpr std::size_t kMost = std::numeric_limits<std::uint8_t>::max();
    if (feature.size() > kMost || weights.size() > kMost) {
      throw UserError("the weights: a row is too long");
    }
    if (rows_ % kNamesInBlock == 0) {
      heads_.push_back(head_of(feature));
      starts_.push_back(0);
    }
    ++rows_;
    bytes_ += static_cast<char>(feature.size());
    bytes_ += static_cast<char>(weights.size());
    bytes_ += feature;
    for (const Weight& weight : weights) {
      add(weight);
    }
    starts_.back() = static_cast<std::uint32_t>(bytes_.size());
  }

  /// Holds as long as the weights stay where they are and none is added.
  [[nodiscard]] WeightRows rows() const {
    return {.bytes = bytes_, .starts = starts_, .heads = heads_};
  }

 private:
  void add(const Weight& weight) {
    constexpr int kLabels = 16;
    constexpr int kMost = 2047;
    if (weight.label >= kLabels || weight.hundredths > kMost ||
        weight.hundredths < -kMost) {
      throw UserError("the weights: a weight does not fit into two bytes");
    }
    const auto both =
        static_cast<std::uint16_t>(weight.hundredths * kLabels + weight.label);
    bytes_ += static_cast<char>(both & 0xFFU);
    bytes_ += static_cast<char>(both >> 8U);
  }

  std::size_t rows_ = 0;
  std::string bytes_{};
  std::vector<std::uint32_t> starts_{0};
  std::vector<std::uint64_t> heads_{};
};

}  // namespace wins::rules
