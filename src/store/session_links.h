// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "connection.h"
#include "wins/core/session.h"

namespace wins {

// Which session an entry came after follows from the two of them: the latest
// session of its day that began at or before it, where both are known to the
// part of the day at least. So the link is kept with each change of either
// side, as sums are, and the change log holds no record of it.

/// The sessions of one day, read once for all its entries.
class DaySessions {
 public:
  DaySessions(Connection& journal, Day day);

  /// Requires: `when` counts for that day.
  [[nodiscard]] std::optional<SessionId> before(const Moment& when) const;

 private:
  struct Begun {
    Instant at{};
    SessionId id = 0;
  };

  std::vector<Begun> begun_{};
};

[[nodiscard]] std::optional<SessionId> session_before(Connection& journal,
                                                      const Moment& when);

/// Links the entries of that day anew, after its sessions have changed.
void relink_entries(Connection& journal, Day day);

}  // namespace wins
