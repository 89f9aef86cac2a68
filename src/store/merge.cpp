// SPDX-License-Identifier: MIT
// Merging two copies of a journal: wins/store/merge.h says by which rules.
#include "merge.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "gone_rows.h"
#include "make_equal.h"
#include "merge_records.h"
#include "row_image.h"
#include "row_numbers.h"
#include "tag_names.h"

namespace wins {
namespace {

Instant last_change(const Entry& entry) {
  return entry.changed;
}
Instant last_change(const Session& session) {
  return session.changed;
}
Instant last_change(const Checkin& checkin) {
  return checkin.created;
}

// What a row says wherever it is: no id of one journal counts.
Image comparable(Entry entry) {
  entry.id = 0;
  entry.session.reset();
  if (entry.answers.has_value()) {
    entry.answers->entry = 0;
  }
  return row_image(entry);
}
Image comparable(Session session) {
  session.id = 0;
  return row_image(session);
}
Image comparable(Checkin checkin) {
  checkin.id = 0;
  checkin.entry.reset();
  return row_image(checkin);
}

/// One copy of a row, or that there is none, and what is known of it.
template <typename Row>
struct Side {
  const std::optional<Row>& row;
  const KnownChanges& known;

  [[nodiscard]] Instant last() const {
    return row.has_value() ? last_change(*row)
                           : known.removed.value_or(Instant::min());
  }
};

bool holds_more(const std::set<Uid>& left, const std::set<Uid>& right) {
  return left.size() > right.size() && std::ranges::includes(left, right);
}

/// True when the row of `left` is to stand. The answer is the other one when
/// the sides change places, but for rows that are equal.
template <typename Row>
bool stands_over(const Side<Row>& left, const Side<Row>& right) {
  if (left.known.made == right.known.made &&
      holds_more(left.known.undone, right.known.undone)) {
    return true;
  }
  if (left.known.made == right.known.made &&
      holds_more(right.known.undone, left.known.undone)) {
    return false;
  }
  if (holds_more(left.known.made, right.known.made)) {
    return true;
  }
  if (holds_more(right.known.made, left.known.made)) {
    return false;
  }
  if (left.last() != right.last()) {
    return left.last() > right.last();
  }
  if (!left.row.has_value() || !right.row.has_value()) {
    return left.row.has_value();
  }
  return comparable(*left.row) > comparable(*right.row);
}

/// The merge of one table.
template <typename Table>
class TableMerge {
 public:
  using Row = typename Table::Row;

  TableMerge(Connection& journal, Connection& other, StepWriter* step,
             Imported& counts, std::int64_t& came)
      : journal_(journal),
        other_(other),
        step_(step),
        counts_(counts),
        came_(came),
        ours_(journal),
        theirs_(other),
        our_gone_(gone_rows(journal, Table::kSubject)),
        their_gone_(gone_rows(other, Table::kSubject)) {
    number();
  }

  [[nodiscard]] const Numbers& numbers() const { return numbers_; }

  /// `entries` are those of the entries, which other rows refer to.
  void run(const Numbers& entries) {
    for_each_row<Table>(other_, [&](const RowName& row) {
      meet(row, expect_row<Table>(other_, row.id), entries);
    });
    for (const auto& [uid, gone] : their_gone_) {
      const RowName row{.id = gone.id, .uid = uid};
      if (id_in<Table>(journal_, uid).has_value()) {
        meet(row, std::nullopt, entries);
      }
    }
  }

 private:
  void number() {
    std::int64_t next =
        std::max(Table::free_id(journal_), highest_id<Table>(other_) + 1);
    for (const auto& [uid, gone] : their_gone_) {
      next = std::max(next, gone.id + 1);
    }
    for_each_row<Table>(other_, [&](const RowName& row) {
      counts_.renumbered += number(row, next) ? 1 : 0;
    });
    for (const auto& [uid, gone] : their_gone_) {
      number({.id = gone.id, .uid = uid}, next);
    }
  }

