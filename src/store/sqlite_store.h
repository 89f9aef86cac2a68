// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "connection.h"
#include "journal.h"
#include "wins/store/open.h"
#include "wins/store/store.h"

namespace wins {

/// The journal on SQLite. Each function is a few calls into the files beside
/// this one; here stand the transactions and what is said when one fails.
class SqliteStore : public Store {
 public:
  /// Without a place the journal lives in memory and can be changed; with
  /// one it can be changed when it was opened for writing.
  SqliteStore(Connection journal, UidSource new_uid,
              std::optional<Place> place = std::nullopt);

  [[nodiscard]] std::optional<Entry> entry(EntryId id) override;
  [[nodiscard]] Presence presence(EntryId id) override;
  [[nodiscard]] std::optional<EntryId> last() override;
  void for_each(const Filter& filter,
                const std::function<Visit(const Entry&)>& visit) override;
  [[nodiscard]] std::int64_t count(const Filter& filter) override;
  [[nodiscard]] std::vector<TagCount> tag_counts(const Filter& filter) override;
  [[nodiscard]] std::vector<KindCount> kind_counts(
      const Filter& filter) override;
  [[nodiscard]] Overview overview() override;
  [[nodiscard]] std::vector<MonthCount> month_counts(
      std::chrono::year_month from, std::chrono::year_month to) override;
  [[nodiscard]] std::vector<MonthValue> month_values(
      std::chrono::year_month from, std::chrono::year_month to) override;
  [[nodiscard]] std::optional<Moment> last_session() override;

  Entry add(const Entry& draft, const Stamp& stamp) override;
  bool edit(const Entry& changed, const Stamp& stamp) override;
  void remove(std::span<const EntryId> ids, const Stamp& stamp) override;
  Erased erase(std::span<const EntryId> ids) override;
  Erased erase_earlier(EntryId id) override;
  std::vector<Step> undo(int steps) override;
  std::vector<Step> redo(int steps) override;

 private:
  /// Asks a journal that was opened anew whether the change is in it.
  using Kept = std::function<bool(Connection&)>;

  template <typename Work>
  auto reading(Work work);

  /// Runs `work` as one transaction. When the commit is refused the file is
  /// opened again and `kept` asked, before anything is said.
  void changing(const std::function<void()>& work, const Kept& kept);
  void commit(const Kept& kept);
  void settle(const std::string& reason, const Kept& kept);
  void roll_back() noexcept;
  [[nodiscard]] std::string reason(const SQLite::Exception& refusal) const;

  Connection journal_;
  UidSource new_uid_;
  std::optional<Place> place_;
};

}  // namespace wins
