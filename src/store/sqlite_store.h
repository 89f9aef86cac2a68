// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "open_journal.h"
#include "wins/store/open.h"
#include "wins/store/store.h"

namespace wins {

/// The journal on SQLite. Each function is a few calls into the files beside
/// this one: what is read, or what makes up one transaction.
class SqliteStore : public Store {
 public:
  SqliteStore(OpenJournal journal, UidSource new_uid)
      : journal_(std::move(journal)), new_uid_(std::move(new_uid)) {}

  [[nodiscard]] std::optional<Entry> entry(EntryId id) override;
  [[nodiscard]] Presence presence(EntryId id) override;
  [[nodiscard]] std::optional<Uid> uid(EntryId id) override;
  [[nodiscard]] std::optional<EntryId> last() override;
  void for_each(const Filter& filter,
                const std::function<Visit(const Entry&)>& visit) override;
  [[nodiscard]] std::vector<Entry> entries(
      std::span<const EntryId> ids) override;
  [[nodiscard]] std::vector<Hits> hits(std::span<const Sought> sought,
                                       std::int64_t limit) override;
  [[nodiscard]] std::int64_t count(const Filter& filter) override;
  [[nodiscard]] std::vector<TagCount> tag_counts(const Filter& filter) override;
  [[nodiscard]] std::vector<KindCount> kind_counts(
      const Filter& filter) override;
  [[nodiscard]] Overview overview() override;
  [[nodiscard]] std::vector<MonthCount> month_counts(
      std::chrono::year_month from, std::chrono::year_month to) override;
  [[nodiscard]] std::vector<MonthValue> month_values(
      std::chrono::year_month from, std::chrono::year_month to) override;
  [[nodiscard]] std::vector<NotedEntry> noted(const Filter& filter) override;
  [[nodiscard]] std::vector<DayCount> day_counts(const Filter& filter) override;
  [[nodiscard]] std::optional<Moment> last_session() override;
  [[nodiscard]] std::optional<Session> session(SessionId id) override;
  void for_each_session(
      const DayRange& days,
      const std::function<Visit(const Session&)>& visit) override;
  void for_each_checkin(
      const DayRange& days,
      const std::function<Visit(const Checkin&)>& visit) override;
  [[nodiscard]] std::vector<LearnedCount> learned(
      std::span<const std::string> words) override;
  [[nodiscard]] std::optional<Instant> last_page() override;

  Entry add(const Entry& draft, const Stamp& stamp) override;
  bool edit(const Entry& changed, const Stamp& stamp) override;
  void remove(std::span<const EntryId> ids, const Stamp& stamp) override;
  Erased erase(std::span<const EntryId> ids) override;
  Erased erase_earlier(EntryId id) override;
  Session add_session(const Session& draft, const Stamp& stamp) override;
  bool edit_session(const Session& changed, const Stamp& stamp) override;
  void remove_session(SessionId id, const Stamp& stamp) override;
  Checkin add_checkin(const Checkin& draft, const Stamp& stamp) override;
  void note_page(std::span<const EntryId> ids, Instant at) override;
  Imported import(const ImportSource& source, const Stamp& stamp) override;
  [[nodiscard]] Imported try_import(const ImportSource& source) override;
  Imported merge(const std::filesystem::path& other,
                 const Stamp& stamp) override;
  [[nodiscard]] Imported try_merge(const std::filesystem::path& other) override;
  std::vector<Step> undo(int steps) override;
  std::vector<Step> redo(int steps) override;

 private:
  OpenJournal journal_;
  UidSource new_uid_;
};

}  // namespace wins
