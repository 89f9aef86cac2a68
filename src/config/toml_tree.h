// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wins {

/// What stands in a TOML file, without the library that read it, which
/// takes a second to compile and so is seen by one source.
struct TomlNode {
  enum class Kind { text, truth, number, moment, list, table };

  Kind kind = Kind::table;
  std::size_t line = 0;  ///< 1 for the first
  std::string text{};    ///< valid UTF-8; of a text
  bool truth = false;
  std::vector<TomlNode> items{};                            // of a list
  std::vector<std::pair<std::string, TomlNode>> members{};  // of a table
};

/// The text is not TOML.
class TomlProblem : public std::runtime_error {
 public:
  explicit TomlProblem(std::size_t line)
      : std::runtime_error("not TOML"), line_(line) {}

  [[nodiscard]] std::size_t line() const { return line_; }

 private:
  std::size_t line_;
};

/// The whole text as a table. Throws: TomlProblem.
/// Requires: has_few_dots(text) (toml_dots.h).
[[nodiscard]] TomlNode parse_toml(std::string_view text);

}  // namespace wins
