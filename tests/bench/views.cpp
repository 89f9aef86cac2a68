// SPDX-License-Identifier: MIT
#include "views.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

#include "shell_side.h"
#include "table.h"

namespace wins::bench {
namespace {

constexpr int kRuns = 21;
/// Bounds are for this many entries.
constexpr std::int64_t kBoundAt = 100'000;
constexpr double kViewBound = 60;
constexpr double kLiftBound = 15;

struct View {
  CommandLine words{};
  double bound = kViewBound;
};

std::vector<View> views() {
  return {{.words = {"reflect", "today"}},
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

/// What the three programs took, in turns.
struct Turns {
  std::vector<Run> ours{};
  std::vector<Run> shell{};
  std::vector<Run> nothing{};
};

Turns take_turns(const Field& field, const CommandLine& words) {
  const CommandLine ours = field.our(words);
  const CommandLine shell = shell_list(field.theirs());
  static_cast<void>(run(ours, field.environment));
  static_cast<void>(run(shell, field.environment));
  Turns turns;
  for (int i = 0; i < kRuns; ++i) {
    turns.ours.push_back(run(ours, field.environment));
    turns.shell.push_back(run(shell, field.environment));
    turns.nothing.push_back(run({"/bin/true"}, field.environment));
  }
  return turns;
}

}  // namespace

void ViewTimes::measure(const Field& field, std::int64_t entries) {
  fmt::print("\n{:<34}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}\n",
             fmt::format("views of {}", entries), "wins ms", "shell", "true",
             "to shell", "bound", "grows", "MiB");
  for (const View& view : views()) {
    const std::string name = fmt::format("{}", fmt::join(view.words, " "));
    const Turns turns = take_turns(field, view.words);
    const double ours = middle_time(turns.ours);
    const double shell = middle_time(turns.shell);
    const bool bound = entries == kBoundAt;
    std::string growth;
    if (const auto before = before_.find(name); before != before_.end()) {
      const double times =
          static_cast<double>(entries) / static_cast<double>(entries_before_);
      growth = fmt::format("n^{:.2f}",
                           std::log(ours / before->second) / std::log(times));
    }
    fmt::print("{:<34}{:>9.2f}{:>9.2f}{:>9.2f}{:>9.2f}{:>9}{:>9}{:>9.1f}{}\n",
               name, ours, shell, middle_time(turns.nothing), ours / shell,
               bound ? fmt::format("{:.0f} ms", view.bound) : "", growth,
               peak_mib(turns.ours),
               bound && ours > view.bound ? "  over" : "");
    std::fflush(stdout);
    before_[name] = ours;
  }
  entries_before_ = entries;
}

}  // namespace wins::bench
