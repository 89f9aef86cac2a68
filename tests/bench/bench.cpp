// SPDX-License-Identifier: MIT
// Times wins beside the sqlite3 shell doing the same work, in turns (wins,
// shell, wins, shell, ...) so that a slow minute of the computer hits both,
// and prints ratios. Usage:
// wins-bench WINS FOLDER [views|exchange]
#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "exchange.h"
#include "field.h"
#include "journal_maker.h"
#include "process.h"
#include "shell_side.h"
#include "table.h"
#include "traced.h"
#include "views.h"

namespace {

namespace fs = std::filesystem;
using namespace wins::bench;

constexpr double kAddBound = 1.25;
constexpr double kReadBound = 1.5;
constexpr double kStartBound = 3;
/// The shell groups every row by its kind; wins has its sums.
constexpr double kStatsBound = 1;

CommandLine our_add() {
  return {"add", "slept early +tag1"};
}

Pairs take_turns(const Field& field, const CommandLine& ours,
                 const CommandLine& theirs, int pairs) {
  // The first run of either reads the program and the file from the disk.
  static_cast<void>(run(ours, field.environment));
  static_cast<void>(run(theirs, field.environment));
  Pairs turns;
  for (int i = 0; i < pairs; ++i) {
    turns.ours.push_back(run(ours, field.environment));
    turns.theirs.push_back(run(theirs, field.environment));
  }
  return turns;
}

/// wins makes the file, so that its tables are those of wins.
void make_journals(const Field& field, std::int64_t entries) {
  fs::remove(field.ours());
  static_cast<void>(run(field.our({"add", "first"}), field.environment));
  in_own_process([&] { fill_journal(field.ours(), entries); });
  fs::copy_file(field.ours(), field.theirs(),
                fs::copy_options::overwrite_existing);
}

void measure_start(const Field& field) {
  print_pairs("--version / true",
              take_turns(field, {field.wins, "--version"}, {"/bin/true"}, 200),
              kStartBound);
}

/// The times of stats, for the growth from one journal to the next.
Pairs measure_journal(const Field& field, std::int64_t entries) {
  make_journals(field, entries);
  // Everything at once takes seconds, in which the computer's moods even out.
  const int long_pairs = entries > 100'000 ? 3 : 20;
  const fs::path theirs = field.theirs();
  const auto time = [&](const CommandLine& words, const CommandLine& other,
                        int pairs, double bound) {
    print_pairs(fmt::format("{} of {}", fmt::join(words, " "), entries),
                take_turns(field, field.our(words), other, pairs), bound);
  };
  time({"list"}, shell_list(theirs), 50, kReadBound);
  time({"list", std::string(kSoughtWord)}, shell_search(theirs), 50,
       kReadBound);
  time({"list", "--json"}, shell_json(theirs), long_pairs, kReadBound);
  time({"list", "--json", std::string(kCommonWord)}, shell_search_json(theirs),
       long_pairs, kReadBound);
  time(our_add(), shell_add(theirs), 50, kAddBound);
  const Pairs stats =
      take_turns(field, field.our({"stats"}), shell_kinds(theirs), long_pairs);
  // A small journal is read faster than a program starts: no bound there.
  print_pairs(fmt::format("stats of {}", entries), stats,
              entries > 100'000 ? std::optional(kStatsBound) : std::nullopt);
  return stats;
}

void print_traced(const char* who, const std::optional<Traced>& traced) {
  if (traced.has_value()) {
    fmt::print("one add, {}: {} system calls, {} of them syncs\n", who,
               traced->calls, traced->syncs);
  } else {
    fmt::print("one add, {}: no strace to count its system calls\n", who);
  }
}

void measure_views(const Field& field) {
  ViewTimes times;
  for (const std::int64_t entries : {100, 10'000, 100'000, 1'000'000}) {
    make_journals(field, entries);
    times.measure(field, entries);
  }
}

void measure_exchanges(const Field& field) {
  print_heading();
  measure_exchange(field, 10'000, 9);
  measure_exchange(field, 1'000'000, 3);
}

void measure_all(const Field& field) {
  print_heading();
  measure_start(field);
  static_cast<void>(measure_journal(field, 100));
  const Pairs some = measure_journal(field, 10'000);
  const Pairs many = measure_journal(field, 1'000'000);
  print_growth("stats", some, 10'000, many, 1'000'000);
  const fs::path notes = field.folder / "strace.txt";
  print_traced("wins", trace(field.our(our_add()), field.environment, notes));
  print_traced("sqlite3",
               trace(shell_add(field.theirs()), field.environment, notes));
  measure_views(field);
  measure_exchanges(field);
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments, arguments + count);
  const std::string part = words.size() == 4 ? words.at(3) : std::string();
  if (words.size() != 3 && part != "views" && part != "exchange") {
    fmt::print(stderr, "usage: wins-bench WINS FOLDER [views|exchange]\n");
    return 2;
  }
  try {
    const fs::path folder = fs::absolute(words.at(2));
    // Nobody's settings, of wins or of the shell, and a clock that stands.
    const Field field{
        .wins = fs::absolute(words.at(1)).string(),
        .folder = folder,
        .environment = {"PATH=/usr/bin:/bin", "HOME=" + folder.string(),
                        "LANG=C.UTF-8", "TZ=UTC",
                        "WINS_NOW=2026-01-01T12:00:00Z"}};
    fs::create_directories(folder);
    if (part == "views") {
      measure_views(field);
    } else if (part == "exchange") {
      measure_exchanges(field);
    } else {
      measure_all(field);
    }
    fs::remove_all(folder);
    return 0;
  } catch (const std::exception& failure) {
    fmt::print(stderr, "wins-bench: {}\n", failure.what());
    return 1;
  }
}
