// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <vector>

#include "salvage_rows.h"
#include "wins/store/salvage.h"

namespace wins {

/// How far an entry that comes back is known to be what was written.
enum class Assurance {
  as_written,  ///< its digest holds
  unchecked,   ///< its digest does not hold, or there is none to hold it to
  earlier      ///< an earlier wording; the later one is gone
};

struct ChosenEntry {
  Entry entry{};
  Assurance assurance = Assurance::as_written;
};

/// Which entries come back, and in which of the copies that were found.
struct Selection {
  std::map<EntryId, ChosenEntry> entries{};
  std::vector<LostEntry> lost{};
};

/// An entry comes back when its table holds it, or when the change log says
/// that it stands; what the log says was removed stays removed.
[[nodiscard]] Selection select_entries(FoundRows& rows);

/// True when the log says that the row stands in the journal; nothing when
/// the log does not know it.
[[nodiscard]] std::optional<bool> stands_in_log(
    const std::vector<const FoundChange*>& records);

/// The records of each "entry", "session" or "checkin", in the order of the
/// changes.
[[nodiscard]] std::map<std::int64_t, std::vector<const FoundChange*>>
records_of(const FoundRows& rows, std::string_view subject);

}  // namespace wins
