// SPDX-License-Identifier: MIT
#include "soundness.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "digest.h"
#include "failure.h"
#include "tables.h"
#include "wins/core/error.h"

namespace wins {
namespace {

bool pages_are_sound(Connection& journal) {
  Query query = journal.query("PRAGMA integrity_check(1)");
  return query.step() && query.text() == "ok";
}

bool references_are_sound(Connection& journal) {
  return !journal.query("PRAGMA foreign_key_check").step();
}

bool index_is_sound(Connection& journal) {
  journal.query("BEGIN IMMEDIATE").run();
  const int code = journal.database().tryExec(
      "INSERT INTO entry_words (entry_words, rank)\n"
      "VALUES ('integrity-check', 1)");
  journal.query("ROLLBACK").run();
  return code == 0;
}

struct StoredDigest {
  std::int64_t id = 0;
  std::optional<std::vector<std::uint8_t>> digest{};
};

/// A thousand rows after the one of this id.
template <typename Table>
std::vector<StoredDigest> next_digests(Connection& journal,
                                       std::int64_t after) {
  std::vector<StoredDigest> found;
  Query query = journal.query(Table::kDigests);
  query.put(after);
  while (query.step()) {
    StoredDigest stored;
    stored.id = query.integer();
    stored.digest = query.maybe_bytes();
    found.push_back(std::move(stored));
  }
  return found;
}

template <typename Table>
void look_at_row(Connection& journal, const StoredDigest& stored,
                 Soundness& found) {
  try {
    const auto row = Table::read(journal, stored.id);
    if (!row.has_value() || !stored.digest.has_value()) {
      ++found.unreadable;
    } else if (!std::ranges::equal(digest_of(*row), *stored.digest)) {
      ++found.altered;
    }
  } catch (const StorageError&) {
    ++found.unreadable;
  }
}

/// How many there are.
template <typename Table>
std::int64_t look_at_rows(Connection& journal, Soundness& found) {
  std::int64_t count = 0;
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<StoredDigest> rows = next_digests<Table>(journal, last);
    if (rows.empty()) {
      return count;
    }
    for (const StoredDigest& row : rows) {
      look_at_row<Table>(journal, row, found);
      ++count;
    }
    last = rows.back().id;
  }
}

/// Many rows under one lock, because each lock costs more than a row.
void look_at_all_rows(Connection& journal, Soundness& found) {
  journal.query("BEGIN").run();
  found.entries = look_at_rows<EntryTable>(journal, found);
  found.sessions = look_at_rows<SessionTable>(journal, found);
  found.checkins = look_at_rows<CheckinTable>(journal, found);
  journal.query("COMMIT").run();
}

}  // namespace

Soundness look_through(Connection& journal) {
  Soundness found;
  try {
    found.structure = pages_are_sound(journal) &&
                      references_are_sound(journal) && index_is_sound(journal);
    if (found.structure) {
      look_at_all_rows(journal, found);
    }
  } catch (const SQLite::Exception& refusal) {
    journal.database().tryExec("ROLLBACK");
    if (!says_unusable(refusal.getExtendedErrorCode())) {
      throw;
    }
    found.structure = false;
  }
  return found;
}

}  // namespace wins
