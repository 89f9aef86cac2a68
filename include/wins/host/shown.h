// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/time.h"

namespace wins {

// The file of what was shown on which day, `$XDG_STATE_HOME/wins/shown`: ids
// and days, no words of a person. Losing it loses nothing that was written,
// so it is replaced by a rename without a sync, and a failure is no news.

/// One line: `what<TAB>id<TAB>day`. Stored. Requires: neither holds a tab or
/// a line break, nor is empty.
struct Shown {
  std::string what{};  ///< "asked", "entry", "message"
  std::string id{};    ///< "session.rituals", "41"
  Day day{};           ///< the last day on which it was
  bool operator==(const Shown&) const = default;
};

/// Lines that are kept of one `what`: those of the latest days.
inline constexpr std::size_t kShownLimit = 1000;

/// The lines, oldest first; what is no such line is left out of account.
[[nodiscard]] std::vector<Shown> parse_shown(std::string_view text);
[[nodiscard]] std::string shown_text(const std::vector<Shown>& lines);

/// Puts the line last, in place of one with the same `what` and `id`; beyond
/// kShownLimit the first line of that `what` goes.
void put_shown(std::vector<Shown>& lines, const Shown& shown);

/// What the file says; nothing when it cannot be read.
[[nodiscard]] std::vector<Shown> read_shown(const std::filesystem::path& file);

/// Puts the line into the file (0600; folders that are missing 0700). False
/// when that could not be done.
bool note_shown(const std::filesystem::path& file, const Shown& shown);

}  // namespace wins
