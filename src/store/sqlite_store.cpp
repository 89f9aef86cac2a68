// SPDX-License-Identifier: MIT
#include "sqlite_store.h"

#include <algorithm>
#include <stdexcept>

#include "change_log.h"
#include "counts.h"
#include "entry_rows.h"
#include "entry_walk.h"
#include "erase.h"
#include "failure.h"
#include "row_image.h"
#include "undo.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

using messages::storage;

[[noreturn]] void refuse_unknown(EntryId id) {
  throw UserError(say(storage["no_entry"], fmt::arg("id", id)),
                  say(storage["no_entry.hint"]));
}

Entry expect_entry(Connection& journal, EntryId id) {
  std::optional<Entry> entry = read_entry(journal, id);
  if (!entry.has_value()) {
    refuse_unknown(id);
  }
  return std::move(*entry);
}

std::vector<EntryId> each_once(std::span<const EntryId> ids) {
  std::vector<EntryId> unique;
  for (const EntryId id : ids) {
    if (std::ranges::find(unique, id) == unique.end()) {
      unique.push_back(id);
    }
  }
  return unique;
}

/// The wording that the person asked for, in the row that there is.
Entry reworded(const Entry& wanted, const Entry& present) {
  Entry entry = wanted;
  entry.uid = present.uid;
  entry.created = present.created;
  entry.changed = present.changed;
  return entry;
}

std::vector<Step> steps_of(std::vector<MovedStep> moved) {
  std::vector<Step> steps;
  steps.reserve(moved.size());
  for (MovedStep& step : moved) {
    steps.push_back(std::move(step.step));
  }
  return steps;
}

bool ended_in(Connection& journal, const std::vector<MovedStep>& moved,
              StepState state) {
  return !moved.empty() && is_in_state(journal, moved.back().number, state);
}

}  // namespace

SqliteStore::SqliteStore(Connection journal, UidSource new_uid,
                         std::optional<Place> place)
    : journal_(std::move(journal)),
      new_uid_(std::move(new_uid)),
      place_(std::move(place)) {}

std::optional<Entry> SqliteStore::entry(EntryId id) {
  return reading([&] { return read_entry(journal_, id); });
}

Presence SqliteStore::presence(EntryId id) {
  return reading([&] {
    if (read_entry(journal_, id).has_value()) {
      return Presence::here;
    }
    return knows(journal_, id) ? Presence::removed : Presence::never;
  });
}

std::optional<EntryId> SqliteStore::last() {
  return reading([&] {
    Query query = journal_.query("SELECT max(id) FROM entries");
    query.step();
    return query.maybe_integer();
  });
}

void SqliteStore::for_each(const Filter& filter,
                           const std::function<Visit(const Entry&)>& visit) {
  EntryWalk walk(filter);
  while (true) {
    const std::vector<EntryId> ids =
        reading([&] { return walk.next(journal_); });
    if (ids.empty()) {
      return;
    }
    for (const EntryId id : ids) {
      // Someone else may have removed it since its id was read.
      const std::optional<Entry> found = entry(id);
      if (found.has_value() && visit(*found) == Visit::stop) {
        return;
      }
    }
  }
}

std::int64_t SqliteStore::count(const Filter& filter) {
  return reading([&] { return count_entries(journal_, filter); });
}

std::vector<TagCount> SqliteStore::tag_counts(const Filter& filter) {
  return reading([&] { return count_tags(journal_, filter); });
}

std::vector<KindCount> SqliteStore::kind_counts(const Filter& filter) {
  return reading([&] { return count_kinds(journal_, filter); });
}

Overview SqliteStore::overview() {
  return reading([&] { return overview_of(journal_); });
}

std::vector<MonthCount> SqliteStore::month_counts(std::chrono::year_month from,
                                                  std::chrono::year_month to) {
  return reading([&] { return count_months(journal_, from, to); });
}

std::vector<MonthValue> SqliteStore::month_values(std::chrono::year_month from,
                                                  std::chrono::year_month to) {
  return reading([&] { return count_month_values(journal_, from, to); });
}

std::optional<Moment> SqliteStore::last_session() {
  return reading([&] { return latest_session(journal_); });
}

Entry SqliteStore::add(const Entry& draft, const Stamp& stamp) {
  if (draft.id != 0) {
    throw std::logic_error("a new entry has no id yet");
  }
  Entry added = draft;
  changing(
      [&] {
        added.id = next_entry_id(journal_);
        added = put_entry(journal_, added);
        StepWriter(journal_, new_uid_, stamp)
            .append(added, std::nullopt, std::nullopt);
      },
      [&](Connection& journal) {
        const std::optional<Entry> found = read_entry(journal, added.id);
        return found.has_value() && found->uid == added.uid;
      });
  return added;
}

