// SPDX-License-Identifier: MIT
// Looks up what features count.
#include "weight_table.h"

#include <optional>

namespace wins::rules {

PackedWeights WeightTable::weights_of(std::string_view feature) const {
  const std::optional<std::size_t> block = features.block_for(feature);
  std::string_view rest = block ? features[*block] : std::string_view();
  while (!rest.empty()) {
    const bool found = taken_text(rest) == feature;
    const std::string_view weights = taken_text(rest);
    if (found) {
      return PackedWeights(weights);
    }
  }
  return {};
}

}  // namespace wins::rules
