// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "sorted_names.h"

namespace wins::rules {

// Weights as the program holds them: flat tables that are made when it is
// built (weight_file.h reads the weights, weight_maker.cpp writes the tables).

/// What a feature counts for a label, in hundredths.
struct Weight {
  std::uint8_t label = 0;
  std::int16_t hundredths = 0;
};

struct WeightTable {
  std::span<const std::string_view> labels;  ///< says nothing: the last
  std::span<const std::int16_t> biases;      ///< of each label, in hundredths
  /// So probable a label has to be, in hundredths, to be given as an answer.
  std::uint8_t enough = 100;
  SortedNames features;
  /// The weights of feature f are weights[starts[f] .. starts[f + 1]).
  std::span<const std::uint32_t> starts;
  std::span<const Weight> weights;
};

/// The weights of kind_weights.txt.
[[nodiscard]] const WeightTable& kind_weight_table();

/// The weights of tone_weights.txt.
[[nodiscard]] const WeightTable& tone_weight_table();

}  // namespace wins::rules
