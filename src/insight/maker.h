// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>

#include <span>
#include <string>
#include <string_view>

#include "sorted_names.h"

namespace wins {

// What the makers have in common: programs that the build calls to turn a
// file of rules or weights into constant tables in C++.

/// What the file holds. Throws: UserError.
[[nodiscard]] std::string text_in(const std::string& name);

/// Makes the source from the words that a maker is called with.
using SourceOf = std::string (*)(std::span<const std::string> words);

/// The whole of a maker. It is called with `words` words, of which the first
/// is the file that it reads, and behind them the file to write. Returns its
/// exit code: 0 done, 1 a reason was printed, 2 called with other words.
[[nodiscard]] int run_maker(std::span<char* const> called, std::size_t words,
                            SourceOf source_of);

/// One constant array; `row` writes an element of it.
template <typename Rows, typename Row>
[[nodiscard]] std::string array(std::string_view type, std::string_view name,
                                const Rows& rows, Row row) {
  std::string text = fmt::format("constexpr {} {}[] = {{\n", type, name);
  for (const auto& element : rows) {
    text += row(element) + ",\n";
  }
  return text + "};\n\n";
}

[[nodiscard]] std::string numbers(std::string_view type, std::string_view name,
                                  const auto& rows) {
  return array(type, name, rows,
               [](auto number) { return fmt::format("{}", number); });
}

/// Constant NameBlocks. Requires: there is a name.
[[nodiscard]] std::string name_blocks(std::string_view name,
                                      const NameBlocks& blocks);

/// Constant SortedNames. Requires: there is a name.
[[nodiscard]] std::string sorted_names(std::string_view name,
                                       const SortedNames& names);

}  // namespace wins
