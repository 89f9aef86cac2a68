// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace wins {

// How names in order are looked up. A run of the program pays for each page
// of memory that it is the first to touch, and a search through thousands of
// names touches another one at nearly every step. So the names are taken in
// blocks, and the heads of the blocks stand together: a few KiB say which
// block to look into.

inline constexpr std::size_t kNamesInBlock = 32;

/// The first eight bytes of the name, so that names in order have heads that
/// never descend. A shorter name goes on with zeros.
[[nodiscard]] constexpr std::uint64_t head_of(std::string_view name) {
  std::uint64_t head = 0;
  for (std::size_t n = 0; n < sizeof head; ++n) {
    head = head << 8U |
           (n < name.size() ? static_cast<unsigned char>(name[n]) : 0U);
  }
  return head;
}

/// The blocks first .. end.
struct BlockRange {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The blocks that may hold the name: the last that begins with a smaller
/// head, and all that begin with its own. Requires: heads has the head of the
/// first name of each block.
[[nodiscard]] constexpr BlockRange blocks_for(
    std::string_view name, std::span<const std::uint64_t> heads) {
  const auto [same, larger] =
      std::equal_range(heads.begin(), heads.end(), head_of(name));
  const auto first = static_cast<std::size_t>(same - heads.begin());
  return {.first = first == 0 ? 0 : first - 1,
          .end = static_cast<std::size_t>(larger - heads.begin())};
}

}  // namespace wins
