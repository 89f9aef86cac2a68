// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace wins {

inline constexpr std::int64_t kDaySeconds = 86400;
/// How far an instant lies from midnight UTC of the day it counts for, at
/// most; the schema checks it. Turns a day into bounds for the index by time.
inline constexpr std::int64_t kEarliest = -2 * kDaySeconds;
inline constexpr std::int64_t kLatest = 3 * kDaySeconds;

}  // namespace wins
