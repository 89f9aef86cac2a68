// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "digest.h"
#include "salvage_pages.h"
#include "wins/core/entry.h"

namespace wins {

/// A row of `entries` that was found somewhere in the file.
struct FoundEntry {
  Entry entry{};          ///< without its tags
  Digest digest{};        ///< as stored
  bool in_table = false;  ///< in a page that belongs to the table
  /// A value of it was none that wins writes, and was left out.
  bool mended = false;
};

/// A row that holds words and too little else to be an entry again.
struct FoundWords {
  EntryId id = 0;
  std::string text{};
};

/// Which tag an entry has at which place.
using Links = std::map<EntryId, std::map<std::int64_t, std::int64_t>>;

/// A record of the change log, column by column.
struct FoundChange {
  std::int64_t id = 0;
  std::vector<StoredValue> values{};
  std::string subject{};  ///< "entry", "session", "checkin"
  std::int64_t subject_id = 0;
  bool stands = false;
  bool has_before = false;
  bool has_after = false;
  std::optional<Entry> before{};  ///< of an entry
  std::optional<Entry> after{};
};

/// Everything in a damaged file that reads like a row of wins.
struct FoundRows {
  std::map<EntryId, std::vector<FoundEntry>> entries{};
  std::vector<FoundWords> words{};
  std::map<std::int64_t, std::vector<Tag>> tags{};
  /// Where the tags of an entry may stand, the likeliest first.
  std::vector<Links> links{};
  std::map<std::int64_t, FoundChange> changes{};
  bool changes_complete = false;
  /// Rows of other tables, by table and number, as they stand.
  std::map<std::string, std::map<std::int64_t, std::vector<StoredValue>>>
      others{};
  /// Sessions and check-ins in pages that no way leads to, as above.
  std::map<std::string, std::map<std::int64_t, std::vector<StoredValue>>>
      strays{};
  /// Entries that both indexes name, and when the one by time has them.
  std::map<EntryId, Instant> indexed{};
  EntryId last_id = 0;  ///< the largest that was ever given, as far as known
  std::int64_t unreadable_changes = 0;
};

[[nodiscard]] FoundRows find_rows(const DamagedPages& pages);

}  // namespace wins
