// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wins {

// How names in order are kept and looked up. A run of the program pays for
// each page of memory that it is the first to touch, and a search through
// thousands of names would touch another one at nearly every step. So the
// names are taken in blocks, and the heads of the blocks stand together: a few
// KiB say which block to read. What belongs to a name stands behind it, on the
// same page. Arrays of views would have to be mended at every start.

inline constexpr std::size_t kNamesInBlock = 16;

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

/// Takes a text off the front of the bytes, where it stands behind a byte that
/// says how long it is.
[[nodiscard]] constexpr std::string_view taken_text(std::string_view& bytes) {
  const std::size_t length = static_cast<unsigned char>(bytes.front());
  const std::string_view text = bytes.substr(1, length);
  bytes.remove_prefix(1 + length);
  return text;
}

/// Names in order, none twice, each with the same number of texts behind it.
/// OwnedBlocks makes them.
struct NameBlocks {
  std::string_view bytes{};  ///< what taken_text takes
  /// Block b of kNamesInBlock names is bytes[starts[b] .. starts[b + 1]).
  std::span<const std::uint32_t> starts{};
  std::span<const std::uint64_t> heads{};  ///< of the first name of each block

  /// Requires: b < heads.size().
  [[nodiscard]] constexpr std::string_view operator[](std::size_t b) const {
    return bytes.substr(starts[b], starts[b + 1] - starts[b]);
  }

  /// The number of the block that has the name if any has it; nothing when
  /// all names come behind it.
  [[nodiscard]] constexpr std::optional<std::size_t> block_for(
      std::string_view name) const {
    const auto [same, larger] =
        std::equal_range(heads.begin(), heads.end(), head_of(name));
    auto first = static_cast<std::size_t>(same - heads.begin());
    auto behind = static_cast<std::size_t>(larger - heads.begin());
    // Heads do not tell the blocks apart that begin with the head of the name.
    while (first < behind) {
      const std::size_t middle = first + (behind - first) / 2;
      std::string_view block = (*this)[middle];
      if (taken_text(block) <= name) {
        first = middle + 1;
      } else {
        behind = middle;
      }
    }
    return first == 0 ? std::nullopt : std::optional(first - 1);
  }
};

}  // namespace wins
