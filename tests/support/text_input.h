// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "wins/core/input.h"

namespace wins::test {

/// Bytes from memory.
class TextInput final : public Input {
 public:
  explicit TextInput(std::string text = {}) : text_(std::move(text)) {}

  std::size_t read(std::span<char> into) override {
    const std::size_t got = text_.copy(into.data(), into.size(), at_);
    at_ += got;
    return got;
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace wins::test
