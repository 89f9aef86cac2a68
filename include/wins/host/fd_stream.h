// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <streambuf>

namespace wins {

/// Writes to a file descriptor, 64 KiB at a time, and remembers why the
/// first write that did not work did not. After that nothing is written.
class FdOutput : public std::streambuf {
 public:
  explicit FdOutput(int fd);

  /// The errno of the first failed write; 0 while all is well.
  [[nodiscard]] int failure() const { return failure_; }

  /// From here on writes go to `fd`. Requires: what came before was flushed.
  void redirect(int fd) { fd_ = fd; }

 protected:
  int_type overflow(int_type byte) override;
  int sync() override;

 private:
  void flush_buffer();

  int fd_;
  int failure_ = 0;
  std::unique_ptr<char[]> buffer_;
};

/// Reads from a file descriptor.
///
/// Throws StorageError when a read fails, so that half a text is never
/// taken for the whole; a stream turns that into its bad bit.
class FdInput : public std::streambuf {
 public:
  explicit FdInput(int fd);

 protected:
  int_type underflow() override;

 private:
  int fd_;
  std::unique_ptr<char[]> buffer_;
};

}  // namespace wins
