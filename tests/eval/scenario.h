// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wins::eval {

enum class Change { none, ramp, step };

/// The weeks that a full cycle takes, drawn between these two.
struct CycleWeeks {
  double shortest = 0;
  double longest = 0;
};

/// What the journals of a simulation are like.
struct Scenario {
  std::uint64_t seed = 1;
  int journals = 1000;
  /// Autocorrelation from one entry to the next.
  double phi = 0.3;
  /// Instead of it: correlation over a week of time, whatever the entries
  /// (Ornstein and Uhlenbeck).
  std::optional<double> ou{};
  std::optional<CycleWeeks> cycle{};
  Change change = Change::none;
  /// How long things take at the end, as a multiple of the beginning; other
  /// measures change as many standard deviations.
  double factor = 1;
  bool only_duration = false;  ///< the change is in duration alone
  /// The first so many measures are tracked.
  int measures = 5;
  /// Entries a week; when not set each journal has 1, 2, 3, 4 or 5.
  std::optional<int> rate{};
  /// A time this many standard deviations harder in weeks 30 to 41.
  double dip = 0;
  /// Which year of the journal is looked at.
  int year = 1;
};

/// "--phi 0.3 --journals 400". Throws: UsageError.
[[nodiscard]] Scenario scenario_of(const std::vector<std::string>& words);

/// How scenario_of is written, an option a line.
[[nodiscard]] std::string scenario_usage();

/// Every parameter, one "name value" a line: what a scenario sets, and what
/// all of them share.
[[nodiscard]] std::string parameters_of(const Scenario& scenario);

}  // namespace wins::eval
