// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/filter.h"
#include "wins/core/learned.h"
#include "wins/core/session.h"
#include "wins/store/asking.h"
#include "wins/store/change.h"
#include "wins/store/count.h"
#include "wins/store/hits.h"
#include "wins/store/import.h"

namespace wins {

// A journal. Every function that changes it is one transaction: the row, its
// full-text index, sums, counts of words by kind, links and change log come
// together or not at all; once it returns the change is on the disk.
//
// How undo works: each change appends records to the change log, with the row
// before and after; records of one command share a step. Undo applies the
// `before` side of the newest step that stands, redo the `after` side; a new
// change leaves undone steps out of the reach of redo. The record of an `add`
// holds no copy while its row stands, so that a word is stored once.

/// Throws, all functions: StorageError when the disk or the file refuses;
/// the sentence is true of the journal at that moment (after a failed commit
/// the entry is looked for before anything is said).
class Store {
 public:
  virtual ~Store() = default;

  // Reading.
  [[nodiscard]] virtual std::optional<Entry> entry(EntryId id) = 0;
  [[nodiscard]] virtual Presence presence(EntryId id) = 0;
  /// The uid of an entry that is in the journal or was removed.
  [[nodiscard]] virtual std::optional<Uid> uid(EntryId id) = 0;
  /// The entry added last that is still there.
  [[nodiscard]] virtual std::optional<EntryId> last() = 0;
  /// Calls `visit` for each entry that matches, in the order of the filter,
  /// a few rows in memory at a time. Nothing is locked while `visit` runs.
  virtual void for_each(const Filter& filter,
                        const std::function<Visit(const Entry&)>& visit) = 0;
  [[nodiscard]] std::vector<Entry> find(const Filter& filter);
  /// Those of these ids that are there, in the order of the ids.
  [[nodiscard]] virtual std::vector<Entry> entries(
      std::span<const EntryId> ids) = 0;
  /// For each of `sought` the entries that have it, those of the lowest ids,
  /// at most `limit`. Costs about as much as it finds, however large the
  /// journal is; only words that begin alike cost more where they are many.
  [[nodiscard]] virtual std::vector<Hits> hits(std::span<const Sought> sought,
                                               std::int64_t limit) = 0;
  /// How many match, whatever the limit of the filter.
  [[nodiscard]] virtual std::int64_t count(const Filter& filter) = 0;
  /// Most used first; equal ones by name.
  [[nodiscard]] virtual std::vector<TagCount> tag_counts(
      const Filter& filter) = 0;
  [[nodiscard]] virtual std::vector<KindCount> kind_counts(
      const Filter& filter) = 0;
  [[nodiscard]] virtual Overview overview() = 0;
  /// From the sums: entries by month and kind, oldest month first.
  [[nodiscard]] virtual std::vector<MonthCount> month_counts(
      std::chrono::year_month from, std::chrono::year_month to) = 0;
  /// From the sums: values by month and measure; months and values ascend.
  [[nodiscard]] virtual std::vector<MonthValue> month_values(
      std::chrono::year_month from, std::chrono::year_month to) = 0;
  /// Those that match and note a measure, by day, then id; no word is read.
  [[nodiscard]] virtual std::vector<NotedEntry> noted(const Filter& filter) = 0;
  /// How many match on each day that has any, by day.
  [[nodiscard]] virtual std::vector<DayCount> day_counts(
      const Filter& filter) = 0;
  /// When the latest session was.
  [[nodiscard]] virtual std::optional<Moment> last_session() = 0;
  [[nodiscard]] virtual std::optional<Session> session(SessionId id) = 0;
  /// Calls `visit` for each session of those days, newest first, a few in
  /// memory at a time. Nothing is locked while `visit` runs.
  virtual void for_each_session(
      const DayRange& days,
      const std::function<Visit(const Session&)>& visit) = 0;
  [[nodiscard]] std::vector<Session> sessions(const DayRange& days);
  /// The same for check-ins.
  virtual void for_each_checkin(
      const DayRange& days,
      const std::function<Visit(const Checkin&)>& visit) = 0;
  [[nodiscard]] std::vector<Checkin> checkins(const DayRange& days);
  /// What the kinds that the person set teach about these words: in the order
  /// of the words, and of each the kinds by name. Words that no such entry
  /// has are left out. A journal of version 1 has learned nothing yet.
  [[nodiscard]] virtual std::vector<LearnedCount> learned(
      std::span<const std::string> words) = 0;
  /// When a page last left; nothing when none did.
  [[nodiscard]] virtual std::optional<Instant> last_page() = 0;

  // Changing.
  /// Keeps a new entry and gives it back with its id, linked to the session
  /// that it came after. Requires: uid, created and changed are set; id is 0.
  virtual Entry add(const Entry& draft, const Stamp& stamp) = 0;
  /// Puts the row of `changed.id` in this wording; `changed` is set from
  /// the stamp. Nothing is written when nothing differs (false).
  /// Throws: UserError when there is no such entry.
  virtual bool edit(const Entry& changed, const Stamp& stamp) = 0;
  /// Takes the entries out of the journal; the change log keeps a copy.
  /// Throws: UserError when one of them is not there; then none is removed.
  virtual void remove(std::span<const EntryId> ids, const Stamp& stamp) = 0;
  /// Takes the entries, or the copies of removed ones, out of the journal,
  /// the change log, and the index, so that no word of them is left in the
  /// file. Throws: UserError when one of the ids is unknown; none is erased.
  virtual Erased erase(std::span<const EntryId> ids) = 0;
  /// Takes every earlier wording of the entry out of the change log and
  /// what is left of it in the index. The present one stays.
  virtual Erased erase_earlier(EntryId id) = 0;
  /// Keeps a new session and gives it back with its id. Entries of its day
  /// that came after it are linked to it, here and in the two below.
  /// Requires: uid, created, changed are set; id is 0; known to a day or finer.
  virtual Session add_session(const Session& draft, const Stamp& stamp) = 0;
  /// As edit does. Throws: UserError when there is no such session.
  virtual bool edit_session(const Session& changed, const Stamp& stamp) = 0;
  /// Throws: UserError when it is not there.
  virtual void remove_session(SessionId id, const Stamp& stamp) = 0;
  /// Keeps a new answer and gives it back with its id.
  /// Requires: uid and created are set; id is 0; it is known to the minute.
  virtual Checkin add_checkin(const Checkin& draft, const Stamp& stamp) = 0;
  /// Keeps that these entries were on a page that left at `at`. What others
  /// have read cannot be unread: undo and redo do not know of it.
  virtual void note_page(std::span<const EntryId> ids, Instant at) = 0;
  /// Takes in what `source` hands over, as one step; nothing when it throws.
  virtual Imported import(const ImportSource& source, const Stamp& stamp) = 0;
  /// What an import would do. Reads alone.
  [[nodiscard]] virtual Imported try_import(const ImportSource& source) = 0;
  /// Takes in what the journal in this file has: wins/store/merge.h.
  /// Requires: the file is whole, and nobody changes it.
  virtual Imported merge(const std::filesystem::path& other,
                         const Stamp& stamp) = 0;
  [[nodiscard]] virtual Imported try_merge(
      const std::filesystem::path& other) = 0;
  /// At most `steps` steps, newest first; fewer when there are fewer.
  virtual std::vector<Step> undo(int steps) = 0;
  virtual std::vector<Step> redo(int steps) = 0;
};

}  // namespace wins
