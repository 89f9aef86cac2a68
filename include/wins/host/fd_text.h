// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "wins/core/input.h"
#include "wins/core/output.h"

namespace wins {

/// Writes all of it, waiting for a descriptor that is not ready, and tells the
/// errno of what went wrong; 0 when nothing did. Takes no memory.
[[nodiscard]] int write_whole(int fd, std::string_view text);

/// Writes to a file descriptor, 64 KiB at a time, and remembers why the
/// first write that did not work did not. After that nothing is written, and
/// nothing is thrown: who asks for the failure hears of it.
class FdOutput final : public Output {
 public:
  explicit FdOutput(int fd);

  void write(std::string_view text) override;
  void flush() override;

  /// The errno of the first failed write; 0 while all is well.
  [[nodiscard]] int failure() const { return failure_; }

  /// From here on writes go to `fd`. Requires: what came before was flushed.
  void redirect(int fd) { fd_ = fd; }

 private:
  int fd_;
  int failure_ = 0;
  std::size_t used_ = 0;
  std::unique_ptr<char[]> buffer_{};  ///< made for the first byte
};

/// Reads from a file descriptor, 64 KiB at a time.
class FdInput final : public Input {
 public:
  explicit FdInput(int fd);

  std::size_t read(std::span<char> into) override;

  /// What comes before the next line end, which is taken off; nothing at the
  /// end of the text. Throws: as read().
  [[nodiscard]] std::optional<std::string> line();

 private:
  /// What is read and not taken yet; empty at the end of the text.
  std::string_view ready();

  int fd_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::unique_ptr<char[]> buffer_{};  ///< made for the first byte
};

}  // namespace wins
