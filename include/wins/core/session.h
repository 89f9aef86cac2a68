// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "wins/core/entry.h"

namespace wins {

using SessionId = std::int64_t;

/// An hour with a therapist. It belongs to a day; entries of that day which
/// came after its beginning are linked to it by the store.
struct Session {
  SessionId id = 0;  ///< given by the store; 0 until then
  Uid uid{};
  Moment when{};  ///< when it began; a day at the coarsest
  bool tough = false;
  std::optional<std::string> note{};   ///< the person's own words
  std::optional<std::string> heard{};  ///< one sentence heard there a line
  Instant created{};
  Instant changed{};
  bool operator==(const Session&) const = default;
};

/// True when it is known at what time of the day it was: to the minute, or
/// to the part of the day. What knows its day alone comes neither before nor
/// after anything else of that day.
[[nodiscard]] constexpr bool has_time_of_day(const Moment& when) {
  return when.precision <= Precision::part;
}

}  // namespace wins
