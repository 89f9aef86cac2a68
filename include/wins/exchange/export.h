// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/output.h"
#include "wins/core/session.h"

namespace wins {

// Writing a journal out. Rows are handed over one at a time, so that memory
// stays flat. The formats are public.

/// What is written out, each in its order.
struct Exported {
  template <typename Row>
  using Each = std::function<void(const std::function<void(const Row&)>&)>;

  Each<Entry> entries{};
  Each<Session> sessions{};
  Each<Checkin> checkins{};
};

/// Whether a spreadsheet might take a cell for a formula.
enum class CsvCells {
  guarded,  ///< `'` is put before such a cell
  visible,  ///< the same, with controls made visible: on a terminal
  raw       ///< every byte as it is
};

/// Loses nothing: one object, a row a line, and `import_json` makes the same
/// journal of it.
void export_json(const Exported& rows, Output& out);
/// The entries alone, an object a line.
void export_jsonl(const Exported& rows, Output& out);
/// The entries alone, a line of column names first, as in RFC 4180: every
/// field is quoted, lines end with CR LF.
void export_csv(const Exported& rows, CsvCells cells, Output& out);
/// The entries alone, to be read by people: a heading a day, and the words,
/// in which nothing is taken for Markdown or HTML.
void export_markdown(const Exported& rows, Output& out);

}  // namespace wins
