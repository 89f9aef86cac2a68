// SPDX-License-Identifier: MIT
#include <fstream>
#include <functional>
#include <stdexcept>

#include "fault/journal_reader.h"
#include "fault/power_cut.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// The tables that hold what people wrote; the index of words is made of it,
/// and the check of soundness compares the two.
constexpr const char* kTables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
    "name NOT LIKE 'entry\\_words%' ESCAPE '\\' ORDER BY name";

std::string all_columns(JournalReader& journal, const std::string& table) {
  std::string sql;
  for (const std::string& column :
       journal.column("SELECT name FROM pragma_table_info('" + table + "')")) {
    sql += (sql.empty() ? "quote(" : " || ',' || quote(") + column + ')';
  }
  return sql;
}

Sight look_with_sqlite(const fs::path& file) {
  JournalReader journal(file);
  try {
    std::string rows;
    for (const std::string& table : journal.column(kTables)) {
      rows += table + '\n';
      for (const std::string& row :
           journal.column("SELECT " + all_columns(journal, table) + " FROM " +
                          table + " ORDER BY 1")) {
        rows += row + '\n';
      }
    }
    if (rows.empty()) {
      return {};  // without a table it is as good as no journal
    }
    return {.sound = journal.soundness() == "ok",
            .rows = std::hash<std::string>()(rows)};
  } catch (const std::runtime_error&) {
    return {.sound = false};
  }
}

}  // namespace

const Sight& Onlooker::look(const Tree& tree, const fs::path& database) {
  static const Sight kNothing;
  const auto found = tree.files.find(database);
  if (found == tree.files.end()) {
    return kNothing;
  }
  const auto beside = tree.files.find(database.string() + "-journal");
  const std::string hot =
      beside == tree.files.end() ? std::string() : beside->second;
  const std::hash<std::string> print;
  const auto [place, is_new] =
      seen_.try_emplace({print(found->second), print(hot)});
  if (is_new) {
    Tree alone{.files = {{"journal.db", found->second}}};
    if (beside != tree.files.end()) {
      alone.files["journal.db-journal"] = hot;
    }
    write_tree(alone, folder_.path());
    place->second = look_with_sqlite(folder_ / "journal.db");
  }
  return place->second;
}

}  // namespace wins::test
