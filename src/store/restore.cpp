// SPDX-License-Identifier: MIT
#include "wins/store/restore.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <functional>
#include <optional>
#include <string_view>
#include <system_error>

#include "copy.h"
#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "make_equal.h"
#include "open_journal.h"
#include "snapshot_folder.h"
#include "taken_in.h"
#include "upgrade.h"
#include "wins/core/catalogue/copies.h"
#include "wins/core/descriptor.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::copies;

/// The journal that stands there: open and in order, or not to be used.
struct Standing {
  std::optional<Connection> open{};
  bool empty = false;  ///< a file without a byte
  bool unusable = false;
};

Standing look_at_standing(const Place& place) {
  struct stat status {};
  if (::lstat(place.path.c_str(), &status) != 0 && errno == ENOENT) {
    return {};
  }
  Standing standing;
  try {
    if (look_at(place.path, place.modes) == FileState::empty) {
      standing.empty = true;
      return standing;
    }
    standing.open = look_and_connect(place);
    standing.unusable = !look_through(*standing.open).usable();
  } catch (const Refusal& refusal) {
    if (refusal.cause() != Refusal::Cause::unusable) {
      throw;
    }
    standing.unusable = true;
  }
  if (standing.unusable) {
    standing.open.reset();
  }
  return standing;
}

/// A file that the person named and that has nothing of a database is not a
/// journal that went wrong.
void expect_ours(const JournalFile& journal) {
  constexpr std::string_view kBegin = "SQLite format 3";
  const Descriptor file(::open(journal.path.c_str(), O_RDONLY | O_CLOEXEC));
  if (journal.modes == Modes::leave &&
      read_begin(file, kBegin.size()) != kBegin) {
    throw UserError(
        say(copies["not_a_journal"], fmt::arg("path", journal.path.native())),
        say(copies["not_a_journal.hint"]));
  }
}

fs::path keep_as_snapshot(Connection& open, const JournalFile& journal,
                          LocalTime now) {
  try {
    const fs::path folder = ready_snapshots_folder(journal);
    const FolderWork work(folder, Others::work_too);
    WorkFile copy(folder, work);
    static_cast<void>(copy_whole(open, copy));
    return name_snapshot(copy, folder, journal, SnapshotKind::before_restore,
                         now);
  } catch (const Refusal& refusal) {
    throw StorageError(
        say(copies["not_kept"], fmt::arg("reason", refusal.what())), {},
        Fate::untold, lies_of(refusal.what()));
  }
}

Restored restore_as_step(OpenJournal journal, const fs::path& backup,
                         const UidSource& new_uid, const Stamp& stamp) {
  std::optional<Connection> source =
      look_and_connect({.path = backup, .access = Access::read});
  Restored counts;
  Uid change;
  journal.changing(
      [&](Connection& open) {
        StepWriter step(open, new_uid, stamp);
        make_equal(open, *source, step, counts);
        change = step.first_uid();
      },
      [&](Connection& open) { return has_change(open, change); });
  const bool differs = counts.came_back + counts.changed + counts.went_away > 0;
  counts.how = differs ? Restored::How::one_step : Restored::How::same;
  return counts;
}

void rename_if_there(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0 && errno != ENOENT) {
    throw Refusal(reason_of_errno(errno));
  }
}

/// A name beside the journal that nothing has yet.
fs::path name_aside(const fs::path& journal, LocalTime now) {
  const std::string base =
      snapshot_name(journal, SnapshotKind::before_restore, now);
  fs::path aside =
      journal.parent_path() / (fs::path(base).stem().string() + ".unreadable");
  std::error_code none;
  for (int number = 2; fs::exists(fs::symlink_status(aside, none)); ++number) {
    aside.replace_extension(".unreadable-" + std::to_string(number));
  }
  return aside;
}

/// Keeps the file under another name. It has its own name too, where the file
/// system can do that, until the backup takes that: there is no moment
/// without a journal. What SQLite left beside it goes along, because it would
/// be put into the new file.
void put_aside(const fs::path& journal, const fs::path& aside) {
  if (::link(journal.c_str(), aside.c_str()) != 0) {
    rename_if_there(journal, aside);
  }
  for (const char* const beside : {"-journal", "-wal", "-shm"}) {
    rename_if_there(journal.native() + beside, aside.native() + beside);
  }
  sync_folder(journal.parent_path());
}

fs::path where_it_stands(const fs::path& journal) {
  std::error_code none;
  const fs::path real = fs::canonical(journal, none);
  return none ? journal : real;
}

Restored put_in_place(const JournalFile& journal, WorkFile& backup,
                      const Standing& standing, LocalTime now) {
  Restored done;
  const fs::path place = where_it_stands(journal.path);
  const fs::path aside = name_aside(place, now);
  backup.sync();
  if (standing.unusable) {
    put_aside(place, aside);
    backup.replace(place);
    done.how = Restored::How::instead;
    done.before = aside;
    return done;
  }
  // One that went away may have left its unfinished change.
  rename_if_there(place.native() + "-journal", aside.native() + "-journal");
  done.how = Restored::How::no_journal;
  if (standing.empty) {
    backup.replace(place);
  } else if (!backup.settle(place)) {
    throw Refusal(say(copies["made_meanwhile"]));
  }
  return done;
}

Restored restore_over(Standing standing, const Place& place,
                      const JournalFile& journal, WorkFile& backup,
                      const UidSource& new_uid, const Stamp& stamp,
                      LocalTime now) {
  if (!standing.open.has_value()) {
    if (standing.unusable) {
      expect_ours(journal);
    }
    return put_in_place(journal, backup, standing, now);
  }
  bring_up_to_date(*standing.open, journal, now);
  const fs::path before = keep_as_snapshot(*standing.open, journal, now);
  Restored done;
  try {
    done = restore_as_step(OpenJournal(std::move(*standing.open), place),
                           backup.path(), new_uid, stamp);
  } catch (...) {
    std::error_code ignored;
    fs::remove(before, ignored);
    throw;
  }
  done.before = before;
  if (done.how == Restored::How::same) {
    fs::remove(before);
    done.before.clear();
  }
  return done;
}

}  // namespace

Restored restore(const JournalFile& journal, TakenIn backup,
                 const UidSource& new_uid, const Stamp& stamp, LocalTime now) {
  const Place place{.path = journal.path,
                    .access = Access::write,
                    .modes = journal.modes,
                    .teaching_words = journal.teaching_words};
  try {
    Restored done = restore_over(look_at_standing(place), place, journal,
                                 backup.parts().file(), new_uid, stamp, now);
    done.entries = backup.entries();
    return done;
  } catch (const Refusal& refusal) {
    throw not_restored(refusal.what());
  } catch (const SQLite::Exception& refusal) {
    throw not_restored(reason_of(refusal.getExtendedErrorCode(), 0));
  }
}

}  // namespace wins
