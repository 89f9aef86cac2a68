// SPDX-License-Identifier: MIT
#include "everyday.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

#include "journal_maker.h"
#include "shell_side.h"
#include "table.h"
#include "turns.h"

namespace wins::bench {
namespace {

constexpr int kRuns = 21;
/// Bounds are for this many entries.
constexpr std::int64_t kBoundAt = 100'000;
/// The syncs of the disk counted in.
constexpr double kBound = 50;
constexpr double kLiftBound = 15;

struct Everyday {
  CommandLine words{};
  double bound = kBound;
};

std::vector<Everyday> everyday() {
  return {{.words = an_add()},
          {.words = {"list"}},
          {.words = {"list", std::string(kSoughtWord)}},
          {.words = {"list", "-t", "tag1"}},
          {.words = {"list", "--this-day"}},
          {.words = {"show", "50"}},
          {.words = {"stats"}},
          {.words = {"reflect", "today"}},
          {.words = {"reflect", "week"}},
          {.words = {"reflect", "week", "--with-measures"}},
          {.words = {"reflect", "then"}},
          {.words = {"reflect", "then", "--another"}},
          {.words = {"reflect", "then", "--ago", "1 year"}},
          {.words = {"reflect", "then", "-t", "tag1"}},
          {.words = {"reflect", "then", "-k", "pause"}},
          {.words = {"reflect", "signs"}},
          {.words = {"reflect", "kinder"}},
          {.words = {"reflect", "lift"}, .bound = kLiftBound},
          {.words = {"reflect", "lift", "--another"}, .bound = kLiftBound}};
}

}  // namespace

std::vector<CommandLine> everyday_commands() {
  std::vector<CommandLine> commands;
  for (const Everyday& each : everyday()) {
    commands.push_back(each.words);
  }
  return commands;
}

void EverydayTimes::measure(const Field& field, std::int64_t entries) {
  fmt::print("\n{:<34}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}\n",
             fmt::format("with {}", entries), "wins ms", "shell", "true",
             "to shell", "bound", "grows", "MiB");
  for (const Everyday& each : everyday()) {
    const std::string name = fmt::format("{}", fmt::join(each.words, " "));
    const auto turns = take_turns(
        field,
        {field.our(each.words), shell_list(field.theirs()), {"/bin/true"}},
        kRuns);
    const double ours = middle_time(turns[0]);
    const double shell = middle_time(turns[1]);
    const bool bound = entries == kBoundAt;
    std::string growth;
    if (const auto before = before_.find(name); before != before_.end()) {
      const double times =
          static_cast<double>(entries) / static_cast<double>(entries_before_);
      growth = fmt::format("n^{:.2f}",
                           std::log(ours / before->second) / std::log(times));
    }
    fmt::print("{:<34}{:>9.2f}{:>9.2f}{:>9.2f}{:>9.2f}{:>9}{:>9}{:>9.1f}{}\n",
               name, ours, shell, middle_time(turns[2]), ours / shell,
               bound ? fmt::format("{:.0f} ms", each.bound) : "", growth,
               peak_mib(turns[0]),
               judged(ours, bound ? std::optional(each.bound) : std::nullopt));
    std::fflush(stdout);
    before_[name] = ours;
  }
  entries_before_ = entries;
}

}  // namespace wins::bench
