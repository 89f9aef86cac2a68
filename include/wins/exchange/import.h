// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/input.h"
#include "wins/core/session.h"
#include "wins/exchange/export.h"
#include "wins/text/when.h"

namespace wins {

// Reading what others have written. Each reader hands over a row at a time
// and stops at the first line that it cannot make one of, with a UserError
// that names file and line.

/// The bounds of a file; what is above them is refused.
inline constexpr std::int64_t kImportBytes = std::int64_t{4} << 30;
inline constexpr std::int64_t kImportEntries = 4'000'000;
inline constexpr int kImportDepth = 64;

/// Takes the rows. An entry that has no uid comes with what it says in its
/// file, by which it is known the next time.
struct RowTaker {
  std::function<void(const Entry&, std::string_view source)> entry{};
  std::function<void(const Session&)> session{};
  std::function<void(const Checkin&)> checkin{};
};

/// Where rows come from, and what their words are read against.
struct ImportFile {
  Input& in;
  std::string name{};  ///< as sentences call it
  const Calendar& calendar;
  /// Is told now and then how many bytes have been read.
  std::function<void(std::int64_t)> progress{};
};

/// What was found beside the rows.
struct ImportNotes {
  std::int64_t repaired = 0;            ///< bytes that are no UTF-8, now U+FFFD
  std::vector<std::string> left_out{};  ///< columns that are no field
};

/// The names of an entry's fields in CSV, in the order of our own export.
[[nodiscard]] const std::vector<std::string>& csv_fields();

/// For CSV of others: by the name of a field, the name of their column.
using CsvMap = std::map<std::string, std::string, std::less<>>;

/// What export_json writes, or an array of entries as `list --json` does.
ImportNotes import_json(const ImportFile& file, const RowTaker& rows);
/// An entry a line.
ImportNotes import_jsonl(const ImportFile& file, const RowTaker& rows);
/// A line of column names first; commas, semicolons or tabs between. The
/// guard of `export_csv` is taken off, with CsvCells::raw nothing is.
ImportNotes import_csv(const ImportFile& file, const CsvMap& map,
                       CsvCells cells, const RowTaker& rows);
/// Each line that is not blank is an entry of now.
ImportNotes import_lines(const ImportFile& file, const RowTaker& rows);
/// A journal file of jrnl: "[2021-03-14 09:26] Title", or without brackets as
/// jrnl 1 wrote it; words with @ are tags, and a star is the tag starred.
ImportNotes import_jrnl(const ImportFile& file, const RowTaker& rows);

}  // namespace wins
