// SPDX-License-Identifier: MIT
// Times wins beside the sqlite3 shell doing the same work, in turns (wins,
// shell, wins, shell, ...) so that a slow minute of the computer hits both,
// and prints ratios. Usage: wins-bench WINS FOLDER
#include <fmt/core.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "journal_maker.h"
#include "process.h"
#include "shell_side.h"
#include "table.h"
#include "traced.h"

namespace {

namespace fs = std::filesystem;
using namespace wins::bench;

constexpr double kAddBound = 1.25;
constexpr double kReadBound = 1.5;
constexpr double kStartBound = 3;

/// Two equal journals, one for either program.
struct Field {
  std::string wins{};
  fs::path folder{};
  std::vector<std::string> environment{};

  [[nodiscard]] fs::path ours() const { return folder / "ours.db"; }
  [[nodiscard]] fs::path theirs() const { return folder / "theirs.db"; }
  [[nodiscard]] CommandLine our(CommandLine words) const {
    const CommandLine before = {wins, "--db", ours().string()};
    words.insert(words.begin(), before.begin(), before.end());
    return words;
  }
};

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

CommandLine our_add(const Field& field) {
  return field.our({"add", "said no to mum and slept +tag1"});
}

void measure_journal(const Field& field, std::int64_t entries) {
  make_journals(field, entries);
  const auto name = [entries](const char* what) {
    return fmt::format("{} of {}", what, entries);
  };
  const std::string sought(kSoughtWord);
  print_pairs(
      name("list"),
      take_turns(field, field.our({"list"}), shell_list(field.theirs()), 50),
      kReadBound);
  print_pairs(name("list WORD"),
              take_turns(field, field.our({"list", sought}),
                         shell_search(field.theirs()), 50),
              kReadBound);
  print_pairs(
      name("list --json"),
      take_turns(field, field.our({"list", "--json"}),
                 shell_json(field.theirs()), entries > 100'000 ? 3 : 20),
      std::nullopt);
  print_pairs(name("add"),
              take_turns(field, our_add(field), shell_add(field.theirs()), 50),
              kAddBound);
}

void print_traced(const char* who, const std::optional<Traced>& traced) {
  if (traced.has_value()) {
    fmt::print("one add, {}: {} system calls, {} of them syncs\n", who,
               traced->calls, traced->syncs);
  } else {
    fmt::print("one add, {}: no strace to count its system calls\n", who);
  }
}

void measure(const Field& field) {
  fs::create_directories(field.folder);
  print_heading();
  measure_start(field);
  for (const std::int64_t entries : {100, 10'000, 1'000'000}) {
    measure_journal(field, entries);
  }
  const fs::path notes = field.folder / "strace.txt";
  print_traced("wins", trace(our_add(field), field.environment, notes));
  print_traced("sqlite3",
               trace(shell_add(field.theirs()), field.environment, notes));
  fs::remove_all(field.folder);
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments, arguments + count);
  if (words.size() != 3) {
    fmt::print(stderr, "usage: wins-bench WINS FOLDER\n");
    return 2;
  }
  try {
    const fs::path folder = fs::absolute(words.at(2));
    // Nobody's settings, of wins or of the shell, and a clock that stands.
    measure({.wins = fs::absolute(words.at(1)).string(),
             .folder = folder,
             .environment = {"PATH=/usr/bin:/bin", "HOME=" + folder.string(),
                             "LANG=C.UTF-8", "TZ=UTC",
                             "WINS_NOW=2026-01-01T12:00:00Z"}});
    return 0;
  } catch (const std::exception& failure) {
    fmt::print(stderr, "wins-bench: {}\n", failure.what());
    return 1;
  }
}
