// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "wins/core/output.h"

namespace wins {

/// Text on its way out: gathered in memory, handed on in large pieces.
class Sink {
 public:
  explicit Sink(Output& out) : out_(out) {}

  /// What is gathered so far; more is appended to it.
  std::string& text() { return text_; }

  /// To be called after each record, so that memory stays flat.
  void end_record() {
    if (text_.size() >= kPiece) {
      flush();
    }
  }

  void flush() {
    out_.write(text_);
    text_.clear();
  }

 private:
  static constexpr std::size_t kPiece = std::size_t{32} * 1024;

  Output& out_;
  std::string text_{};
};

}  // namespace wins
