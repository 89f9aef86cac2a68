// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "owned_blocks.h"
#include "weight_table.h"
#include "wins/core/error.h"

namespace wins::rules {

/// Features with their weights while a table is made.
class OwnedWeights {
 public:
  /// Requires: `feature` comes behind those that were added before. Throws:
  /// UserError, when there is no room for it or for a weight.
  void add(std::string_view feature, std::span<const Weight> weights) {
    std::string packed;
    for (const Weight& weight : weights) {
      packed += bytes_of(weight);
    }
    blocks_.add_name(feature);
    blocks_.add_text(packed);
  }

  /// Holds as long as this stays where it is and nothing is added.
  [[nodiscard]] NameBlocks features() const { return blocks_.blocks(); }

 private:
  /// What PackedWeights read.
  static std::string bytes_of(const Weight& weight) {
    constexpr int kLabels = 16;
    constexpr int kMost = 2047;
    if (weight.label >= kLabels || weight.hundredths > kMost ||
        weight.hundredths < -kMost) {
      throw UserError("the weights: a weight does not fit into two bytes");
    }
    const auto both =
        static_cast<std::uint16_t>(weight.hundredths * kLabels + weight.label);
    return {static_cast<char>(both & 0xFFU), static_cast<char>(both >> 8U)};
  }

  OwnedBlocks blocks_{};
};

}  // namespace wins::rules
