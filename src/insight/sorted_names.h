// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "name_heads.h"

namespace wins {

/// Names in order, none twice, kept one behind the other: an array of views
/// would have to be mended at every start of the program.
struct SortedNames {
  std::string_view letters{};
  /// Name n is letters[starts[n] .. starts[n + 1]).
  std::span<const std::uint32_t> starts{};
  /// Of each block of names; none when there are too few to need them.
  std::span<const std::uint64_t> heads{};

  [[nodiscard]] constexpr std::size_t size() const {
    return starts.empty() ? 0 : starts.size() - 1;
  }

  /// Requires: n < size().
  [[nodiscard]] constexpr std::string_view operator[](std::size_t n) const {
    return letters.substr(starts[n], starts[n + 1] - starts[n]);
  }

  /// The number of that name; nothing when it is none of them.
  [[nodiscard]] constexpr std::optional<std::size_t> find(
      std::string_view name) const {
    const BlockRange blocks = blocks_for(name, heads);
    std::size_t first = blocks.first * kNamesInBlock;
    std::size_t end =
        blocks.end == heads.size() ? size() : blocks.end * kNamesInBlock;
    while (first < end) {
      const std::size_t middle = first + (end - first) / 2;
      const int order = (*this)[middle].compare(name);
      if (order == 0) {
        return middle;
      }
      (order < 0 ? first : end) = order < 0 ? middle + 1 : middle;
    }
    return std::nullopt;
  }
};

}  // namespace wins
