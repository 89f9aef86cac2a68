// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wins {

/// Insertions, deletions, substitutions and swaps of neighbours that turn
/// one word into the other (optimal string alignment distance), counted in
/// code points.
[[nodiscard]] std::size_t edit_distance(std::string_view left,
                                        std::string_view right);

/// The candidate nearest to `word`, case aside, when it is within two edits
/// and nearer than half the word's length; the first of equals.
[[nodiscard]] std::optional<std::string_view> nearest(
    std::string_view word, std::span<const std::string_view> candidates);

}  // namespace wins
