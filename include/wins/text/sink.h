// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

namespace wins {

/// Text on its way out: gathered in memory, handed on in large pieces.
class Sink {
 public:
  explicit Sink(std::ostream& out) : out_(out) {}

  /// What is gathered so far; more is appended to it.
  std::string& text() { return text_; }

  /// To be called after each record, so that memory stays flat.
  void end_record() {
    if (text_.size() >= kPiece) {
      flush();
    }
  }

  void flush() {
    out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

 private:
  static constexpr std::size_t kPiece = std::size_t{32} * 1024;

  std::ostream& out_;
  std::string text_{};
};

}  // namespace wins
