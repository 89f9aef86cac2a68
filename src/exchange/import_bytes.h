// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "wins/exchange/import.h"

namespace wins {

/// Reads the bytes of a file, some at a time, and knows the line it is at.
/// Throws: UserError when the file cannot be read, or is above the bounds.
class ImportBytes {
 public:
  explicit ImportBytes(const ImportFile& file);

  [[nodiscard]] bool at_end() { return at_ == end_ && !fill(); }
  /// Requires: not at the end.
  [[nodiscard]] char front() const { return part_[at_]; }
  void pop() {
    line_ += part_[at_] == '\n' ? 1 : 0;
    ++at_;
  }
  /// The line of the byte at the front, from 1.
  [[nodiscard]] std::int64_t line() const { return line_; }
  /// How many bytes were taken so far.
  [[nodiscard]] std::int64_t taken() const {
    return before_ + static_cast<std::int64_t>(at_);
  }

  /// The next line without its end (LF, CR LF), nothing after the last one.
  /// Throws: UserError when it has more than `most` bytes.
  [[nodiscard]] std::optional<std::string> next_line(std::size_t most);

  /// Stops, because of the line `line`.
  [[noreturn]] void refuse(std::int64_t line, const std::string& reason) const;

 private:
  [[nodiscard]] bool fill();

  const ImportFile& file_;
  std::array<char, std::size_t{64} * 1024> part_{};
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::int64_t before_ = 0;
  std::int64_t line_ = 1;
};

}  // namespace wins
