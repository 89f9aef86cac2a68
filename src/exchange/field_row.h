// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// What a row of a file says, by the names of fields, before anything is made
/// of it. Made once and used for row after row, so that a million rows ask
/// for memory a few times.
class FieldRow {
 public:
  void clear();
  /// Adds a field and gives its value to be filled. A name may come again
  /// (tags).
  std::string& add(std::string_view name);

  /// The first value of that name. Fields that are asked for in the order in
  /// which they came are found at once.
  [[nodiscard]] const std::string* find(std::string_view name) const;
  [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
  [[nodiscard]] bool empty() const { return used_ == 0; }

 private:
  struct Field {
    std::string name{};
    std::string value{};
  };

  std::vector<Field> fields_{};
  std::size_t used_ = 0;
  mutable std::size_t next_ = 0;
};

/// Why no row can be made of the fields, in words.
struct FieldTrouble {
  std::string reason{};
};

}  // namespace wins
