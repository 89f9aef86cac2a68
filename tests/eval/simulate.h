// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "eval/scenario.h"
#include "eval/score.h"

namespace wins::eval {

/// Weeks of the year at which power is told.
inline constexpr std::array kPowerWeeks = {16, 28, 40, 52};

/// Of so many journals how many were told what. "Any" is any measure or
/// taken together; a look is one in each week of the year.
struct Told {
  Share change{};  ///< in the year
  Share gentler{};
  Share harder{};
  Share measure_looks{};     ///< of all looks at one measure: a change
  Share looks{};             ///< of all looks: any change
  std::vector<Share> weeks;  ///< the same, week by week
  std::array<Share, kPowerWeeks.size()> duration_gentler{};
  std::array<Share, kPowerWeeks.size()> together_gentler{};
  std::array<Share, kPowerWeeks.size()> duration_harder{};
  std::array<Share, kPowerWeeks.size()> together_harder{};
  Share gentler_at_end{};  ///< any, in week 52
  Share harder_at_end{};

  /// The week in which most are told a change.
  [[nodiscard]] Share worst_week() const;
};

/// Draws the journals of the scenario and asks in each week what `wins
/// stats` asks. The same scenario gives the same numbers.
[[nodiscard]] Told simulate(const Scenario& scenario);

/// A table, each rate with its Monte-Carlo error of 95 %.
[[nodiscard]] std::string table_of(const Told& told);

}  // namespace wins::eval
