// SPDX-License-Identifier: MIT
#include "make_equal.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "entry_rows.h"
#include "failure.h"
#include "row_columns_read.h"
#include "row_image.h"

namespace wins {
namespace {

/// A row, as both files know it.
struct RowName {
  std::int64_t id = 0;
  Uid uid{};
};

/// The ids that rows of the backup have in the journal.
class Numbers {
 public:
  /// Requires: ids come in ascending order.
  void note(std::int64_t in_backup, std::int64_t here) {
    if (in_backup != here) {
      others_.emplace_back(in_backup, here);
    }
  }
  [[nodiscard]] std::int64_t here(std::int64_t in_backup) const {
    const auto found = std::ranges::lower_bound(
        others_, in_backup, {}, &std::pair<std::int64_t, std::int64_t>::first);
    return found != others_.end() && found->first == in_backup ? found->second
                                                               : in_backup;
  }

 private:
  std::vector<std::pair<std::int64_t, std::int64_t>> others_{};
};

std::vector<RowName> next_entries(Connection& file, std::int64_t after) {
  Query query = file.query(
      "SELECT id, uid\n"
      "FROM entries\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000");
  query.put(after);
  std::vector<RowName> rows;
  while (query.step()) {
    RowName row;
    row.id = query.integer();
    row.uid = take_uid(query);
    rows.push_back(row);
  }
  return rows;
}

/// Calls `visit` for each entry, in the order of the ids. Rows may be taken
/// out and put in meanwhile.
template <typename Visitor>
void for_each_entry(Connection& file, const Visitor& visit) {
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<RowName> rows = next_entries(file, last);
    if (rows.empty()) {
      return;
    }
    for (const RowName& row : rows) {
      visit(row);
    }
    last = rows.back().id;
  }
}

std::int64_t highest_id(Connection& file) {
  Query query = file.query("SELECT coalesce(max(id), 0) FROM entries");
  query.step();
  return query.integer();
}

/// True when the id has been another entry's, one that undo may bring back.
bool was_of_another(Connection& journal, const RowName& row) {
  Query there = journal.query(
      "SELECT 1\n"
      "FROM entries\n"
      "WHERE id = ? AND uid <> ?");
  if (there.put(row.id).put(row.uid).step()) {
    return true;
  }
  Query known = journal.query(
      "SELECT 1\n"
      "FROM changes\n"
      "WHERE subject_id = ? AND subject = 'entry' AND subject_uid <> ?\n"
      "LIMIT 1");
  return known.put(row.id).put(row.uid).step();
}

Entry expect_entry(Connection& file, std::int64_t id) {
  std::optional<Entry> entry = read_entry(file, id);
  if (!entry.has_value()) {
    throw unreadable();
  }
  return std::move(*entry);
}

/// The steps of a restore. Rows that the backup does not have go first, so
/// that what comes in finds the names of its tags as the backup has them.
class Equaliser {
 public:
  Equaliser(Connection& journal, Connection& backup, StepWriter& step,
            Restored& counts)
      : journal_(journal), backup_(backup), step_(step), counts_(counts) {}

  void number() {
    std::int64_t next =
        std::max(next_entry_id(journal_), highest_id(backup_) + 1);
    for_each_entry(backup_, [&](const RowName& row) {
      if (const auto id = id_of(journal_, row.uid); id.has_value()) {
        numbers_.note(row.id, *id);
      } else if (was_of_another(journal_, row)) {
        numbers_.note(row.id, next++);
        ++counts_.renumbered;
      }
    });
  }

  void take_out_the_rest() {
    for_each_entry(journal_, [&](const RowName& row) {
      if (id_of(backup_, row.uid).has_value()) {
        return;
      }
      const Entry present = expect_entry(journal_, row.id);
      take_entry_out(journal_, present);
      step_.append(present, row_image(present), std::nullopt);
      ++counts_.went_away;
    });
  }

  void bring_in() {
    for_each_entry(backup_, [&](const RowName& row) {
      const Entry wanted = in_our_numbers(expect_entry(backup_, row.id));
      if (const auto present = read_entry(journal_, wanted.id)) {
        change(*present, wanted);
      } else {
        step_.append(put_entry(journal_, wanted), std::nullopt, std::nullopt);
        ++counts_.came_back;
      }
    });
  }

  void bring_sharing() {
    Query query = backup_.query(
        "SELECT entry, at\n"
        "FROM shared");
    while (query.step()) {
      const std::int64_t entry = numbers_.here(query.integer());
      const std::int64_t at = query.integer();
      journal_
          .query(
              "INSERT OR IGNORE INTO shared (entry, at)\n"
              "VALUES (?, ?)")
          .put(entry)
          .put(at)
          .run();
    }
  }

 private:
  [[nodiscard]] Entry in_our_numbers(Entry entry) const {
    entry.id = numbers_.here(entry.id);
    if (entry.answers.has_value()) {
      entry.answers->entry = numbers_.here(entry.answers->entry);
    }
    return entry;
  }

  void change(const Entry& present, const Entry& wanted) {
    if (present == wanted) {
      return;
    }
    take_entry_out(journal_, present);
    const Entry kept = put_entry(journal_, wanted);
    step_.append(kept, row_image(present), row_image(kept));
    ++counts_.changed;
  }

  Connection& journal_;
  Connection& backup_;
  StepWriter& step_;
  Restored& counts_;
  Numbers numbers_{};
};

}  // namespace

void make_equal(Connection& journal, Connection& backup, StepWriter& step,
                Restored& counts) {
  Equaliser equaliser(journal, backup, step, counts);
  equaliser.number();
  equaliser.take_out_the_rest();
  equaliser.bring_in();
  equaliser.bring_sharing();
}

}  // namespace wins
