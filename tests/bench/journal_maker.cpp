// SPDX-License-Identifier: MIT
#include "journal_maker.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace wins::bench {
namespace {

constexpr std::int64_t kTwentyYears = std::int64_t{20} * 365 * 86400;
constexpr std::size_t kWordsAnEntry = 14;
constexpr std::array<std::string_view, 16> kSyllables = {
    "ba", "ne", "ri", "to", "lu", "ma", "ke", "si",
    "po", "du", "va", "ge", "hi", "no", "fu", "ja"};

/// What a person sets, in turn.
constexpr std::array<std::string_view, 8> kKinds = {
    "boundary", "rest", "notice", "pause", "stay", "gentle", "reach", "show"};

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
/// `?3` the seconds from one to the next. The entry of number 1 is there. A
/// session is at the beginning of each seventh day back from the last, and
/// entries of its day come after it.
constexpr std::array<std::string_view, 8> kFill = {
    R"sql(WITH RECURSIVE numbers (n) AS (
  SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1042)
INSERT INTO sessions (id, uid, at, offset_min, day, precision, tough, heard,
  created, changed, digest)
SELECT n, uid(n), at, 0, at / 86400, 2, n % 7 = 3,
  CASE n % 3 WHEN 0 THEN words(n) END, at, at, zeroblob(16)
FROM (SELECT n, ?2 / 86400 * 86400 - (1042 - n) * 604800 AS at
      FROM numbers))sql",
    R"sql(WITH RECURSIVE numbers (n) AS (
  SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
INSERT INTO entries (id, uid, at, offset_min, day, precision, text, kind,
  kind_source, used_to, kinder, marks, celebrated, session, duration_s,
  duration_or_more, intensity, choice, self_talk, repair_or_more, created,
  changed, digest)
SELECT n, uid(n), at, 0, at / 86400, 0, words(n),
  CASE n % 3 WHEN 0 THEN kind(n) END, CASE n % 3 WHEN 0 THEN 0 END,
  CASE n % 50 WHEN 7 THEN words(-n) END,
  CASE n % 50 WHEN 9 THEN words(-n) END,
  CASE n % 20 WHEN 0 THEN 2 ELSE 0 END,
  CASE n % 100 WHEN 11 THEN at END,
  CASE (?2 / 86400 - at / 86400) % 7
    WHEN 0 THEN nullif(max(1042 - (?2 / 86400 - at / 86400) / 7, 0), 0) END,
  CASE n % 5 WHEN 0 THEN (n % 37) * 60 END, 0,
  CASE n % 4 WHEN 0 THEN n % 11 END, CASE n % 6 WHEN 2 THEN n % 3 END,
  CASE n % 7 WHEN 0 THEN 1 + n % 5 END, 0, at, at, zeroblob(16)
FROM (SELECT n, ?2 - (?1 - n) * ?3 AS at FROM numbers))sql",
    R"sql(WITH RECURSIVE numbers (n) AS (
  SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < min(?1, 40))
INSERT INTO tags (id, name, folded)
SELECT n, 'tag' || n, 'tag' || n FROM numbers)sql",
    R"sql(INSERT INTO entry_tags (entry, position, tag)
SELECT id, 0, 1 + id % min(?1, 40) FROM entries WHERE id % 3 = 0)sql",
    R"sql(INSERT INTO checkins (uid, at, offset_min, day, question, answer,
  created, digest)
SELECT uid(id), at, 0, day, CASE id % 3 WHEN 0 THEN 'sooner'
  WHEN 1 THEN 'longer' ELSE 'kinder' END, id % 4, at, zeroblob(16)
FROM sessions)sql",
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
      UNION ALL SELECT at, 1, intensity FROM entries
      UNION ALL SELECT at, 2, choice FROM entries
      UNION ALL SELECT at, 3, self_talk FROM entries)
WHERE value IS NOT NULL GROUP BY month, measure, value)sql",
    R"sql(INSERT INTO changes (id, uid, step, at, command, subject, subject_id,
  subject_uid, state)
SELECT id, uid, id, at, 'add', 'entry', id, uid, 0 FROM entries
WHERE id > 1)sql"};

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

std::string_view kind_of(std::uint64_t entry) {
  return kKinds.at(entry / 3 % kKinds.size());
}

/// kind(n) in SQL: what the person set for the n-th entry.
void answer_kind(sqlite3_context* context, int /*count*/,
                 sqlite3_value** arguments) {
  const std::string_view kind =
      kind_of(static_cast<std::uint64_t>(sqlite3_value_int64(*arguments)));
  sqlite3_result_text(context, kind.data(), static_cast<int>(kind.size()),
                      SQLITE_STATIC);
}

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
  sqlite3_create_function(handle, "kind", 1, SQLITE_UTF8, nullptr, &answer_kind,
                          nullptr, nullptr);
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

/// What the kinds that were set teach: of each kind, in how many entries a
/// word stands.
void teach(sqlite3* database, std::int64_t entries) {
  std::map<std::pair<std::string, std::string_view>, std::int64_t> counts;
  for (std::int64_t entry = 3; entry <= entries; entry += 3) {
    const auto number = static_cast<std::uint64_t>(entry);
    std::istringstream text(words_of_entry(number));
    const std::set<std::string> words{std::istream_iterator<std::string>(text),
                                      {}};
    for (const std::string& word : words) {
      ++counts[{word, kind_of(number)}];
    }
  }
  for (const auto& [of, count] : counts) {
    execute(database,
            fmt::format("INSERT INTO kind_words (word, kind, entries) "
                        "VALUES ('{}', '{}', {})",
                        of.first, of.second, count)
                .c_str());
  }
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
          "DELETE FROM month_kinds;"
          "DELETE FROM kind_words");
  for (const std::string_view sql : kFill) {
    fill(handle, sql, entries);
  }
  teach(handle, entries);
  execute(handle,
          "INSERT INTO entry_words (entry_words) VALUES ('rebuild');"
          "COMMIT");
}

}  // namespace wins::bench
