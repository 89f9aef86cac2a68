// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "csv_cells.h"
#include "csv_reader.h"
#include "entry_fields.h"
#include "import_bytes.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/core/error.h"
#include "wins/exchange/import.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::exchange;

/// The fields that export_csv guards.
constexpr std::array<std::string_view, 7> kGuarded = {"text",
                                                      "tags",
                                                      "kind",
                                                      "used_to",
                                                      "kinder",
                                                      "celebrated_how",
                                                      "answers_question"};

std::string without_blanks(std::string_view name) {
  const std::size_t begin = name.find_first_not_of(" \t");
  if (begin == std::string_view::npos) {
    return {};
  }
  return std::string(
      name.substr(begin, name.find_last_not_of(" \t") - begin + 1));
}

bool is_field(const std::string& name) {
  return std::ranges::find(csv_fields(), name) != csv_fields().end();
}

/// By column the name of the field in it; empty: none of ours.
using Columns = std::vector<std::string>;

class CsvImport {
 public:
  CsvImport(const ImportFile& file, const CsvMap& map, CsvCells cells,
            const RowTaker& rows)
      : file_(file),
        map_(map),
        cells_(cells),
        rows_(rows),
        reader_(file),
        csv_(reader_) {}

  ImportNotes run() {
    read_columns();
    std::int64_t count = 0;
    while (const auto record = csv_.next()) {
      if (++count > kImportEntries) {
        reader_.refuse(csv_.line(), say(exchange["too_many"]));
      }
      take(*record);
    }
    return std::move(notes_);
  }

 private:
  void read_columns() {
    const auto names = csv_.first();
    if (!names.has_value()) {
      reader_.refuse(1, say(exchange["no_columns"]));
    }
    for (const std::string& given : *names) {
      const std::string name = without_blanks(given);
      columns_.push_back(field_for(name));
      if (columns_.back().empty() && !name.empty()) {
        notes_.left_out.push_back(clean_utf8(name).text);
      }
    }
    for (const auto& [field, column] : map_) {
      if (std::ranges::find(columns_, field) == columns_.end()) {
        reader_.refuse(1,
                       say(exchange["no_column"], fmt::arg("column", column)));
      }
    }
    if (std::ranges::find(columns_, "text") == columns_.end()) {
      throw UserError(
          say(exchange["no_text_column"], fmt::arg("name", file_.name)),
          say(exchange["no_text_column.hint"],
              fmt::arg("column", names->front())));
    }
  }

  [[nodiscard]] std::string field_for(const std::string& column) const {
    const std::string folded = fold_case(column);
    for (const auto& [field, mapped] : map_) {
      if (fold_case(mapped) == folded) {
        return field;
      }
    }
    return is_field(folded) && !map_.contains(folded) ? folded : std::string();
  }

  void take(const std::vector<std::string>& record) {
    if (std::ranges::all_of(record, [](const std::string& cell) {
          return is_blank_text(cell);
        })) {
      return;
    }
    if (record.size() > columns_.size()) {
      reader_.refuse(csv_.line(), say(exchange["too_many_cells"]));
    }
    row_.clear();
    for (std::size_t at = 0; at < record.size(); ++at) {
      if (!columns_[at].empty()) {
        add(columns_[at], record[at]);
      }
    }
    try {
      const Entry entry = entry_of(row_, file_.calendar);
      rows_.entry(entry, entry.uid == Uid{} ? source_of(row_) : "");
    } catch (const FieldTrouble& trouble) {
      reader_.refuse(csv_.line(), trouble.reason);
    }
  }

  void add(const std::string& field, const std::string& cell) {
    CleanText clean = clean_utf8(cell);
    notes_.repaired += static_cast<std::int64_t>(clean.replaced + clean.nuls);
    std::string_view value = clean.text;
    if (std::ranges::find(kGuarded, field) != kGuarded.end()) {
      value = unguarded(value, cells_);
    }
    if (field == "tags") {
      add_tags_of(value);
    } else if (!value.empty()) {
      row_.add(field) = value;
    }
  }

  /// Names with blanks or commas between.
  void add_tags_of(std::string_view names) {
    constexpr std::string_view kBetween = " ,;\t\r\n";
    row_.add("tags");
    while (!names.empty()) {
      const std::size_t length =
          std::min(names.find_first_of(kBetween), names.size());
      if (length > 0) {
        row_.add("tags") = names.substr(0, length);
      }
      names.remove_prefix(std::min(length + 1, names.size()));
    }
  }

  const ImportFile& file_;
  const CsvMap& map_;
  CsvCells cells_;
  const RowTaker& rows_;
  ImportBytes reader_;
  CsvReader csv_;
  Columns columns_{};
  FieldRow row_{};
  ImportNotes notes_{};
};

}  // namespace

ImportNotes import_csv(const ImportFile& file, const CsvMap& map,
                       CsvCells cells, const RowTaker& rows) {
  return CsvImport(file, map, cells, rows).run();
}

}  // namespace wins
