// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wins/core/measure.h"

namespace wins {

/// Whether "not-yet" may stand for a length ("--repair").
enum class NotYet { refused, allowed };

/// Reads a length of time: 90s 20m 2h 1h30m 3d 2w, "20 min", "2 hours",
/// "half an hour", and 1d+ for a day or more. "not-yet" is zero seconds
/// with the or-more flag.
///
/// Throws: UsageError when it is no length of time, negative, or longer
/// than a hundred years; a bare number is refused with `20m` and `20h`
/// offered.
[[nodiscard]] TimeSpan parse_time_span(std::string_view words, NotYet not_yet);

/// "40m", "1h 30m", "3d", "a day or more" forms: "1d or more", "not yet".
/// The two largest units that are not zero.
[[nodiscard]] std::string describe(const TimeSpan& span);

}  // namespace wins
