// SPDX-License-Identifier: MIT
// The median of grouped values.
#include "wins/insight/middle.h"

#include <cassert>

namespace wins {

double Middle::value() const {
  return static_cast<double>(low.value + high.value) / 2;
}

Middle middle_of(std::span<const CountedValue> values) {
  std::int64_t total = 0;
  for (const CountedValue& counted : values) {
    assert(counted.count > 0);
    total += counted.count;
  }
  assert(total > 0);
  // For an even number the two ranks differ, for an odd one they agree.
  const std::int64_t low_rank = (total + 1) / 2;
  const std::int64_t high_rank = total / 2 + 1;
  Middle middle{.count = total};
  std::int64_t seen = 0;
  for (const CountedValue& counted : values) {
    if (seen < low_rank && low_rank <= seen + counted.count) {
      middle.low = counted.value;
    }
    if (seen < high_rank && high_rank <= seen + counted.count) {
      middle.high = counted.value;
      break;
    }
    seen += counted.count;
  }
  return middle;
}

}  // namespace wins
