// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wins::test {

/// One line of strace -xx: a call, what it was given, and what came of it.
class StraceLine {
 public:
  explicit StraceLine(const std::string& line);

  /// False for a signal or an end.
  [[nodiscard]] bool is_call() const { return !name_.empty(); }
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return line_; }
  /// What it returned; negative when it was refused.
  [[nodiscard]] std::int64_t result() const { return result_; }

  /// The `nth` argument, as a number; -1 when it is none.
  [[nodiscard]] std::int64_t number(std::size_t nth) const;
  /// The `nth` of those arguments that are texts.
  [[nodiscard]] std::string text_at(std::size_t nth) const;
  /// The open folder that is named before the `nth` text; -1 for the one the
  /// program is in.
  [[nodiscard]] int folder_of(std::size_t nth) const;
  /// True when an argument names this flag.
  [[nodiscard]] bool has(std::string_view flag) const;

 private:
  /// The place, among the arguments, of the `nth` text.
  [[nodiscard]] std::size_t place_of_text(std::size_t nth) const;

  std::string line_;
  std::string name_{};
  std::vector<std::string> arguments_{};
  std::int64_t result_ = -1;
};

}  // namespace wins::test
