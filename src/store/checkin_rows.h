// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "connection.h"
#include "wins/core/checkin.h"
#include "wins/store/store.h"

namespace wins {

[[nodiscard]] std::optional<Checkin> read_checkin(Connection& journal,
                                                  CheckinId id);

/// The id that the next check-in has: one more than any ever had.
[[nodiscard]] CheckinId next_checkin_id(Connection& journal);

/// Requires: no check-in has its id.
void put_checkin(Connection& journal, const Checkin& checkin);

void take_checkin_out(Connection& journal, const Checkin& checkin);

/// A few check-ins at a time, newest first.
class CheckinWalk {
 public:
  explicit CheckinWalk(const DayRange& days);

  /// The next few; none when all have been given.
  [[nodiscard]] std::vector<Checkin> next(Connection& journal);

 private:
  std::int64_t first_day_;
  std::int64_t last_day_;
  std::int64_t last_at_;
  CheckinId last_id_;
};

}  // namespace wins
