// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wins/insight/trend/comparison.h"
#include "wins/insight/trend_rows.h"

namespace wins::trend {

/// The values of the two windows.
struct Windows {
  std::vector<Value> then{};
  std::vector<Value> now{};
};

/// The least NAP that a direction needs.
[[nodiscard]] double nap_gate(Scale scale);

/// The values as they are added and subtracted: minutes by their natural
/// logarithm, none below the first minute; "or more" as stated.
[[nodiscard]] std::vector<double> on_scale(std::span<const Value> values,
                                           Scale scale);

}  // namespace wins::trend
