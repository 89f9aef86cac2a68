// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <vector>

#include "wins/core/message.h"
#include "wins/report/report.h"
#include "wins/store/count.h"

namespace wins {

enum class CountBy { week, month };

/// Adds how many entries each week or month has; those without are left out,
/// and so are entries that are dated more coarsely than to a week from the
/// weeks. Weeks begin on `week_starts`.
void add_entry_counts(const std::vector<DayCount>& counts, CountBy by,
                      std::chrono::weekday week_starts, Day today,
                      Report& report);

/// Adds the tags with the most entries, most first.
void add_tags(const std::vector<TagCount>& tags, const Message& title,
              Report& report);

}  // namespace wins
