// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "wins/core/entry.h"

namespace wins {

using CheckinId = std::int64_t;

/// What was answered to a question of `reflect signs`. The numbers are stored.
enum class CheckinAnswer { pass = 0, not_lately, a_little, yes };

/// "yes", "a little", "not lately", "pass". Public.
[[nodiscard]] std::string_view answer_name(CheckinAnswer answer);

/// One answer to one question, as it was given.
struct Checkin {
  CheckinId id = 0;  ///< given by the store; 0 until then
  Uid uid{};
  Moment when{};           ///< known to the minute
  std::string question{};  ///< name of the question; stored
  CheckinAnswer answer = CheckinAnswer::pass;
  /// The entry that was quoted before the question; it may be gone.
  std::optional<EntryId> entry{};
  Instant created{};
  bool operator==(const Checkin&) const = default;
};

}  // namespace wins
