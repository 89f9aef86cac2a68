// SPDX-License-Identifier: MIT
#include "make_equal.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "row_numbers.h"

namespace wins {
namespace {

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

}  // namespace

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
