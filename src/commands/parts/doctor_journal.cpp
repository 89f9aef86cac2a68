// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "finding.h"
#include "wins/core/catalogue/checking.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

using messages::checking;
using Ids = std::vector<std::int64_t>;

constexpr std::string_view kSalvage = "doctor --salvage";

Ids ids_of(const Checkup& checkup, std::string_view table,
           RowTrouble::What what) {
  Ids ids;
  for (const RowTrouble& row : checkup.rows) {
    if (row.table == table && row.what == what) {
      ids.push_back(row.id);
    }
  }
  return ids;
}

/// "Entry 12 cannot be read."
std::string sentence_of(const Ids& ids, const Message& one, const Message& many,
                        const Message& row, const Message& rows) {
  const bool single = ids.size() == 1;
  return say(single ? one : many, fmt::arg("row", say(single ? row : rows)),
             fmt::arg("ids", fmt::format("{}", fmt::join(ids, ", "))));
}

void add_rows(const Checkup& checkup, const std::string& line,
              Findings& findings) {
  struct Table {
    std::string_view name;
    std::string prefix;
    const Message& one;
    const Message& many;
  };
  for (const Table& table :
       {Table{"entries", "entries", checking["row.entry.one"],
              checking["row.entry.many"]},
        Table{"sessions", "sessions", checking["row.session.one"],
              checking["row.session.many"]},
        Table{"checkins", "checkins", checking["row.checkin.one"],
              checking["row.checkin.many"]}}) {
    const Ids changed = ids_of(checkup, table.name, RowTrouble::What::changed);
    const Ids unread = ids_of(checkup, table.name, RowTrouble::What::unread);
    if (!changed.empty()) {
      findings.push_back(
          {table.prefix + "-changed", true,
           sentence_of(changed, checking["changed.one"],
                       checking["changed.many"], table.one, table.many),
           line});
    }
    if (!unread.empty()) {
      findings.push_back(
          {table.prefix + "-unread", true,
           sentence_of(unread, checking["unread.one"], checking["unread.many"],
                       table.one, table.many),
           line});
    }
  }
}

Findings of_whole_file(const Checkup& checkup, const std::string& line) {
  Findings findings;
  const auto unless = [&](bool holds, std::string name,
                          const Message& message) {
    if (!holds) {
      findings.push_back({std::move(name), true, say(message), line});
    }
  };
  unless(checkup.tables_are_ours, "tables", checking["tables"]);
  unless(checkup.pages_hold, "pages", checking["pages"]);
  add_rows(checkup, line, findings);
  unless(checkup.words_hold.value_or(true), "words", checking["words"]);
  unless(checkup.sums_hold, "sums", checking["sums"]);
  unless(checkup.references_hold, "references", checking["references"]);
  if (findings.empty()) {
    findings.push_back(
        {"entries", false,
         checkup.entries == 1
             ? say(checking["whole.one"])
             : say(checking["whole.many"], fmt::arg("count", checkup.entries)),
         ""});
  }
  return findings;
}

}  // namespace

std::string own_line(std::string_view words, const Invocation& invocation) {
  const auto& db = invocation.globals().db;
  return db.has_value() ? fmt::format("wins --db {} {}", shell_word(*db), words)
                        : fmt::format("wins {}", words);
}

Findings look_at_journal(const Checkup& checkup, Invocation& invocation) {
  const std::string line = own_line(kSalvage, invocation);
  switch (checkup.looked) {
    case Looked::missing:
      return {{"journal-missing", false, say(checking["missing"]), ""}};
    case Looked::empty:
      return {{"journal-empty", false, say(checking["empty"]), ""}};
    case Looked::unfinished:
      return {{"journal-unfinished", true, say(checking["unfinished"]),
               own_line("list -n 1", invocation)}};
    case Looked::not_ours:
    case Looked::unopened:
      return {{"journal-unopened", true,
               say(checking["unopened"], fmt::arg("reason", checkup.reason)),
               checkup.is_damage ? line : ""}};
    case Looked::through:
      break;
  }
  return of_whole_file(checkup, line);
}

}  // namespace wins
