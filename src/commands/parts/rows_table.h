// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "wins/report/report.h"

namespace wins {

/// A table of rows that are there already.
[[nodiscard]] inline Table rows_table(std::string key,
                                      std::vector<Column> columns,
                                      std::vector<std::vector<Cell>> rows) {
  Table table;
  table.key = std::move(key);
  table.columns = std::move(columns);
  table.each_row = [rows = std::move(rows)](const auto& visit) {
    std::ranges::for_each(rows, visit);
  };
  return table;
}

}  // namespace wins
