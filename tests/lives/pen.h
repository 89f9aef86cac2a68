// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "voice.h"
#include "wins/core/dice.h"

namespace wins::lives {

/// Turns patterns into what stands on the page.
class Pen {
 public:
  Pen(std::span<const Slot> slots, Dice& dice) : slots_(slots), dice_(dice) {}

  /// Throws: std::logic_error when the pattern names a slot that is not
  /// there or leaves a brace open.
  [[nodiscard]] std::string write(std::string_view pattern);
  /// The same, in words not written before where a few tries find some.
  [[nodiscard]] std::string write_new(std::string_view pattern);

 private:
  [[nodiscard]] std::string filled(std::string_view inner);

  std::span<const Slot> slots_;
  Dice& dice_;
  std::set<std::string> written_{};
};

}  // namespace wins::lives
