// SPDX-License-Identifier: MIT
#include "soundness.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "digest.h"
#include "entry_rows.h"
#include "failure.h"
#include "session_rows.h"
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

std::vector<StoredDigest> digests_in(Query& query) {
  std::vector<StoredDigest> found;
  while (query.step()) {
    StoredDigest stored;
    stored.id = query.integer();
    stored.digest = query.maybe_bytes();
    found.push_back(std::move(stored));
  }
  return found;
}

/// The rows of a table that have digests.
struct EntryRows {
  static std::vector<StoredDigest> next(Connection& journal,
                                        std::int64_t after) {
    Query query = journal.query(
        "SELECT id, digest\n"
        "FROM entries\n"
        "WHERE id > ?\n"
        "ORDER BY id\n"
        "LIMIT 1000");
    query.put(after);
    return digests_in(query);
  }
  static std::optional<Entry> read(Connection& journal, std::int64_t id) {
    return read_entry(journal, id);
  }
};

struct SessionRows {
  static std::vector<StoredDigest> next(Connection& journal,
                                        std::int64_t after) {
    Query query = journal.query(
        "SELECT id, digest\n"
        "FROM sessions\n"
        "WHERE id > ?\n"
        "ORDER BY id\n"
        "LIMIT 1000");
    query.put(after);
    return digests_in(query);
  }
  static std::optional<Session> read(Connection& journal, std::int64_t id) {
    return read_session(journal, id);
  }
};

template <typename Rows>
void look_at_row(Connection& journal, const StoredDigest& stored,
                 Soundness& found) {
  try {
    const auto row = Rows::read(journal, stored.id);
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
template <typename Rows>
std::int64_t look_at_rows(Connection& journal, Soundness& found) {
  std::int64_t count = 0;
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<StoredDigest> rows = Rows::next(journal, last);
    if (rows.empty()) {
      return count;
    }
    for (const StoredDigest& row : rows) {
      look_at_row<Rows>(journal, row, found);
      ++count;
    }
    last = rows.back().id;
  }
}

/// Many rows under one lock, because each lock costs more than a row.
void look_at_all_rows(Connection& journal, Soundness& found) {
  journal.query("BEGIN").run();
  found.entries = look_at_rows<EntryRows>(journal, found);
  found.sessions = look_at_rows<SessionRows>(journal, found);
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
