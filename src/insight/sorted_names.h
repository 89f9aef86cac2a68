// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "name_blocks.h"

namespace wins {

/// Names in order, none twice, by their numbers.
struct SortedNames {
  NameBlocks blocks{};  ///< of names with nothing behind them
  std::size_t count = 0;

  [[nodiscard]] constexpr std::size_t size() const { return count; }

  /// Requires: n < size().
  [[nodiscard]] constexpr std::string_view operator[](std::size_t n) const {
    std::string_view rest = blocks[n / kNamesInBlock];
    for (std::size_t before = n % kNamesInBlock; before > 0; --before) {
      (void)taken_text(rest);
    }
    return taken_text(rest);
  }

  /// The number of that name; nothing when it is none of them.
  [[nodiscard]] constexpr std::optional<std::size_t> find(
      std::string_view name) const {
    const std::optional<std::size_t> block = blocks.block_for(name);
    if (!block) {
      return std::nullopt;
    }
    std::string_view rest = blocks[*block];
    for (std::size_t n = *block * kNamesInBlock; !rest.empty(); ++n) {
      if (taken_text(rest) == name) {
        return n;
      }
    }
    return std::nullopt;
  }
};

}  // namespace wins
