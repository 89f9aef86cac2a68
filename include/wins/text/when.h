// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "wins/core/entry.h"
#include "wins/core/filter.h"
#include "wins/core/time.h"

namespace wins {

// Date words. A point ("--when") and a range ("--since", "--until", "--on")
// are read from the same English words; the past is preferred everywhere.
// The words are a public format, described in wins-dates(7).

/// What date words are read against. One run has one `now`.
struct Calendar {
  Instant now{};
  const TimeZone& zone;
  /// Until this time of day a reading counts for the day before.
  std::chrono::minutes day_starts{0};
  std::chrono::weekday week_starts = std::chrono::Monday;
  /// The day of the latest session, for "last session".
  std::optional<Moment> last_session{};

  /// The day that `now` counts for.
  [[nodiscard]] Day today() const;
};

/// The day that a reading of the wall clock counts for.
[[nodiscard]] Day day_of(LocalTime reading, std::chrono::minutes day_starts);

/// The moment that is now, to the minute.
[[nodiscard]] Moment moment_now(const Calendar& calendar);

/// Reads one point in time, possibly fuzzy; never later than now.
///
/// Throws: UsageError when the words are no date, have two readings (both
/// are offered in a form that works), or name something still to come. The
/// sentence quotes the words; nothing is said about saving.
[[nodiscard]] Moment parse_when(std::string_view words,
                                const Calendar& calendar);

/// Reads the same words as a stretch of time; days to come are allowed.
///
/// Throws: UsageError, as parse_when does.
[[nodiscard]] TimeRange parse_range(std::string_view words,
                                    const Calendar& calendar);

/// From the beginning of what the words mean, with no end ("--since").
[[nodiscard]] TimeRange parse_since(std::string_view words,
                                    const Calendar& calendar);

/// Up to the end of what the words mean, that end included ("--until").
[[nodiscard]] TimeRange parse_until(std::string_view words,
                                    const Calendar& calendar);

/// How a moment is echoed and shown: "today 15:20", "yesterday evening",
/// "Tue 3 Nov", "the week of 26 Oct", "October 2025", "2025". Precise to
/// the minute only when the moment is.
[[nodiscard]] std::string describe(const Moment& moment, Day today);

}  // namespace wins
