// SPDX-License-Identifier: MIT
#include "schema.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using test::an_entry;
using test::bytes_of;
using test::column;
using test::JournalBench;
using test::run_sql;
using Lines = std::vector<std::string>;

std::string hash_of(Migration migration) {
  std::string all;
  for (const std::string_view statement : migration) {
    all += std::string(statement) + ";";
  }
  return fmt::format("{:016x}", XXH3_64bits(all.data(), all.size()));
}

TEST_CASE("a version of the schema never changes once it is written") {
  const Lines pinned = {"9945169175d2c807", "337f944f60b93e53",
                        "d836232172e60e20", "332f4a4d80866518"};
  REQUIRE(migrations().size() == pinned.size());
  for (std::size_t i = 0; i < pinned.size(); ++i) {
    CAPTURE(i + 1);
    CHECK(hash_of(migrations()[i]) == pinned[i]);
  }
}

TEST_CASE("a new journal says what it is, and is in DELETE mode") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  CHECK(schema_version() == 4);
  CHECK(column(file, "PRAGMA user_version") == Lines{"4"});
  CHECK(column(file, "PRAGMA application_id") == Lines{"2003398259"});
  CHECK(column(file, "PRAGMA journal_mode") == Lines{"delete"});
  CHECK(column(file, "PRAGMA integrity_check") == Lines{"ok"});
}

TEST_CASE("every table of the data model is there from the beginning") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  CHECK(column(file,
               "SELECT name FROM sqlite_schema WHERE type = 'table'"
               " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'entry_words_%'"
               " ORDER BY name") ==
        Lines{"changes", "checkins", "entries", "entry_tags", "entry_words",
              "kind_words", "month_kinds", "month_values", "sessions", "shared",
              "tags"});
  CHECK(column(file,
               "SELECT count(*) FROM pragma_table_list"
               " WHERE type = 'table' AND NOT strict"
               " AND name NOT LIKE 'sqlite%'") == Lines{"0"});
  CHECK(column(file,
               "SELECT count(*) FROM sqlite_schema"
               " WHERE type IN ('trigger', 'view')") == Lines{"0"});
}

TEST_CASE("each column of a table has a comment in front of it") {
  for (const std::string_view statement : migrations()[0]) {
    if (!statement.starts_with("CREATE TABLE")) {
      continue;
    }
    CAPTURE(statement);
    bool commented = false;
    std::size_t begin = statement.find('\n') + 1;
    while (begin < statement.size()) {
      const std::size_t end =
          std::min(statement.find('\n', begin), statement.size());
      const std::string_view line = statement.substr(begin, end - begin);
      const bool is_comment = line.starts_with("  -- ");
      const bool is_column = line.size() > 3 && line.starts_with("  ") &&
                             line[2] >= 'a' && line[2] <= 'z';
      if (is_column) {
        CAPTURE(line);
        CHECK(commented);
      }
      commented = is_comment;
      begin = end + 1;
    }
  }
}

void check_refused(const std::filesystem::path& file, Access access,
                   const std::string& reason) {
  const std::string before = bytes_of(file);
  try {
    (void)open_journal({.path = file}, access, test::CountingUids(),
                       test::kOpenedAt);
    FAIL_CHECK("the file was opened");
  } catch (const StorageError& error) {
    CHECK(std::string(error.what()).ends_with(reason));
  }
  CHECK(bytes_of(file) == before);
  CHECK_FALSE(std::filesystem::exists(file.native() + "-journal"));
}

TEST_CASE("a journal of a newer wins is refused and left as it is") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  run_sql(file, "PRAGMA user_version = 5");
  for (const Access access : {Access::read, Access::write}) {
    check_refused(file, access,
                  ": a newer wins wrote it; it was left as it is");
  }
}

TEST_CASE("a database of another program is refused and left as it is") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "other.db";
  run_sql(file, "CREATE TABLE photos (id INTEGER PRIMARY KEY)");
  for (const Access access : {Access::read, Access::write}) {
    check_refused(file, access,
                  ": it is not a journal of wins; it was left as it is");
  }
}

