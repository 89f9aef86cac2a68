// SPDX-License-Identifier: MIT
#include "make_equal.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "failure.h"
#include "row_columns_read.h"
#include "tables.h"

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
Entry in_our_numbers(Entry entry, const Entry* present,
                     const AllNumbers& numbers) {
  entry.id = numbers.own.here(entry.id);
  entry.session = present == nullptr ? std::nullopt : present->session;
  if (entry.answers.has_value()) {
    entry.answers->entry = numbers.own.here(entry.answers->entry);
  }
  return entry;
}

Session in_our_numbers(Session session, const Session* /*present*/,
                       const AllNumbers& numbers) {
  session.id = numbers.own.here(session.id);
  return session;
}

Checkin in_our_numbers(Checkin checkin, const Checkin* /*present*/,
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

/// The steps of a restore in one table. Rows that the backup does not have go
/// first, so that what comes in finds the names of its tags as the backup has
/// them.
template <typename Table>
class Equaliser {
 public:
  Equaliser(Connection& journal, Connection& backup, StepWriter& step,
            Restored& counts, const Numbers& entries)
      : journal_(journal),
        backup_(backup),
        step_(step),
        counts_(counts),
        entries_(entries) {}

  /// Gives back the ids that the rows of the backup have here.
  Numbers run() {
    number();
    take_out_the_rest();
    bring_in();
    return std::move(numbers_);
  }

 private:
  using Row = typename Table::Row;

  void number() {
    std::int64_t next =
        std::max(Table::free_id(journal_), highest_id<Table>(backup_) + 1);
    for_each_row<Table>(backup_, [&](const RowName& row) {
      if (const auto id = id_in<Table>(journal_, row.uid); id.has_value()) {
        numbers_.note(row.id, *id);
      } else if (was_of_another(row)) {
        numbers_.note(row.id, next++);
        ++counts_.renumbered;
      }
    });
  }

  /// True when the id is, or has been, another row's: undo may bring it back.
  [[nodiscard]] bool was_of_another(const RowName& row) {
    return Table::read(journal_, row.id).has_value() ||
           was_named<Table>(journal_, row);
  }

  void take_out_the_rest() {
    for_each_row<Table>(journal_, [&](const RowName& row) {
      if (id_in<Table>(backup_, row.uid).has_value()) {
        return;
      }
      const Row present = expect_row<Table>(journal_, row.id);
      Table::take_out(journal_, present);
      step_.append(present, row_image(present), std::nullopt);
      ++counts_.went_away;
    });
  }

  void bring_in() {
    for_each_row<Table>(backup_, [&](const RowName& row) {
      const Row theirs = expect_row<Table>(backup_, row.id);
      const auto present = Table::read(journal_, numbers_.here(row.id));
      const Row wanted =
          in_our_numbers(theirs, present.has_value() ? &*present : nullptr,
                         {.own = numbers_, .entries = entries_});
      if (!present.has_value()) {
        step_.append(Table::put(journal_, wanted), std::nullopt, std::nullopt);
        ++counts_.came_back;
      } else if (*present != wanted) {
        Table::take_out(journal_, *present);
        const Row kept = Table::put(journal_, wanted);
        step_.append(kept, row_image(*present), row_image(kept));
        ++counts_.changed;
      }
    });
  }

  Connection& journal_;
  Connection& backup_;
  StepWriter& step_;
  Restored& counts_;
  const Numbers& entries_;
  Numbers numbers_{};
};

/// What was shared stays shared: it cannot be unsaid, and undo leaves it.
void bring_sharing(Connection& journal, Connection& backup,
                   const Numbers& entries) {
  Query query = backup.query(
      "SELECT entry, at\n"
      "FROM shared");
  while (query.step()) {
    const std::int64_t entry = entries.here(query.integer());
    const std::int64_t at = query.integer();
    journal
        .query(
            "INSERT OR IGNORE INTO shared (entry, at)\n"
            "VALUES (?, ?)")
        .put(entry)
        .put(at)
        .run();
  }
}

}  // namespace

void make_equal(Connection& journal, Connection& backup, StepWriter& step,
                Restored& counts) {
  // Entries are linked to the sessions that they find.
  const Numbers none;
  Equaliser<SessionTable>(journal, backup, step, counts, none).run();
  const Numbers entries =
      Equaliser<EntryTable>(journal, backup, step, counts, none).run();
  Equaliser<CheckinTable>(journal, backup, step, counts, entries).run();
  bring_sharing(journal, backup, entries);
}

}  // namespace wins
