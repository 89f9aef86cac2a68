// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wins::rules {

/// A line of a file of rules, cut at blanks, with the lines that continue it.
struct FileLine {
  std::size_t number = 0;  ///< of its first line, from 1
  std::vector<std::string> words{};
};

/// The lines that say something: without comments (from # on) and empty
/// lines. A line that begins with a blank continues the one before it.
[[nodiscard]] std::vector<FileLine> lines_of_rules(std::string_view text);

/// The parts of `text` between the signs; no empty ones.
[[nodiscard]] std::vector<std::string> parted(std::string_view text, char sign);

/// The words with a blank between each two.
[[nodiscard]] std::string joined(std::span<const std::string> words);

}  // namespace wins::rules
