// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/cli/options.h"
#include "wins/core/filter.h"

namespace wins {

/// The options that choose entries.
struct FilterOptions {
  std::optional<std::string> since{};
  std::optional<std::string> until{};
  std::optional<std::string> on{};
  std::vector<std::string> kinds{};
  std::vector<std::string> tags{};
  std::vector<std::string> not_tags{};
  std::vector<std::string> has{};
  bool here = false;
  bool hard = false;
  bool first = false;
  bool celebrated = false;
  bool bring = false;
  bool is_private = false;
  bool this_day = false;

  /// True when one of them was given.
  [[nodiscard]] bool has_any() const;
};

/// Declares them; the caller keeps `into` alive.
void declare(Options& options, FilterOptions& into);

/// Throws: UsageError naming what could not be read.
[[nodiscard]] Filter read_filter(const FilterOptions& given,
                                 Invocation& invocation);

/// Leaves out the days on which the person wants nothing old shown
/// (`reflect.skip_dates`), and the day on either side of each.
void skip_chosen_dates(const Settings& settings, Filter& filter);

}  // namespace wins
