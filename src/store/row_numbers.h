// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "failure.h"
#include "row_columns_read.h"
#include "tables.h"

// Rows of another journal beside those of this one: the same by their uid,
// each with the id that its file gives it.
namespace wins {

/// A row, as both files know it.
struct RowName {
  std::int64_t id = 0;
  Uid uid{};
};

/// The ids that rows of another file have in the journal.
class Numbers {
 public:
  void note(std::int64_t in_file, std::int64_t here) {
    if (in_file != here) {
      others_[in_file] = here;
    }
  }
  [[nodiscard]] std::int64_t here(std::int64_t in_file) const {
    const auto found = others_.find(in_file);
    return found == others_.end() ? in_file : found->second;
  }

 private:
  std::unordered_map<std::int64_t, std::int64_t> others_{};
};

/// A thousand rows after the one of this id.
template <typename Table>
std::vector<RowName> next_names(Connection& file, std::int64_t after) {
  std::vector<RowName> rows;
  Query query = file.query(Table::kNames);
  query.put(after);
  while (query.step()) {
    RowName row;
    row.id = query.integer();
    row.uid = take_uid(query);
    rows.push_back(row);
  }
  return rows;
}

template <typename Table>
std::optional<std::int64_t> id_in(Connection& file, const Uid& uid) {
  Query query = file.query(Table::kIdOfUid);
  return query.put(uid).step() ? query.maybe_integer() : std::nullopt;
}

template <typename Table>
std::int64_t highest_id(Connection& file) {
  Query query = file.query(Table::kHighest);
  query.step();
  return query.integer();
}

/// True when the log knows a row of another uid by this id.
template <typename Table>
bool was_named(Connection& journal, const RowName& row) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM changes\n"
          "WHERE subject_id = ? AND subject = ? AND subject_uid <> ?\n"
          "LIMIT 1")
      .put(row.id)
      .put(stored_name(Table::kSubject))
      .put(row.uid)
      .step();
}

/// The ids that rows of the backup have here: those of the table at hand, and
/// those of the entries, which other rows refer to.
struct AllNumbers {
  const Numbers& own;
  const Numbers& entries;
};

/// The session follows from the sessions that there are.
inline Entry in_our_numbers(Entry entry, const Entry* present,
                            const AllNumbers& numbers) {
  entry.id = numbers.own.here(entry.id);
  entry.session = present == nullptr ? std::nullopt : present->session;
  if (entry.answers.has_value()) {
    entry.answers->entry = numbers.own.here(entry.answers->entry);
  }
  return entry;
}

inline Session in_our_numbers(Session session, const Session* /*present*/,
                              const AllNumbers& numbers) {
  session.id = numbers.own.here(session.id);
  return session;
}

inline Checkin in_our_numbers(Checkin checkin, const Checkin* /*present*/,
                              const AllNumbers& numbers) {
  checkin.id = numbers.own.here(checkin.id);
  if (checkin.entry.has_value()) {
    checkin.entry = numbers.entries.here(*checkin.entry);
  }
  return checkin;
}

/// Calls `visit` for each row, in the order of the ids. Rows may be taken out
/// and put in meanwhile.
template <typename Table, typename Visitor>
void for_each_row(Connection& file, const Visitor& visit) {
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<RowName> rows = next_names<Table>(file, last);
    if (rows.empty()) {
      return;
    }
    for (const RowName& row : rows) {
      visit(row);
    }
    last = rows.back().id;
  }
}

template <typename Table>
typename Table::Row expect_row(Connection& file, std::int64_t id) {
  auto row = Table::read(file, id);
  if (!row.has_value()) {
    throw unreadable();
  }
  return std::move(*row);
}

}  // namespace wins
