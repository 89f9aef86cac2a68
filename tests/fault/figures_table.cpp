// SPDX-License-Identifier: MIT
// Prints what the fault programs tried and found, and keeps it: figures_table
// FROM TO, where WINS_FAULT_FIGURES had named FROM, which is taken away. Fails
// when something was lost, or when a control run lost nothing.
#include <array>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

#include "fault/rows.h"

namespace {

struct Line {
  std::string what{};
  std::array<long, 3> counts{};  ///< points, acknowledged, lost
  std::string more{};
};

std::string in_columns(const std::string& row, const std::string& what,
                       const std::array<std::string, 3>& counts,
                       const std::string& more) {
  std::ostringstream line;
  line << std::left << std::setw(5) << row << std::setw(46) << what
       << std::right << std::setw(8) << counts[0] << std::setw(14) << counts[1]
       << std::setw(6) << counts[2] << "  " << more << '\n';
  return line.str();
}

std::multimap<std::string, Line> read_lines(const char* file) {
  std::multimap<std::string, Line> lines;
  std::ifstream in(file);
  for (std::string text; std::getline(in, text);) {
    std::istringstream cells(text);
    std::string row;
    Line line;
    std::getline(cells, row, '\t');
    std::getline(cells, line.what, '\t');
    for (long& count : line.counts) {
      std::string cell;
      std::getline(cells, cell, '\t');
      count = std::stol(cell);
    }
    std::getline(cells, line.more);
    lines.emplace(row, line);
  }
  return lines;
}

/// A control run is there to lose something.
bool is_control(const Line& line) {
  return line.what.starts_with("control: ");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "figures_table FROM TO\n";
    return 2;
  }
  const auto lines = read_lines(arguments[1]);
  bool as_promised = true;
  std::string table =
      in_columns("", "", {"points", "acknowledged", "lost"}, {});
  for (const wins::test::Row& row : wins::test::kRows) {
    const std::string id(row.id);
    table += in_columns(id, std::string(row.what), {}, std::string(row.tests));
    const auto [begin, end] = lines.equal_range(id);
    for (auto at = begin; at != end; ++at) {
      const Line& line = at->second;
      table += in_columns(
          "", "  " + line.what,
          {std::to_string(line.counts[0]), std::to_string(line.counts[1]),
           std::to_string(line.counts[2])},
          line.more);
      as_promised = as_promised && is_control(line) == (line.counts[2] > 0);
    }
  }
  std::cout << table;
  std::ofstream(arguments[2]) << table;
  std::filesystem::remove(arguments[1]);
  return as_promised ? 0 : 1;
}
