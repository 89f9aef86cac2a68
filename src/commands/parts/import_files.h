// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "progress.h"
#include "wins/cli/invocation.h"
#include "wins/exchange/import.h"
#include "wins/store/import.h"

namespace wins {

/// What a file is read as.
enum class ImportFormat { json, jsonl, csv, lines, jrnl, wins };

/// How files are to be read.
struct ImportChoice {
  std::vector<std::string> files{};  ///< as typed; "-" is stdin
  bool literal = false;              ///< "-" is a file
  ImportFormat format = ImportFormat::json;
  CsvMap map{};
  CsvCells cells = CsvCells::guarded;
};

/// The format that was named, or that name and content of the file tell.
/// Throws: UsageError, UserError.
[[nodiscard]] ImportFormat import_format(
    const std::optional<std::string>& typed,
    const std::vector<std::string>& files, Invocation& invocation);

/// The columns of CSV, from "text=Note,when=Date". Throws: UsageError.
[[nodiscard]] CsvMap read_csv_map(const std::vector<std::string>& typed);

/// Hands the rows of every file to the sink, in order; adds to `notes`.
/// Throws: UserError with file and line.
void read_import_files(const ImportChoice& choice, ImportSink& sink,
                       ImportNotes& notes, Invocation& invocation);

}  // namespace wins
