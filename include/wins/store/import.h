// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"

namespace wins {

// Bringing rows in from elsewhere, as many as there are, one at a time.

/// What became of the rows of an import.
struct Imported {
  std::int64_t entries = 0;  ///< came in
  std::int64_t sessions = 0;
  std::int64_t checkins = 0;
  std::int64_t changed = 0;     ///< have a later wording now (a merge)
  std::int64_t went_away = 0;   ///< were removed elsewhere (a merge)
  std::int64_t known = 0;       ///< were there already, of all three
  std::int64_t removed = 0;     ///< were removed here, and stay so
  std::int64_t renumbered = 0;  ///< entries whose number is taken here

  /// True when the journal is other than before.
  [[nodiscard]] bool changes() const {
    return entries + sessions + checkins + changed + went_away > 0;
  }
};

/// Takes rows in. A row whose uid is in the journal is left out; one that was
/// removed here stays removed.
class ImportSink {
 public:
  virtual ~ImportSink() = default;

  /// From here on ids are those of another file. What a row refers to is
  /// looked for among the rows of its file.
  virtual void begin_file() = 0;
  /// An entry without a uid (all zero) gets one that is the same each time
  /// the same `source` comes, the first or the n-th in this import; an id of
  /// 0 stands for none. Ids are kept in a journal that never had an entry,
  /// elsewhere an entry that comes in has a new one.
  virtual void put(const Entry& entry, std::string_view source) = 0;
  /// Requires: a uid.
  virtual void put(const Session& session) = 0;
  virtual void put(const Checkin& checkin) = 0;
};

/// Hands rows to a sink; what it throws ends the import.
using ImportSource = std::function<void(ImportSink&)>;

}  // namespace wins
