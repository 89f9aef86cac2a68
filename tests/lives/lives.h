// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "seasons.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"

namespace wins::lives {

/// Which life it is to be.
struct LifePlan {
  std::uint64_t seed = 1;
  std::string voice = "texter";  ///< a name of all_voices()
  int years = 3;                 ///< 1 to 5
  /// The person uses tags; without it there is none in the whole journal.
  bool tags = false;
};

/// A situation that came back and was met differently: places in `entries`.
struct PlantedPair {
  std::size_t then = 0;
  std::size_t now = 0;
};

/// The journal of one person, up to 4 November 2026. The situations that
/// come back were worded by hand; how they might be found again is nothing
/// that this knows about.
struct Life {
  LifePlan plan{};
  Instant now{};           ///< when it is looked at
  std::string settings{};  ///< the text of the settings file
  /// Drafts in the order in which they were written; in an empty journal the
  /// id of each is its place plus one.
  std::vector<Entry> entries{};
  std::vector<Session> sessions{};  ///< in order
  std::vector<PlantedPair> pairs{};
  std::vector<Stretch> stretches{};  ///< all that are not usual, in order
  // Places in `entries`, ascending.
  /// Private, support-matched, of the tag or the days that are set aside.
  std::vector<std::size_t> never_quoted{};
  std::vector<std::size_t> dismissing{};
  std::vector<std::size_t> self_critical{};
};

/// The same plan gives the same life, on every machine.
/// Throws: std::logic_error when there is no such voice or number of years.
[[nodiscard]] Life make_life(const LifePlan& plan);

}  // namespace wins::lives
