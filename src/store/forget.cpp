// SPDX-License-Identifier: MIT
#include "wins/store/forget.h"

#include <unistd.h>

#include <cerrno>
#include <functional>
#include <optional>

#include "change_log.h"
#include "copy.h"
#include "entry_rows.h"
#include "erase.h"
#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::storage;

/// Takes something out of an open snapshot; false when it is not in it.
using Work = std::function<bool(Connection&)>;

/// The id of the entry in the rows, else in the change log.
std::optional<EntryId> id_ever_of(Connection& journal, const Uid& uid) {
  const std::optional<EntryId> id = id_of(journal, uid);
  return id.has_value() ? id : id_in_log(journal, uid);
}

bool holds_after(Connection& copy, const Work& work) {
  copy.query("BEGIN IMMEDIATE").run();
  const bool held = work(copy);
  copy.query(held ? "COMMIT" : "ROLLBACK").run();
  return held;
}

/// Copies the snapshot, works on the copy, and puts it in its place. False
/// when there was nothing in it to take out. Throws: Refusal and others.
bool rewrite(const fs::path& snapshot, const JournalFile& journal,
             const FolderWork& folder, const Work& work) {
  WorkFile file(snapshot.parent_path(), folder);
  {
    std::optional<Connection> present =
        look_and_connect({.path = snapshot, .access = Access::read});
    if (!present.has_value()) {
      return false;
    }
    present->copy_into(file.path().native());
  }
  {
    std::optional<Connection> copy =
        look_and_connect({.path = file.path(),
                          .access = Access::write,
                          .teaching_words = journal.teaching_words});
    if (!holds_after(*copy, work)) {
      return false;
    }
    copy->rewrite_file();
    if (!look_through(*copy).structure) {
      throw Refusal(say(storage["not_as_written"]));
    }
  }
  file.sync();
  file.replace(snapshot);
  return true;
}

void delete_instead(const fs::path& snapshot, Forgotten& done) {
  if (::unlink(snapshot.c_str()) == 0) {
    sync_folder(snapshot.parent_path());
    done.deleted.push_back(snapshot);
  } else if (errno != ENOENT) {
    done.left.push_back({.path = snapshot, .reason = reason_of_errno(errno)});
  }
}

Forgotten in_each(const JournalFile& journal, const Work& work) {
  Forgotten done;
  const std::vector<Snapshot> snapshots = list_snapshots(journal.path);
  if (snapshots.empty()) {
    return done;
  }
  const FolderWork folder(snapshots_folder(journal.path), Others::work_too);
  for (const Snapshot& snapshot : snapshots) {
    try {
      if (rewrite(snapshot.path, journal, folder, work)) {
        done.rewritten.push_back(snapshot.path);
      }
    } catch (const std::exception&) {
      // Whatever the reason: words that are to be gone are in it, or may be.
      delete_instead(snapshot.path, done);
    }
  }
  return done;
}

}  // namespace

Forgotten forget_in_snapshots(const JournalFile& journal,
                              std::span<const Uid> entries) {
  return in_each(journal, [&](Connection& snapshot) {
    std::vector<EntryId> ids;
    for (const Uid& uid : entries) {
      if (const auto id = id_ever_of(snapshot, uid); id.has_value()) {
        ids.push_back(*id);
      }
    }
    if (!ids.empty()) {
      erase_entries(snapshot, ids);
    }
    return !ids.empty();
  });
}

Forgotten forget_wordings_in_snapshots(const JournalFile& journal,
                                       const Entry& present) {
  return in_each(journal, [&](Connection& snapshot) {
    const auto id = id_ever_of(snapshot, present.uid);
    if (!id.has_value()) {
      return false;
    }
    const std::optional<Entry> row = read_entry(snapshot, *id);
    if (!row.has_value()) {
      erase_entries(snapshot, std::span(&*id, 1));
      return true;
    }
    Entry wanted = present;
    wanted.id = row->id;
    wanted.session = row->session;
    wanted.answers = row->answers;
    if (wanted == *row && !has_copies(snapshot, *id)) {
      return false;
    }
    take_entry_out(snapshot, *row);
    put_entry(snapshot, wanted);
    erase_wordings(snapshot, *id);
    return true;
  });
}

}  // namespace wins
