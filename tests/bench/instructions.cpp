// SPDX-License-Identifier: MIT
#include "instructions.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "callgrind.h"
#include "journal_maker.h"
#include "shell_side.h"
#include "table.h"

namespace wins::bench {
namespace {

constexpr std::int64_t kEntries = 10'000;

/// The line that closes what callgrind writes.
constexpr std::string_view kTotals = "totals: ";

/// Nothing when valgrind is not there. `notes` is a file for callgrind.
std::optional<std::int64_t> count(const CommandLine& command,
                                  const std::vector<std::string>& environment,
                                  const std::filesystem::path& notes) {
  if (!run_callgrind(command, environment, notes)) {
    return std::nullopt;
  }
  std::ifstream lines(notes);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(kTotals)) {
      return std::stoll(line.substr(kTotals.size()));
    }
  }
  return std::nullopt;
}

struct Counted {
  std::string name{};
  CommandLine ours{};
  CommandLine theirs{};
  /// What the ratio was when it was last looked at, and a tenth more.
  double bound = 0;
};

std::vector<Counted> counted(const Field& field) {
  const std::filesystem::path theirs = field.theirs();
  return {
      {"--version / true", {field.wins, "--version"}, {"/bin/true"}, 16.5},
      {"add", field.our_add(), shell_add(theirs), 1.1},
      {"list", field.our({"list"}), shell_list(theirs), 1.1},
      {"list lantern", field.our({"list", std::string(kSoughtWord)}),
       shell_search(theirs), 0.96},
      {"stats", field.our({"stats"}), shell_kinds(theirs), 0.32},
      {"reflect lift / list", field.our({"reflect", "lift"}),
       shell_list(theirs), 1},
  };
}

}  // namespace

void measure_instructions(const Field& field) {
  field.make_journals(kEntries);
  const std::filesystem::path notes = field.folder / "callgrind.txt";
  print_instructions_heading(kEntries);
  for (const Counted& each : counted(field)) {
    // The first change of a day makes the copy of the day as well.
    static_cast<void>(run(each.ours, field.environment));
    print_instructions(each.name, count(each.ours, field.environment, notes),
                       count(each.theirs, field.environment, notes),
                       each.bound);
  }
}

}  // namespace wins::bench
