// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "wins/report/report.h"
#include "wins/text/sink.h"

namespace wins {

// One writer a format. Each is handed the whole report and fills the sink.
void write_human(const Report& report, const Style& style, Sink& sink);
void write_json(const Report& report, const Style& style, Sink& sink);
void write_plain(const Report& report, const Style& style, Sink& sink);

/// Throws: std::logic_error when the row does not fit the table.
inline void check_row(const Table& table, const std::vector<Cell>& row) {
  if (row.size() != table.columns.size()) {
    throw std::logic_error("a row of " + table.key + " has " +
                           std::to_string(row.size()) + " cells for " +
                           std::to_string(table.columns.size()) + " columns");
  }
}

/// Throws: std::logic_error when a report of one entry holds another number.
inline void check_one_entry(std::size_t entries) {
  if (entries != 1) {
    throw std::logic_error("a report of one entry holds " +
                           std::to_string(entries));
  }
}

/// Calls `visit` with each entry of each block that machines see.
template <typename Visit>
void for_each_entry(const Report& report, Visit visit) {
  for (const Block& block : report.blocks) {
    const auto* const entries = std::get_if<Entries>(&block.body);
    if (entries != nullptr && block.audience != Audience::people) {
      entries->each(visit);
    }
  }
}

}  // namespace wins
