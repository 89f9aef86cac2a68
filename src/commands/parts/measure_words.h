// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/core/measure.h"
#include "wins/insight/middle.h"

namespace wins {

/// "Time to ease": what people see in front of its values.
[[nodiscard]] std::string measure_label(Measure measure);

/// One value: "3h 30m", "1d or more", "6", "mixed", "brief".
[[nodiscard]] std::string value_in_words(Measure measure,
                                         const MeasureValue& value);

/// The middle of the values: "3h 30m", "6.5", "mixed to gentle"; of choice
/// how many had a pause: "3 of 4". Requires: as middle_of.
[[nodiscard]] std::string middle_in_words(
    Measure measure, const std::vector<CountedValue>& values);

}  // namespace wins
