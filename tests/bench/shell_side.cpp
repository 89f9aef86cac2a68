// SPDX-License-Identifier: MIT
#include "shell_side.h"

#include <fmt/core.h>

#include "journal_maker.h"

namespace wins::bench {
namespace {

constexpr std::string_view kPragmas =
    "PRAGMA busy_timeout = 30000;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA mmap_size = 0;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA synchronous = EXTRA;";

// Ids and the row of the tag are looked up as wins does.
constexpr std::string_view kAdd = R"sql(PRAGMA journal_mode = DELETE;
BEGIN IMMEDIATE;
INSERT INTO tags (name, folded) VALUES ('tag1', 'tag1')
ON CONFLICT (folded) DO NOTHING;
INSERT INTO entries (id, uid, at, offset_min, day, precision, text, marks,
  duration_or_more, repair_or_more, created, changed, digest)
SELECT max(coalesce((SELECT max(id) FROM entries), 0),
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entries'), 0)) + 1,
  randomblob(16), {0}, 0, {0} / 86400, 0, 'slept early +tag1', 0,
  0, 0, {0}, {0}, randomblob(16);
INSERT INTO entry_tags (entry, position, tag)
SELECT last_insert_rowid(), 0, id FROM tags WHERE folded = 'tag1';
INSERT INTO entry_words (rowid, text, used_to, kinder)
SELECT id, text, used_to, kinder FROM entries
WHERE id = (SELECT max(id) FROM entries);
INSERT INTO month_kinds (month, kind, entries) VALUES ({1}, '', 1)
ON CONFLICT DO UPDATE SET entries = entries + 1;
UPDATE changes SET state = 2 WHERE state = 1;
INSERT INTO changes (uid, step, at, command, subject, subject_id, subject_uid,
  state)
SELECT randomblob(16),
  coalesce((SELECT step FROM changes ORDER BY id DESC LIMIT 1), 0) + 1, {0},
  'add', 'entry', id, uid, 0
FROM entries WHERE id = (SELECT max(id) FROM entries);
COMMIT;)sql";

constexpr std::string_view kColumns =
    "SELECT *, (SELECT group_concat(tags.name) FROM entry_tags JOIN tags ON "
    "tags.id = entry_tags.tag WHERE entry_tags.entry = entries.id) AS tags "
    "FROM entries ";
constexpr std::string_view kNewestFirst = "ORDER BY at DESC, id DESC ";

CommandLine shell(const std::filesystem::path& journal,
                  const std::string& sql) {
  return {"sqlite3", "-batch", journal.string(), std::string(kPragmas) + sql};
}

CommandLine as_json(CommandLine command) {
  command.insert(command.begin() + 1, "-json");
  return command;
}

std::string with_word(std::string_view word) {
  return fmt::format(
      "WHERE id IN (SELECT rowid FROM entry_words "
      "WHERE entry_words MATCH '\"{}\" *') ",
      word);
}

}  // namespace

std::string_view shell_pragmas() {
  return kPragmas;
}

CommandLine shell_add(const std::filesystem::path& journal) {
  constexpr int kMonth = 2026 * 12;
  return shell(journal, fmt::format(kAdd, kLastInstant, kMonth));
}

CommandLine shell_list(const std::filesystem::path& journal) {
  return shell(journal, fmt::format("{}{}LIMIT 10;"
                                    "SELECT sum(entries) FROM month_kinds;",
                                    kColumns, kNewestFirst));
}

CommandLine shell_search(const std::filesystem::path& journal) {
  return shell(journal, fmt::format("{}{}{}LIMIT 10;"
                                    "SELECT count(*) FROM entry_words "
                                    "WHERE entry_words MATCH '\"{}\" *';",
                                    kColumns, with_word(kSoughtWord),
                                    kNewestFirst, kSoughtWord));
}

CommandLine shell_kinds(const std::filesystem::path& journal) {
  return shell(journal, "SELECT kind, count(*) FROM entries GROUP BY kind;");
}

CommandLine shell_json(const std::filesystem::path& journal) {
  return as_json(shell(journal, fmt::format("{}{};", kColumns, kNewestFirst)));
}

CommandLine shell_search_json(const std::filesystem::path& journal) {
  return as_json(shell(
      journal,
      fmt::format("{}{}{};", kColumns, with_word(kCommonWord), kNewestFirst)));
}

}  // namespace wins::bench
