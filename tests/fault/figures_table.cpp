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

/// What the test cases of a source checked.
struct Checked {
  long cases = 0;
  long checks = 0;
  long failed = 0;
};

struct Figures {
  std::multimap<std::string, Line> lines{};  ///< by row
  std::map<std::string, Checked> checked{};  ///< by source
};

Figures read_figures(const char* file) {
  Figures figures;
  std::ifstream in(file);
  for (std::string text; std::getline(in, text);) {
    std::istringstream cells(text);
    std::string first;
    std::getline(cells, first, '\t');
    if (first.find('/') != first.npos) {
      Checked& checked = figures.checked[first];
      long checks = 0;
      long failed = 0;
      cells >> checks >> failed;
      ++checked.cases;
      checked.checks += checks;
      checked.failed += failed;
      continue;
    }
    Line line;
    std::getline(cells, line.what, '\t');
    for (long& count : line.counts) {
      std::string cell;
      std::getline(cells, cell, '\t');
      count = std::stol(cell);
    }
    std::getline(cells, line.more);
    figures.lines.emplace(first, line);
  }
  return figures;
}

/// The checks of all sources that a row names.
Checked checked_for(const wins::test::Row& row, const Figures& figures) {
  Checked sum;
  std::istringstream names{std::string(row.tests)};
  for (std::string name; names >> name;) {
    if (const auto found = figures.checked.find(name);
        found != figures.checked.end()) {
      sum.cases += found->second.cases;
      sum.checks += found->second.checks;
      sum.failed += found->second.failed;
    }
  }
  return sum;
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
  const Figures figures = read_figures(arguments[1]);
  bool as_promised = true;
  std::string table =
      in_columns("", "", {"points", "acknowledged", "lost"}, {});
  for (const wins::test::Row& row : wins::test::kRows) {
    const std::string id(row.id);
    table += in_columns(id, std::string(row.what), {}, std::string(row.tests));
    const auto [begin, end] = figures.lines.equal_range(id);
    for (auto at = begin; at != end; ++at) {
      const Line& line = at->second;
      table += in_columns(
          "", "  " + line.what,
          {std::to_string(line.counts[0]), std::to_string(line.counts[1]),
           std::to_string(line.counts[2])},
          line.more);
      as_promised = as_promised && is_control(line) == (line.counts[2] > 0);
    }
    const Checked checked = checked_for(row, figures);
    if (checked.cases > 0) {
      table += "       " + std::to_string(checked.cases) + " tests, " +
               std::to_string(checked.checks) + " checks, " +
               std::to_string(checked.failed) + " failed\n";
    }
  }
  std::cout << table;
  std::ofstream(arguments[2]) << table;
  std::filesystem::remove(arguments[1]);
  return as_promised ? 0 : 1;
}
