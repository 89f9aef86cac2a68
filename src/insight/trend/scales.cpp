// SPDX-License-Identifier: MIT
// What differs between minutes, ordinal, binary and composite values.
#include "trend/scales.h"

#include <algorithm>
#include <cmath>

namespace wins::trend {

double nap_gate(Scale scale) {
  // Two values only leave many ties, which count half.
  return scale == Scale::binary ? 0.55 : 0.60;
}

std::vector<double> on_scale(std::span<const Value> values, Scale scale) {
  std::vector<double> scaled;
  scaled.reserve(values.size());
  for (const Value& value : values) {
    scaled.push_back(scale == Scale::minutes
                         ? std::log(std::max(value.value, 1.0))
                         : value.value);
  }
  return scaled;
}

}  // namespace wins::trend
