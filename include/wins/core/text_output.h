// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/core/output.h"

namespace wins {

/// Keeps what is written in memory.
class TextOutput final : public Output {
 public:
  void write(std::string_view text) override { text_ += text; }
  void flush() override {}

  [[nodiscard]] const std::string& str() const { return text_; }

 private:
  std::string text_{};
};

}  // namespace wins
