// SPDX-License-Identifier: MIT
#include "shell_import.h"

#include <fmt/core.h>

#include <array>
#include <string>
#include <string_view>

#include "shell_side.h"

namespace wins::bench {
namespace {

struct Table {
  std::string_view name;
  std::string_view rows;  ///< what is written out
  /// What is made of them on the way in; empty: nothing is to be made.
  std::string_view columns;
  std::string_view made;
};

// In the order of an import: those first that others refer to.
constexpr std::array<Table, 8> kTables = {{
    {.name = "sessions",
     .rows = "SELECT id, lower(substr(hex(uid), 1, 16)), at, offset_min, day, "
             "precision, tough, note, heard, created, changed, "
             "lower(substr(hex(digest), 1, 16)) FROM sessions ORDER BY at",
     .columns = "id, uid, at, offset_min, day, precision, tough, note, heard, "
                "created, changed, digest",
     .made = "id, CAST(uid AS BLOB), at, offset_min, day, precision, tough, "
             "nullif(note, ''), nullif(heard, ''), created, changed, "
             "CAST(digest AS BLOB)"},
    {.name = "entries",
     .rows =
         "SELECT id, lower(substr(hex(uid), 1, 16)), at, offset_min, day, "
         "precision, text, kind, kind_source, used_to, kinder, marks, "
         "celebrated, celebrated_how, session, duration_s, duration_or_more, "
         "intensity, choice, self_talk, repair_s, repair_or_more, "
         "answers_question, answers_entry, created, changed, "
         "lower(substr(hex(digest), 1, 16)) FROM entries ORDER BY at, id",
     .columns =
         "id, uid, at, offset_min, day, precision, text, kind, kind_source, "
         "used_to, kinder, marks, celebrated, celebrated_how, session, "
         "duration_s, duration_or_more, intensity, choice, self_talk, "
         "repair_s, repair_or_more, answers_question, answers_entry, created, "
         "changed, digest",
     .made = "id, CAST(uid AS BLOB), at, offset_min, day, precision, text, "
             "nullif(kind, ''), nullif(kind_source, ''), nullif(used_to, ''), "
             "nullif(kinder, ''), marks, nullif(celebrated, ''), "
             "nullif(celebrated_how, ''), nullif(session, ''), "
             "nullif(duration_s, ''), duration_or_more, nullif(intensity, ''), "
             "nullif(choice, ''), nullif(self_talk, ''), nullif(repair_s, ''), "
             "repair_or_more, nullif(answers_question, ''), "
             "nullif(answers_entry, ''), created, changed, "
             "CAST(digest AS BLOB)"},
    {.name = "checkins",
     .rows = "SELECT id, lower(substr(hex(uid), 1, 16)), at, offset_min, day, "
             "question, answer, entry, created, "
             "lower(substr(hex(digest), 1, 16)) FROM checkins ORDER BY at",
     .columns = "id, uid, at, offset_min, day, question, answer, entry, "
                "created, digest",
     .made = "id, CAST(uid AS BLOB), at, offset_min, day, question, answer, "
             "nullif(entry, ''), created, CAST(digest AS BLOB)"},
    {.name = "tags",
     .rows = "SELECT id, name, folded FROM tags",
     .columns = "",
     .made = ""},
    {.name = "entry_tags",
     .rows = "SELECT entry, position, tag FROM entry_tags",
     .columns = "",
     .made = ""},
    {.name = "kind_words",
     .rows = "SELECT word, kind, entries FROM kind_words",
     .columns = "",
     .made = ""},
    {.name = "month_kinds",
     .rows = "SELECT month, kind, entries FROM month_kinds",
     .columns = "",
     .made = ""},
    {.name = "month_values",
     .rows = "SELECT month, measure, value, or_more, entries FROM month_values",
     .columns = "",
     .made = ""},
}};

/// Uids that grow, as those of wins do. A thousand millions leave room for
/// the rows of each table.
constexpr std::string_view kLog = R"sql(
INSERT INTO changes (uid, step, at, command, subject, subject_id, subject_uid,
  state)
SELECT CAST(printf('%016x', id + {1}) AS BLOB), 1, created, 'import', '{2}',
  id, uid, 0
FROM {0} ORDER BY id)sql";

std::string file_of(const std::filesystem::path& folder, const Table& table) {
  return fmt::format("\"{}\"",
                     (folder / table.name).replace_extension("csv").string());
}

void bring_in(CommandLine& command, const std::filesystem::path& folder,
              const Table& table) {
  if (table.columns.empty()) {
    command.push_back(
        fmt::format(".import {} {}", file_of(folder, table), table.name));
    return;
  }
  command.push_back(
      fmt::format("CREATE TEMP TABLE {}_read ({})", table.name, table.columns));
  command.push_back(
      fmt::format(".import {} {}_read", file_of(folder, table), table.name));
  command.push_back(
      fmt::format("INSERT INTO {0} ({1}) SELECT {2} FROM {0}_read", table.name,
                  table.columns, table.made));
  command.push_back(fmt::format("DROP TABLE {}_read", table.name));
}

}  // namespace

CommandLine shell_rows_out(const std::filesystem::path& journal,
                           const std::filesystem::path& folder) {
  CommandLine command = {"sqlite3", "-batch", "-csv", journal.string()};
  for (const Table& table : kTables) {
    command.push_back(fmt::format(".output {}", file_of(folder, table)));
    command.emplace_back(table.rows);
  }
  return command;
}

CommandLine shell_rows_in(const std::filesystem::path& journal,
                          const std::filesystem::path& folder) {
  CommandLine command = {"sqlite3", "-batch", "-bail", "-csv",
                         journal.string()};
  command.emplace_back(shell_pragmas());
  command.emplace_back("PRAGMA journal_mode = DELETE");
  command.emplace_back("BEGIN IMMEDIATE");
  for (const Table& table : kTables) {
    bring_in(command, folder, table);
  }
  command.emplace_back(
      "INSERT INTO entry_words (rowid, text, used_to, kinder) "
      "SELECT id, text, used_to, kinder FROM entries");
  constexpr std::int64_t kApart = 1'000'000'000;
  command.push_back(fmt::format(kLog, "entries", 0, "entry"));
  command.push_back(fmt::format(kLog, "sessions", kApart, "session"));
  command.push_back(fmt::format(kLog, "checkins", 2 * kApart, "checkin"));
  command.emplace_back("COMMIT");
  return command;
}

}  // namespace wins::bench
