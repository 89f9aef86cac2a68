// SPDX-License-Identifier: MIT
#include "soundness.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "digest.h"
#include "entry_rows.h"
#include "failure.h"
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

std::vector<StoredDigest> next_digests(Connection& journal,
                                       std::int64_t after) {
  Query query = journal.query(
      "SELECT id, digest\n"
      "FROM entries\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000");
  query.put(after);
  std::vector<StoredDigest> found;
  while (query.step()) {
    StoredDigest stored;
    stored.id = query.integer();
    stored.digest = query.maybe_bytes();
    found.push_back(std::move(stored));
  }
  return found;
}

void look_at_row(Connection& journal, const StoredDigest& stored,
                 Soundness& found) {
  ++found.entries;
  try {
    const std::optional<Entry> entry = read_entry(journal, stored.id);
    if (!entry.has_value() || !stored.digest.has_value()) {
      ++found.unreadable;
    } else if (!std::ranges::equal(digest_of(*entry), *stored.digest)) {
      ++found.altered;
    }
  } catch (const StorageError&) {
    ++found.unreadable;
  }
}

void look_at_rows(Connection& journal, Soundness& found) {
  journal.query("BEGIN").run();
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  while (true) {
    const std::vector<StoredDigest> rows = next_digests(journal, last);
    if (rows.empty()) {
      break;
    }
    for (const StoredDigest& row : rows) {
      look_at_row(journal, row, found);
    }
    last = rows.back().id;
  }
  journal.query("COMMIT").run();
}

}  // namespace

Soundness look_through(Connection& journal) {
  Soundness found;
  try {
    found.structure = pages_are_sound(journal) &&
                      references_are_sound(journal) && index_is_sound(journal);
    if (found.structure) {
      look_at_rows(journal, found);
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
