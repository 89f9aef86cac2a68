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
#include "hits.h"
#include "kind_words.h"
#include "noted_rows.h"
#include "row_image.h"
#include "undo.h"
#include "wins/core/catalogue/changing.h"

namespace wins {
namespace {

using messages::changing;

[[noreturn]] void refuse_unknown(EntryId id) {
  throw UserError(say(changing["no_entry"], fmt::arg("id", id)),
                  say(changing["no_entry.hint"]));
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
  entry.session = present.session;
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

std::optional<Entry> SqliteStore::entry(EntryId id) {
  return journal_.reading(
      [&](Connection& journal) { return read_entry(journal, id); });
}

Presence SqliteStore::presence(EntryId id) {
  return journal_.reading([&](Connection& journal) {
    if (read_entry(journal, id).has_value()) {
      return Presence::here;
    }
    return knows(journal, id) ? Presence::removed : Presence::never;
  });
}

std::optional<Uid> SqliteStore::uid(EntryId id) {
  return journal_.reading([&](Connection& journal) {
    const std::optional<Entry> entry = read_entry(journal, id);
    return entry.has_value() ? std::optional(entry->uid)
                             : uid_in_log(journal, id);
  });
}

std::optional<EntryId> SqliteStore::last() {
  return journal_.reading([&](Connection& journal) {
    Query query = journal.query("SELECT max(id) FROM entries");
    query.step();
    return query.maybe_integer();
  });
}

void SqliteStore::for_each(const Filter& filter,
                           const std::function<Visit(const Entry&)>& visit) {
  EntryWalk walk(filter);
  while (true) {
    const std::vector<Entry> entries = journal_.reading(
        [&](Connection& journal) { return walk.next(journal); });
    if (entries.empty()) {
      return;
    }
    for (const Entry& entry : entries) {
      if (visit(entry) == Visit::stop) {
        return;
      }
    }
  }
}

std::vector<Entry> SqliteStore::entries(std::span<const EntryId> ids) {
  return journal_.reading(
      [&](Connection& journal) { return read_entries(journal, ids); });
}

std::vector<Hits> SqliteStore::hits(std::span<const Sought> sought,
                                    std::int64_t limit) {
  return journal_.reading(
      [&](Connection& journal) { return find_hits(journal, sought, limit); });
}

std::int64_t SqliteStore::count(const Filter& filter) {
  return journal_.reading(
      [&](Connection& journal) { return count_entries(journal, filter); });
}

std::vector<TagCount> SqliteStore::tag_counts(const Filter& filter) {
  return journal_.reading(
      [&](Connection& journal) { return count_tags(journal, filter); });
}

std::vector<KindCount> SqliteStore::kind_counts(const Filter& filter) {
  return journal_.reading(
      [&](Connection& journal) { return count_kinds(journal, filter); });
}

Overview SqliteStore::overview() {
  return journal_.reading(
      [&](Connection& journal) { return overview_of(journal); });
}

std::vector<MonthCount> SqliteStore::month_counts(std::chrono::year_month from,
                                                  std::chrono::year_month to) {
  return journal_.reading(
      [&](Connection& journal) { return count_months(journal, from, to); });
}

std::vector<MonthValue> SqliteStore::month_values(std::chrono::year_month from,
                                                  std::chrono::year_month to) {
  return journal_.reading([&](Connection& journal) {
    return count_month_values(journal, from, to);
  });
}

std::vector<NotedEntry> SqliteStore::noted(const Filter& filter) {
  return journal_.reading(
      [&](Connection& journal) { return noted_entries(journal, filter); });
}

std::vector<DayCount> SqliteStore::day_counts(const Filter& filter) {
  return journal_.reading(
      [&](Connection& journal) { return count_days(journal, filter); });
}

std::optional<Moment> SqliteStore::last_session() {
  return journal_.reading(
      [&](Connection& journal) { return latest_session(journal); });
}

std::vector<LearnedCount> SqliteStore::learned(
    std::span<const std::string> words) {
  return journal_.reading(
      [&](Connection& journal) { return counts_of_words(journal, words); });
}

Entry SqliteStore::add(const Entry& draft, const Stamp& stamp) {
  if (draft.id != 0) {
    throw std::logic_error("a new entry has no id yet");
  }
  Entry added = draft;
  journal_.changing(
      [&](Connection& journal) {
        added.id = next_entry_id(journal);
        added = put_entry(journal, added);
        StepWriter(journal, new_uid_, stamp)
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
  journal_.changing(
      [&](Connection& journal) {
        const Entry present = expect_entry(journal, changed.id);
        Entry wanted = reworded(changed, present);
        differs = wanted != present;
        if (!differs) {
          return;
        }
        wanted.changed = stamp.at;
        take_entry_out(journal, present);
        wanted = put_entry(journal, wanted);
        StepWriter step(journal, new_uid_, stamp);
        step.append(wanted, row_image(present), row_image(wanted));
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
  return differs;
}

void SqliteStore::remove(std::span<const EntryId> ids, const Stamp& stamp) {
  Uid change;
  journal_.changing(
      [&](Connection& journal) {
        StepWriter step(journal, new_uid_, stamp);
        for (const EntryId id : each_once(ids)) {
          const Entry present = expect_entry(journal, id);
          take_entry_out(journal, present);
          step.append(present, row_image(present), std::nullopt);
        }
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
}

Erased SqliteStore::erase(std::span<const EntryId> ids) {
  const std::vector<EntryId> unique = each_once(ids);
  Erased erased;
  journal_.changing(
      [&](Connection& journal) {
        for (const EntryId id : unique) {
          if (!knows(journal, id) && !read_entry(journal, id).has_value()) {
            refuse_unknown(id);
          }
        }
        erased = erase_entries(journal, unique);
      },
      [&](Connection& journal) {
        return std::ranges::all_of(
            unique, [&](EntryId id) { return is_erased(journal, id); });
      });
  journal_.rewrite();
  return erased;
}

Erased SqliteStore::erase_earlier(EntryId id) {
  Erased erased;
  journal_.changing(
      [&](Connection& journal) {
        expect_entry(journal, id);
        erased = erase_wordings(journal, id);
      },
      [&](Connection& journal) { return !has_copies(journal, id); });
  journal_.rewrite();
  return erased;
}

std::vector<Step> SqliteStore::undo(int steps) {
  std::vector<MovedStep> moved;
  journal_.changing(
      [&](Connection& journal) { moved = undo_steps(journal, steps); },
      [&](Connection& journal) {
        return ended_in(journal, moved, StepState::undone);
      });
  return steps_of(std::move(moved));
}

std::vector<Step> SqliteStore::redo(int steps) {
  std::vector<MovedStep> moved;
  journal_.changing(
      [&](Connection& journal) { moved = redo_steps(journal, steps); },
      [&](Connection& journal) {
        return ended_in(journal, moved, StepState::stands);
      });
  return steps_of(std::move(moved));
}

}  // namespace wins
