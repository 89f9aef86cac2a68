// SPDX-License-Identifier: MIT
#include "upgrade.h"

#include "copy.h"
#include "failure.h"
#include "journal_file.h"
#include "schema.h"
#include "snapshot_folder.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::storage;

StorageError not_upgraded(const fs::path& folder, const Refusal& refusal) {
  const std::string sentence =
      say(storage["not_upgraded"], fmt::arg("path", folder.native()),
          fmt::arg("reason", refusal.what()));
  if (refusal.cause() == Refusal::Cause::unusable) {
    return StorageError(sentence, {}, Fate::told, Lies::in_the_file);
  }
  return StorageError(sentence, say(storage["not_upgraded.hint"]), Fate::told);
}

/// The version that the file has now, whatever it had when it was opened.
int version_now(Connection& open) {
  return static_cast<int>(schema_state(open.database()).version);
}

void keep_and_migrate(Connection& open, const JournalFile& journal,
                      LocalTime now) {
  const fs::path folder = ready_snapshots_folder(journal);
  // Another wins may be at it, and has to be through before this one looks.
  const FolderWork work(folder, Others::take_turns);
  if (version_now(open) < schema_version()) {
    WorkFile copy(folder, work);
    static_cast<void>(copy_whole(open, copy));
    static_cast<void>(name_snapshot(copy, folder, journal,
                                    SnapshotKind::before_migration, now));
  }
  migrate(open);
}

}  // namespace

void bring_up_to_date(Connection& open, const JournalFile& journal,
                      LocalTime now) {
  if (open.version() == schema_version()) {
    return;
  }
  try {
    keep_and_migrate(open, journal, now);
  } catch (const Refusal& refusal) {
    throw not_upgraded(snapshots_folder(journal.path), refusal);
  } catch (const SQLite::Exception& refusal) {
    const int code = refusal.getExtendedErrorCode();
    throw not_upgraded(snapshots_folder(journal.path),
                       Refusal(reason_of(code, open.system_errno()),
                               says_unusable(code) ? Refusal::Cause::unusable
                                                   : Refusal::Cause::refused));
  }
}

}  // namespace wins
