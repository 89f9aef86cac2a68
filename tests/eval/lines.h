// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace wins::eval {

/// A line of a file of evaluation: a text, and the labels that are right.
struct Line {
  std::string text{};
  std::vector<std::string> labels{};  ///< preferred first
};

/// Throws: UserError that names the file, and the line that cannot be read.
[[nodiscard]] std::vector<Line> read_lines(const std::string& file);

}  // namespace wins::eval
