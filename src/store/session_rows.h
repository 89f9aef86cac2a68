// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "connection.h"
#include "wins/core/session.h"
#include "wins/store/store.h"

namespace wins {

// A session is its row and the links of the entries of its day; these
// functions keep the two together.

[[nodiscard]] std::optional<Session> read_session(Connection& journal,
                                                  SessionId id);

/// The id that the next session has: one more than any session ever had.
[[nodiscard]] SessionId next_session_id(Connection& journal);

/// Requires: no session has its id.
void put_session(Connection& journal, const Session& session);

/// Requires: `session` is what read_session gives.
void take_session_out(Connection& journal, const Session& session);

/// A few sessions at a time, newest first.
class SessionWalk {
 public:
  explicit SessionWalk(const DayRange& days);

  /// The next few; none when all have been given.
  [[nodiscard]] std::vector<Session> next(Connection& journal);

 private:
  DayRange days_;
  std::optional<std::vector<SessionId>> ids_{};  ///< once they are known
  std::size_t read_ = 0;                         ///< of the ids
};

}  // namespace wins
