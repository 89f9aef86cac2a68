// SPDX-License-Identifier: MIT
// Times wins beside the sqlite3 shell doing the same work, in turns (wins,
// shell, wins, shell, ...) so that a slow minute of the computer hits both,
// and prints ratios. Usage:
// wins-bench WINS FOLDER [everyday|exchange|instructions|taskwarrior]
#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "everyday.h"
#include "exchange.h"
#include "field.h"
#include "instructions.h"
#include "journal_maker.h"
#include "process.h"
#include "shell_side.h"
#include "table.h"
#include "taskwarrior.h"
#include "traced.h"

namespace {

namespace fs = std::filesystem;
using namespace wins::bench;

constexpr double kAddBound = 1.25;
constexpr double kReadBound = 1.5;
constexpr double kStartBound = 3;
/// The shell groups every row by its kind; wins has its sums.
constexpr double kStatsBound = 1;

void measure_start(const Field& field) {
  print_pairs("--version / true",
              take_turns(field, {field.wins, "--version"}, {"/bin/true"}, 200),
              kStartBound);
}

/// The times of stats, for the growth from one journal to the next.
Pairs measure_journal(const Field& field, std::int64_t entries) {
  field.make_journals(entries);
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
  print_pairs(fmt::format("add of {}", entries),
              take_turns(field, field.our_add(), shell_add(theirs), 50),
              kAddBound);
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

void measure_calls(const Field& field) {
  const fs::path notes = field.folder / "strace.txt";
  print_traced("wins", trace(field.our_add(), field.environment, notes));
  print_traced("sqlite3",
               trace(shell_add(field.theirs()), field.environment, notes));
}

void measure_everyday(const Field& field) {
  EverydayTimes times;
  for (const std::int64_t entries : {100, 10'000, 100'000, 1'000'000}) {
    field.make_journals(entries);
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
  measure_calls(field);
  measure_taskwarrior(field);
  measure_instructions(field);
  measure_everyday(field);
  measure_exchanges(field);
}

/// A part alone, or all of it.
using Part = void (*)(const Field&);

const std::map<std::string, Part>& parts() {
  static const std::map<std::string, Part> all = {
      {"", measure_all},
      {"everyday", measure_everyday},
      {"exchange", measure_exchanges},
      {"instructions", measure_instructions},
      {"taskwarrior", measure_taskwarrior}};
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments, arguments + count);
  const auto part = parts().find(words.size() == 4 ? words.at(3) : "");
  if (words.size() < 3 || words.size() > 4 || part == parts().end()) {
    fmt::print(stderr,
               "usage: wins-bench WINS FOLDER "
               "[everyday|exchange|instructions|taskwarrior]\n");
    return 2;
  }
  try {
    stay_on_one_processor();
    const Field field = field_in(words.at(1), words.at(2));
    part->second(field);
    print_verdict();
    fs::remove_all(field.folder);
    return 0;
  } catch (const std::exception& failure) {
    fmt::print(stderr, "wins-bench: {}\n", failure.what());
    return 1;
  }
}
