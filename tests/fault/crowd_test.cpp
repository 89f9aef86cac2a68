// SPDX-License-Identifier: MIT
// Sixteen shells that add at once, beginning with no journal at all.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

constexpr int kShells = 16;
/// What all of them may take, in the long form as well.
constexpr std::chrono::seconds kPatience{120};

/// Adds its lines and tells of each that was refused.
constexpr const char* kShell = R"sh(
i=0
while [ "$i" -lt "$3" ]; do
  "$1" add shell "$2" line "$i" || echo "refused: $i" >&2
  i=$((i + 1))
done)sh";

Launch shell(const Home& home, int number, int adds) {
  Launch launch = home.launch({});
  launch.command = {"/bin/sh",
                    "-c",
                    kShell,
                    "sh",
                    launch.command.front(),
                    std::to_string(number),
                    std::to_string(adds)};
  return launch;
}

std::int64_t line_count(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

}  // namespace

TEST_CASE("sixteen shells that add at once lose nothing") {
  const int adds = long_form() ? 200 : 10;
  const Home home;
  const auto begin = Process::Clock::now();
  std::vector<std::unique_ptr<Process>> shells;
  shells.reserve(kShells);
  for (int number = 0; number < kShells; ++number) {
    shells.push_back(std::make_unique<Process>(shell(home, number, adds)));
  }
  std::int64_t acknowledged = 0;
  for (const auto& each : shells) {
    // A waiting shell fills no pipe: 200 lines are far less than one holds.
    CHECK(each->ends_before(begin + kPatience));
    const Ending ending = each->wait();
    CHECK(ending.code == 0);
    acknowledged += line_count(ending.out);
    CHECK(ending.err.find("wins: ") == std::string::npos);
    CHECK(ending.err.find("refused") == std::string::npos);
  }
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
      Process::Clock::now() - begin);

  JournalReader journal(home.journal());
  const std::int64_t kept =
      journal.number("SELECT count(DISTINCT text) FROM entries");
  tell({.row = "T6",
        .what = "sixteen shells that add",
        .points = kShells * adds,
        .acknowledged = acknowledged,
        .lost = acknowledged - kept,
        .more = std::to_string(took.count()) + " ms"});
  CHECK(acknowledged == kShells * adds);
  CHECK(kept == kShells * adds);
  CHECK(journal.number("SELECT count(*) FROM entries") == kShells * adds);
  CHECK(journal.number("SELECT count(DISTINCT uid) FROM entries") ==
        kShells * adds);
  CHECK(journal.number("SELECT max(id) FROM entries") == kShells * adds);
  CHECK(journal.number("SELECT count(*) FROM changes") == kShells * adds);
  CHECK(journal.soundness() == "ok");
}

}  // namespace wins::test
