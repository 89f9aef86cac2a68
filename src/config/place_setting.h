// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "text_edit.h"
#include "toml_layout.h"
#include "typed_setting.h"

namespace wins {

/// The key is there, as something that cannot be changed in one place: a
/// table of its own, a list of tables.
class NoPlace : public std::runtime_error {
 public:
  explicit NoPlace(std::size_t line)
      : std::runtime_error("no place for a setting"), line_(line) {}

  [[nodiscard]] std::size_t line() const { return line_; }

 private:
  std::size_t line_;
};

/// What puts the value in the place of the one at `path`, or adds it where it
/// belongs. Requires: parse_toml reads `toml`. Throws: NoPlace.
[[nodiscard]] std::vector<TextEdit> edits_to_set(std::string_view toml,
                                                 const TomlPath& path,
                                                 const TypedSetting& value);

/// What takes the pair at `path` out; nothing when it is not there.
/// Requires, throws: as edits_to_set.
[[nodiscard]] std::vector<TextEdit> edits_to_unset(std::string_view toml,
                                                   const TomlPath& path);

}  // namespace wins
