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
#include "session_rows.h"

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

std::vector<RowName> names_in(Query& query) {
  std::vector<RowName> rows;
  while (query.step()) {
    RowName row;
    row.id = query.integer();
    row.uid = take_uid(query);
    rows.push_back(row);
  }
  return rows;
}

/// The first number that a query gives; nothing when it has no row.
std::optional<std::int64_t> number_in(Query& query) {
  return query.step() ? query.maybe_integer() : std::nullopt;
}

/// What a restore does to the rows of one table.
struct EntryRows {
  using Row = Entry;
  static std::vector<RowName> next(Connection& file, std::int64_t after) {
    Query query = file.query(
        "SELECT id, uid\n"
        "FROM entries\n"
        "WHERE id > ?\n"
        "ORDER BY id\n"
        "LIMIT 1000");
    query.put(after);
    return names_in(query);
  }
  static std::optional<std::int64_t> id(Connection& file, const Uid& uid) {
    return id_of(file, uid);
  }
  static std::int64_t highest(Connection& file) {
    Query query = file.query("SELECT coalesce(max(id), 0) FROM entries");
    return number_in(query).value_or(0);
  }
  static std::int64_t free_id(Connection& journal) {
    return next_entry_id(journal);
  }
  static std::optional<std::int64_t> is_known(Connection& journal,
                                              const RowName& row) {
    Query query = journal.query(
        "SELECT 1\n"
        "FROM changes\n"
        "WHERE subject_id = ? AND subject = 'entry' AND subject_uid <> ?\n"
        "LIMIT 1");
    return number_in(query.put(row.id).put(row.uid));
  }
  static std::optional<Entry> read(Connection& file, std::int64_t id) {
    return read_entry(file, id);
  }
  static Entry put(Connection& journal, const Entry& entry) {
    return put_entry(journal, entry);
  }
  static void take_out(Connection& journal, const Entry& entry) {
    take_entry_out(journal, entry);
  }
  /// The session follows from the sessions that there are.
  static Entry in_our_numbers(Entry entry, const Entry* present,
                              const Numbers& numbers) {
    entry.id = numbers.here(entry.id);
    entry.session = present == nullptr ? std::nullopt : present->session;
    if (entry.answers.has_value()) {
      entry.answers->entry = numbers.here(entry.answers->entry);
    }
    return entry;
  }
};

struct SessionRows {
  using Row = Session;
  static std::vector<RowName> next(Connection& file, std::int64_t after) {
    Query query = file.query(
        "SELECT id, uid\n"
        "FROM sessions\n"
        "WHERE id > ?\n"
        "ORDER BY id\n"
        "LIMIT 1000");
    query.put(after);
    return names_in(query);
  }
  static std::optional<std::int64_t> id(Connection& file, const Uid& uid) {
    Query query = file.query(
        "SELECT id\n"
        "FROM sessions\n"
        "WHERE uid = ?");
    return number_in(query.put(uid));
  }
  static std::int64_t highest(Connection& file) {
    Query query = file.query("SELECT coalesce(max(id), 0) FROM sessions");
    return number_in(query).value_or(0);
  }
  static std::int64_t free_id(Connection& journal) {
    return next_session_id(journal);
  }
  static std::optional<std::int64_t> is_known(Connection& journal,
                                              const RowName& row) {
    Query query = journal.query(
        "SELECT 1\n"
        "FROM changes\n"
        "WHERE subject_id = ? AND subject = 'session' AND subject_uid <> ?\n"
        "LIMIT 1");
    return number_in(query.put(row.id).put(row.uid));
  }
  static std::optional<Session> read(Connection& file, std::int64_t id) {
    return read_session(file, id);
  }
  static Session put(Connection& journal, const Session& session) {
    put_session(journal, session);
    return session;
  }
  static void take_out(Connection& journal, const Session& session) {
    take_session_out(journal, session);
  }
  static Session in_our_numbers(Session session, const Session* /*present*/,
                                const Numbers& numbers) {
    session.id = numbers.here(session.id);
    return session;
  }
};

/// Calls `visit` for each row, in the order of the ids. Rows may be taken out
/// and put in meanwhile.
template <typename Rows, typename Visitor>
void for_each_row(Connection& file, const Visitor& visit) {
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<RowName> rows = Rows::next(file, last);
    if (rows.empty()) {
      return;
    }
    for (const RowName& row : rows) {
      visit(row);
    }
    last = rows.back().id;
  }
}

template <typename Rows>
typename Rows::Row expect_row(Connection& file, std::int64_t id) {
  auto row = Rows::read(file, id);
  if (!row.has_value()) {
    throw unreadable();
  }
  return std::move(*row);
}

/// The steps of a restore in one table. Rows that the backup does not have go
/// first, so that what comes in finds the names of its tags as the backup has
/// them.
template <typename Rows>
class Equaliser {
 public:
  Equaliser(Connection& journal, Connection& backup, StepWriter& step,
            Restored& counts)
      : journal_(journal), backup_(backup), step_(step), counts_(counts) {}

  /// Gives back the ids that the rows of the backup have here.
  Numbers run() {
    number();
    take_out_the_rest();
    bring_in();
    return std::move(numbers_);
  }

 private:
  using Row = typename Rows::Row;

  void number() {
    std::int64_t next =
        std::max(Rows::free_id(journal_), Rows::highest(backup_) + 1);
    for_each_row<Rows>(backup_, [&](const RowName& row) {
      if (const auto id = Rows::id(journal_, row.uid); id.has_value()) {
        numbers_.note(row.id, *id);
      } else if (was_of_another(row)) {
        numbers_.note(row.id, next++);
        ++counts_.renumbered;
      }
    });
  }

  /// True when the id is, or has been, another row's: undo may bring it back.
  [[nodiscard]] bool was_of_another(const RowName& row) {
    return Rows::read(journal_, row.id).has_value() ||
           Rows::is_known(journal_, row).has_value();
  }

  void take_out_the_rest() {
    for_each_row<Rows>(journal_, [&](const RowName& row) {
      if (Rows::id(backup_, row.uid).has_value()) {
        return;
      }
      const Row present = expect_row<Rows>(journal_, row.id);
      Rows::take_out(journal_, present);
      step_.append(present, row_image(present), std::nullopt);
      ++counts_.went_away;
    });
  }

  void bring_in() {
    for_each_row<Rows>(backup_, [&](const RowName& row) {
      const Row theirs = expect_row<Rows>(backup_, row.id);
      const auto present = Rows::read(journal_, numbers_.here(row.id));
      const Row wanted = Rows::in_our_numbers(
          theirs, present.has_value() ? &*present : nullptr, numbers_);
      if (!present.has_value()) {
        step_.append(Rows::put(journal_, wanted), std::nullopt, std::nullopt);
        ++counts_.came_back;
      } else if (*present != wanted) {
        Rows::take_out(journal_, *present);
        const Row kept = Rows::put(journal_, wanted);
        step_.append(kept, row_image(*present), row_image(kept));
        ++counts_.changed;
      }
    });
  }

  Connection& journal_;
  Connection& backup_;
  StepWriter& step_;
  Restored& counts_;
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
  Equaliser<SessionRows>(journal, backup, step, counts).run();
  const Numbers entries =
      Equaliser<EntryRows>(journal, backup, step, counts).run();
  bring_sharing(journal, backup, entries);
}

}  // namespace wins
