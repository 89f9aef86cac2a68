// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "weight_table.h"

namespace wins::rules {

// A file of weights, made by `wins-eval train` and read by the build:
//
//     labels rest none        what may be answered
//     biases 12 -12           in hundredths, as all the weights
//     enough 70               so probable an answer has to be
//     walk away: none -31     a feature, and what it counts for labels
//
// Comments stand behind # at the beginning of a line.

struct WeightFile {
  std::vector<std::string> labels{};
  std::vector<std::int16_t> biases{};
  std::uint8_t enough = 100;
  std::map<std::string, std::vector<Weight>, std::less<>> features{};
};

/// Throws: UserError that names the line, when it cannot be read.
[[nodiscard]] WeightFile read_weights(std::string_view text);

/// What read_weights reads, without comments.
[[nodiscard]] std::string written(const WeightFile& file);

}  // namespace wins::rules
