// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

/// What version 3 adds: the measures that were noted, by day, for the
/// statistics of change. The index holds the entries that note one, and all
/// that is asked of them, so that no word of theirs is read for it; an entry
/// without a measure costs nothing more. Stored: not a letter of it may
/// change.
namespace wins::schema_3 {

inline constexpr std::array<std::string_view, 1> kStatements = {
    "CREATE INDEX entries_with_measures ON entries (\n"
    "  day, precision, duration_s, duration_or_more, intensity, choice,\n"
    "  self_talk, repair_s, repair_or_more)\n"
    "WHERE duration_s IS NOT NULL OR intensity IS NOT NULL\n"
    "  OR choice IS NOT NULL OR self_talk IS NOT NULL\n"
    "  OR repair_s IS NOT NULL",
};

}  // namespace wins::schema_3
