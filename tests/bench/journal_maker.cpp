// SPDX-License-Identifier: MIT
#include "journal_maker.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>

namespace wins::bench {
namespace {

constexpr std::int64_t kTwentyYears = std::int64_t{20} * 365 * 86400;
constexpr std::size_t kWordsAnEntry = 14;
constexpr std::array<std::string_view, 16> kSyllables = {
    "ba", "ne", "ri", "to", "lu", "ma", "ke", "si",
    "po", "du", "va", "ge", "hi", "no", "fu", "ja"};

/// A number without a pattern for each number, the same in every run.
std::uint64_t scattered(std::uint64_t number) {
  number += 0x9e3779b97f4a7c15U;
  number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
  number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
  return number ^ (number >> 31U);
}

/// One of 4096 words; the early ones come often, as in any language.
std::string word_of(std::uint64_t number) {
  const std::uint64_t rank = (number % 4096) * (number / 4096 % 4096) / 4096;
  std::string word(kSyllables.at(rank % 16));
  word += kSyllables.at(rank / 16 % 16);
  return word += kSyllables.at(rank / 256 % 16);
}

std::string words_of_entry(std::uint64_t entry) {
  std::string words;
  for (std::size_t i = 0; i < kWordsAnEntry; ++i) {
    words += word_of(scattered(entry * kWordsAnEntry + i));
    words += ' ';
  }
  return words += entry % 100 == 1 ? kSoughtWord : kCommonWord;
}

/// words(n) in SQL: the text of the n-th entry.
void answer_words(sqlite3_context* context, int /*count*/,
                  sqlite3_value** arguments) {
  const auto entry =
      static_cast<std::uint64_t>(sqlite3_value_int64(*arguments));
  const std::string words = words_of_entry(entry);
  sqlite3_result_text(context, words.data(), static_cast<int>(words.size()),
                      SQLITE_TRANSIENT);
}

/// `?1` is how many entries there will be, `?2` the instant of the last and
/// `?3` the seconds from one to the next. The entry of number 1 is there.
constexpr std::array<std::string_view, 6> kFill = {
    R"sql(WITH RECURSIVE numbers (n) AS (
  SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
INSERT INTO entries (id, uid, at, offset_min, day, precision, text, kind,
  kind_source, marks, duration_s, duration_or_more, intensity, repair_or_more,
  created, changed, digest)
SELECT n, uid(n), at, 0, at / 86400, 0, words(n),
  CASE n % 3 WHEN 0 THEN 'boundary' END, CASE n % 3 WHEN 0 THEN 0 END,
  CASE n % 20 WHEN 0 THEN 2 ELSE 0 END,
  CASE n % 5 WHEN 0 THEN (n % 37) * 60 END, 0,
  CASE n % 4 WHEN 0 THEN n % 11 END, 0, at, at, zeroblob(16)
FROM (SELECT n, ?2 - (?1 - n) * ?3 AS at FROM numbers))sql",
    R"sql(WITH RECURSIVE numbers (n) AS (
  SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < min(?1, 40))
INSERT INTO tags (id, name, folded)
SELECT n, 'tag' || n, 'tag' || n FROM numbers)sql",
    R"sql(INSERT INTO entry_tags (entry, position, tag)
SELECT id, 0, 1 + id % min(?1, 40) FROM entries WHERE id % 3 = 0)sql",
    R"sql(INSERT INTO month_kinds (month, kind, entries)
SELECT strftime('%Y', at, 'unixepoch') * 12 +
    strftime('%m', at, 'unixepoch') - 1 AS month,
  coalesce(kind, '') AS name, count(*)
FROM entries GROUP BY month, name)sql",
    R"sql(INSERT INTO month_values (month, measure, value, or_more, entries)
SELECT strftime('%Y', at, 'unixepoch') * 12 +
    strftime('%m', at, 'unixepoch') - 1 AS month,
  measure, value, 0, count(*)
FROM (SELECT at, 0 AS measure, duration_s AS value FROM entries
      UNION ALL SELECT at, 1, intensity FROM entries)
WHERE value IS NOT NULL GROUP BY month, measure, value)sql",
    R"sql(INSERT INTO changes (id, uid, step, at, command, subject, subject_id,
  subject_uid, state)
SELECT id, uid, id, at, 'add', 'entry', id, uid, 0 FROM entries
WHERE id > 1)sql"};

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// uid(n) in SQL: sixteen bytes that grow with n, as a uid does.
void answer_uid(sqlite3_context* context, int /*count*/,
                sqlite3_value** arguments) {
  const auto number =
      static_cast<std::uint64_t>(sqlite3_value_int64(*arguments));
  std::array<unsigned char, 16> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes.at(i) = static_cast<unsigned char>(number >> (56 - 8 * i));
    bytes.at(8 + i) = static_cast<unsigned char>(scattered(number) >> (8 * i));
  }
  sqlite3_result_blob(context, bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
}

void expect(int code, int wanted, sqlite3* database) {
  if (code != wanted) {
    throw std::runtime_error(fmt::format("the journal was not filled: {}",
                                         sqlite3_errmsg(database)));
  }
}

void execute(sqlite3* database, const char* sql) {
  expect(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK,
         database);
}

Database open_database(const std::filesystem::path& journal) {
  sqlite3* handle = nullptr;
  const int code =
      sqlite3_open_v2(journal.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
  Database database(handle, &sqlite3_close);
  expect(code, SQLITE_OK, handle);
  sqlite3_create_function(handle, "words", 1, SQLITE_UTF8, nullptr,
                          &answer_words, nullptr, nullptr);
  sqlite3_create_function(handle, "uid", 1, SQLITE_UTF8, nullptr, &answer_uid,
                          nullptr, nullptr);
  return database;
}

void fill(sqlite3* database, std::string_view sql, std::int64_t entries) {
  sqlite3_stmt* prepared = nullptr;
  expect(sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()),
                            &prepared, nullptr),
         SQLITE_OK, database);
  const Statement statement(prepared, &sqlite3_finalize);
  const std::array<std::int64_t, 3> values = {entries, kLastInstant,
                                              kTwentyYears / entries};
  for (int i = 1; i <= sqlite3_bind_parameter_count(prepared); ++i) {
    sqlite3_bind_int64(prepared, i, values.at(static_cast<std::size_t>(i - 1)));
  }
  expect(sqlite3_step(prepared), SQLITE_DONE, database);
}

}  // namespace

void fill_journal(const std::filesystem::path& journal, std::int64_t entries) {
  const Database database = open_database(journal);
  sqlite3* const handle = database.get();
  execute(handle,
          "PRAGMA journal_mode = OFF;"
          "PRAGMA synchronous = OFF;"
          "PRAGMA cache_size = -200000;"
          "BEGIN;"
          "DELETE FROM month_kinds");
  for (const std::string_view sql : kFill) {
    fill(handle, sql, entries);
  }
  execute(handle,
          "INSERT INTO entry_words (entry_words) VALUES ('rebuild');"
          "COMMIT");
}

}  // namespace wins::bench