TEST_CASE("an empty database that another program marked is refused") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "other.db";
  run_sql(file, "PRAGMA application_id = 77");
  check_refused(file, Access::write,
                ": it is not a journal of wins; it was left as it is");
}

TEST_CASE("a file of another kind is refused and left as it is") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "letter.txt";
  for (const std::string& text :
       {std::string("dear mum"), std::string("SQLite format 3"),
        std::string(4096, '\0'), std::string(9000, 'x')}) {
    CAPTURE(text.size());
    std::ofstream(file, std::ios::binary) << text;
    for (const Access access : {Access::read, Access::write}) {
      check_refused(file, access,
                    ": it is not a journal of wins; it was left as it is");
    }
  }
}

TEST_CASE("a journal with anything extra in it is not written") {
  const std::vector<std::string> extras = {
      R"(CREATE TRIGGER t AFTER INSERT ON entries BEGIN
           DELETE FROM changes; END)",
      "CREATE VIEW v AS SELECT * FROM entries",
      "CREATE TABLE extra (id INTEGER)",
      "CREATE INDEX extra ON entries (day)",
      "CREATE VIRTUAL TABLE extra USING fts5(text)",
      "DROP INDEX entries_by_time",
      "ALTER TABLE entries ADD COLUMN extra TEXT",
      "ALTER TABLE entries RENAME COLUMN text TO words",
      "DROP TABLE shared; CREATE VIEW shared AS SELECT 1 AS entry",
      R"(DROP TABLE shared; CREATE TABLE shared (entry INTEGER PRIMARY KEY,
           bomb TEXT AS (zeroblob(400000000))))",
  };
  for (const std::string& extra : extras) {
    CAPTURE(extra);
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench(file).add(an_entry("one"));
    run_sql(file, extra);
    check_refused(file, Access::write,
                  ": its tables are not the ones that wins makes; it was left "
                  "as it is");
  }
}

TEST_CASE("what ANALYZE leaves does not make a journal foreign") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  run_sql(file, "ANALYZE");
  JournalBench bench(file);
  CHECK(bench.add(an_entry("two")) == 2);
}

TEST_CASE("a hostile view in the place of a table is not followed") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  run_sql(file,
          "ALTER TABLE month_kinds RENAME TO away;"
          "CREATE VIEW month_kinds AS WITH RECURSIVE n(entries) AS"
          " (SELECT 1 UNION ALL SELECT entries FROM n) SELECT * FROM n");
  const auto store = open_journal({.path = file}, Access::read,
                                  test::CountingUids(), test::kOpenedAt);
  CHECK_THROWS_AS((void)store->count({}), StorageError);
  CHECK(store->entry(1)->text == "one");
}

TEST_CASE("values that wins cannot have written are not let in") {
  const std::vector<std::string> damages = {"precision = 6",
                                            "precision = -1",
                                            "choice = 3",
                                            "self_talk = 0",
                                            "at = 9223372036854775807",
                                            "day = 9000000000000",
                                            "offset_min = 1441",
                                            "uid = x'01'",
                                            "created = -9223372036854775807",
                                            "intensity = 11"};
  for (const std::string& damage : damages) {
    CAPTURE(damage);
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench(file).add(an_entry("one"));
    run_sql(file,
            "PRAGMA ignore_check_constraints = ON;"
            "UPDATE entries SET " +
                damage);
    const auto store = open_journal({.path = file}, Access::read,
                                    test::CountingUids(), test::kOpenedAt);
    CHECK_THROWS_WITH_AS((void)store->entry(1),
                         "the journal could not be read: what is in the file "
                         "is not what wins wrote",
                         StorageError);
  }
}

TEST_CASE("an id counter at its end refuses an entry and keeps the rest") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("one"));
  run_sql(file,
          "UPDATE sqlite_sequence SET seq = 9223372036854775807"
          " WHERE name = 'entries'");
  CHECK_THROWS_AS(bench.add(an_entry("two")), StorageError);
  CHECK(bench.store->count({}) == 1);
}

}  // namespace
}  // namespace wins
