// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "wins/core/input.h"
#include "wins/core/time.h"
#include "wins/store/backup.h"
#include "wins/store/change.h"

namespace wins {

// Restoring a backup. It is first taken in: copied into a private file (0600)
// beside the journal, where nobody changes it any more, and looked through.
// The file goes on every way out. A backup that is not whole is refused, and
// nothing is changed.

/// A backup that was taken in and is whole.
class TakenIn {
 public:
  class Parts;
  explicit TakenIn(std::unique_ptr<Parts> parts);
  ~TakenIn();
  TakenIn(TakenIn&&) noexcept;
  TakenIn& operator=(TakenIn&&) noexcept;

  [[nodiscard]] std::int64_t entries() const;
  [[nodiscard]] Parts& parts() { return *parts_; }

 private:
  std::unique_ptr<Parts> parts_;
};

/// Throws: UserError when the file is no backup, is encrypted, is not whole,
/// or is the journal itself; StorageError when the machine refuses.
[[nodiscard]] TakenIn take_in_file(const JournalFile& journal,
                                   const std::filesystem::path& file);
/// The same from a stream.
[[nodiscard]] TakenIn take_in_stream(const JournalFile& journal, Input& in);

/// What a restore did.
struct Restored {
  enum class How {
    one_step,    ///< a step in the journal that undo takes back
    no_journal,  ///< there was none; the file of the backup is the journal
    instead,     ///< the one before could not be used, and is kept
    same         ///< nothing differs
  };

  How how = How::same;
  std::int64_t entries = 0;  ///< in the backup, and now in the journal
  // Of entries, sessions and check-ins together:
  std::int64_t came_back = 0;  ///< rows that the journal did not have
  std::int64_t changed = 0;    ///< rows that had another wording
  std::int64_t went_away = 0;  ///< rows that the backup does not have
  /// Of those that came back: their ids belong to other entries here.
  std::int64_t renumbered = 0;
  /// The journal as it was: a snapshot, or the file that could not be used.
  std::filesystem::path before{};
};

/// Makes the journal hold what the backup holds.
///
/// A journal that can be read is first kept as a snapshot; then its rows are
/// made equal in one transaction, each difference a record of one step. An
/// entry keeps the id that its uid has in the journal; one that comes in has
/// the id of the backup, or a new one where that id has been another entry's.
/// What was shared stays shared.
///
/// A journal that cannot be read is kept beside the new one under a name of
/// its own, and the file of the backup, with its change log, takes its place.
///
/// Throws: StorageError, nothing is changed then; what `stamp` is for is
/// stored.
[[nodiscard]] Restored restore(const JournalFile& journal, TakenIn backup,
                               const UidSource& new_uid, const Stamp& stamp,
                               LocalTime now);

}  // namespace wins
