// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

// Where the parts of a TOML text stand, as offsets in bytes. toml++ counts
// columns in code points, knows no place of a key and forgets comments; a
// change to a file that a person wrote needs the bytes.

using TomlPath = std::vector<std::string>;

/// `key = value`.
struct TomlPair {
  TomlPath path{};        ///< with the tables that it stands in
  std::size_t begin = 0;  ///< of the key
  std::size_t value = 0;  ///< where the value begins
  std::size_t end = 0;    ///< after the value
  bool is_inline_table = false;
  std::vector<TomlPair> members{};  ///< of an inline table
};

/// A `[header]` and the pairs below it; the first table of a text is the one
/// before any header.
struct TomlTable {
  TomlPath path{};
  std::size_t begin = 0;  ///< of the header
  std::size_t end = 0;    ///< after the header
  bool in_list = false;   ///< `[[header]]`, or below one
  std::vector<TomlPair> pairs{};
};

struct TomlLayout {
  std::size_t begin = 0;  ///< after a byte order mark
  std::vector<TomlTable> tables{};
};

/// Requires: parse_toml reads the text. Of any other text the result is some
/// layout within it.
[[nodiscard]] TomlLayout lay_out(std::string_view toml);

/// One item of a list, as it is written.
struct TomlItem {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t comma = std::string_view::npos;  ///< the one after it
};
/// The items of the list that begins at `begin`. Requires: as lay_out.
[[nodiscard]] std::vector<TomlItem> list_items(std::string_view toml,
                                               std::size_t begin);

}  // namespace wins