  /// True when a row that is new here has another number than there.
  bool number(const RowName& row, std::int64_t& next) {
    if (const auto id = id_in<Table>(journal_, row.uid); id.has_value()) {
      numbers_.note(row.id, *id);
      return false;
    }
    if (const auto gone = our_gone_.find(row.uid); gone != our_gone_.end()) {
      numbers_.note(row.id, gone->second.id);
      return false;
    }
    if (!Table::read(journal_, row.id).has_value() &&
        !was_named<Table>(journal_, row)) {
      return false;
    }
    numbers_.note(row.id, next++);
    return true;
  }

  void meet(const RowName& name, const std::optional<Row>& theirs,
            const Numbers& entries) {
    const std::int64_t id = numbers_.here(name.id);
    const bool unknown_here = !id_in<Table>(journal_, name.uid).has_value() &&
                              !our_gone_.contains(name.uid);
    const std::optional<Row> ours =
        unknown_here ? std::nullopt : Table::read(journal_, id);
    std::optional<Row> wanted;
    if (theirs.has_value()) {
      wanted = in_our_numbers(*theirs, ours.has_value() ? &*ours : nullptr,
                              {.own = numbers_, .entries = entries});
    }
    if (ours == wanted) {
      counts_.known += ours.has_value() ? 1 : 0;
      return;
    }
    if (!unknown_here) {
      const KnownChanges we_know = ours_.known(Table::kSubject, id);
      const KnownChanges they_know = theirs_.known(Table::kSubject, name.id);
      if (!stands_over(Side<Row>{.row = theirs, .known = they_know},
                       Side<Row>{.row = ours, .known = we_know})) {
        ours.has_value() ? ++counts_.known : ++counts_.removed;
        return;
      }
    }
    take(ours, wanted);
  }

  void take(const std::optional<Row>& ours, const std::optional<Row>& wanted) {
    if (!wanted.has_value()) {
      ++counts_.went_away;
    } else {
      ++(ours.has_value() ? counts_.changed : came_);
    }
    if (step_ == nullptr) {
      return;
    }
    if (ours.has_value()) {
      Table::take_out(journal_, *ours);
    }
    if (!wanted.has_value()) {
      step_->append(*ours, row_image(*ours), std::nullopt);
      return;
    }
    const Row kept = Table::put(journal_, *wanted);
    if (ours.has_value()) {
      step_->append(kept, row_image(*ours), row_image(kept));
    } else {
      step_->append(kept, std::nullopt, std::nullopt);
    }
  }

  Connection& journal_;
  Connection& other_;
  StepWriter* step_;
  Imported& counts_;
  std::int64_t& came_;
  ChangeReader ours_;
  ChangeReader theirs_;
  std::unordered_map<Uid, GoneRow, UidHash> our_gone_;
  std::unordered_map<Uid, GoneRow, UidHash> their_gone_;
  Numbers numbers_{};
};

}  // namespace

Merged merge_rows(Connection& journal, Connection& other, StepWriter* step) {
  Merged merged;
  Imported& counts = merged.counts;
  TableMerge<SessionTable> sessions(journal, other, step, counts,
                                    counts.sessions);
  TableMerge<EntryTable> entries(journal, other, step, counts, counts.entries);
  TableMerge<CheckinTable> checkins(journal, other, step, counts,
                                    counts.checkins);
  if (step != nullptr) {
    agree_on_tag_names(journal, other);
  }
  // Entries are linked to the sessions that they find.
  sessions.run(entries.numbers());
  entries.run(entries.numbers());
  checkins.run(entries.numbers());
  if (step == nullptr) {
    return merged;
  }
  merged.record = bring_records(journal, other,
                                {.sessions = sessions.numbers(),
                                 .entries = entries.numbers(),
                                 .checkins = checkins.numbers()},
                                step->number());
  bring_sharing(journal, other, entries.numbers());
  if (counts.changes()) {
    merged.record = step->first_uid();
  }
  return merged;
}

}  // namespace wins