bool SqliteStore::edit(const Entry& changed, const Stamp& stamp) {
  bool differs = false;
  Uid change;
  changing(
      [&] {
        const Entry present = expect_entry(journal_, changed.id);
        Entry wanted = reworded(changed, present);
        differs = wanted != present;
        if (!differs) {
          return;
        }
        wanted.changed = stamp.at;
        take_entry_out(journal_, present);
        wanted = put_entry(journal_, wanted);
        StepWriter step(journal_, new_uid_, stamp);
        step.append(wanted, row_image(present), row_image(wanted));
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
  return differs;
}

void SqliteStore::remove(std::span<const EntryId> ids, const Stamp& stamp) {
  Uid change;
  changing(
      [&] {
        StepWriter step(journal_, new_uid_, stamp);
        for (const EntryId id : each_once(ids)) {
          const Entry present = expect_entry(journal_, id);
          take_entry_out(journal_, present);
          step.append(present, row_image(present), std::nullopt);
        }
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
}

Erased SqliteStore::erase(std::span<const EntryId> ids) {
  const std::vector<EntryId> unique = each_once(ids);
  Erased erased;
  changing(
      [&] {
        for (const EntryId id : unique) {
          if (!knows(journal_, id) && !read_entry(journal_, id).has_value()) {
            refuse_unknown(id);
          }
        }
        erased = erase_entries(journal_, unique);
      },
      [&](Connection& journal) {
        return std::ranges::all_of(
            unique, [&](EntryId id) { return is_erased(journal, id); });
      });
  return erased;
}

Erased SqliteStore::erase_earlier(EntryId id) {
  Erased erased;
  changing(
      [&] {
        expect_entry(journal_, id);
        erased = erase_wordings(journal_, id);
      },
      [&](Connection& journal) { return !has_copies(journal, id); });
  return erased;
}

std::vector<Step> SqliteStore::undo(int steps) {
  std::vector<MovedStep> moved;
  changing([&] { moved = undo_steps(journal_, steps); },
           [&](Connection& journal) {
             return ended_in(journal, moved, StepState::undone);
           });
  return steps_of(std::move(moved));
}

std::vector<Step> SqliteStore::redo(int steps) {
  std::vector<MovedStep> moved;
  changing([&] { moved = redo_steps(journal_, steps); },
           [&](Connection& journal) {
             return ended_in(journal, moved, StepState::stands);
           });
  return steps_of(std::move(moved));
}

template <typename Work>
auto SqliteStore::reading(Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& refusal) {
    if (!worth_another_try(refusal)) {
      throw unreadable(reason(refusal));
    }
  }
  try {
    return work();
  } catch (const SQLite::Exception& refusal) {
    throw unreadable(reason(refusal));
  }
}

void SqliteStore::changing(const std::function<void()>& work,
                           const Kept& kept) {
  if (place_.has_value() && place_->access != Access::write) {
    throw std::logic_error("a journal that is open for reading was changed");
  }
  try {
    journal_.query("BEGIN IMMEDIATE").run();
    work();
  } catch (const SQLite::Exception& refusal) {
    const std::string why = reason(refusal);
    roll_back();
    throw not_saved(why);
  } catch (...) {
    roll_back();
    throw;
  }
  commit(kept);
}

void SqliteStore::commit(const Kept& kept) {
  try {
    journal_.query("COMMIT").run();
  } catch (const SQLite::Exception& refusal) {
    const std::string why = reason(refusal);
    roll_back();
    settle(why, kept);
  }
}

void SqliteStore::settle(const std::string& reason, const Kept& kept) {
  if (!place_.has_value()) {
    throw not_saved(reason);
  }
  bool saved = false;
  try {
    // The file is closed before it is opened again: two connections of one
    // process would share and drop each other's locks.
    journal_ = open_memory();
    std::optional<Connection> again = open_file(*place_);
    saved = again.has_value() && kept(*again);
    if (again.has_value()) {
      journal_ = std::move(*again);
    }
  } catch (const std::exception&) {
    throw perhaps_saved(reason);
  }
  if (!saved) {
    throw not_saved(reason);
  }
}

void SqliteStore::roll_back() noexcept {
  journal_.database().tryExec("ROLLBACK");
}

std::string SqliteStore::reason(const SQLite::Exception& refusal) const {
  return reason_of(refusal.getExtendedErrorCode(), journal_.system_errno());
}

}  // namespace wins
