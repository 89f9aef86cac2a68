// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "voice.h"
#include "wins/core/dice.h"

namespace wins::lives {

/// In how many ways the pattern can be written, `most` at most.
[[nodiscard]] std::size_t ways_to_write(std::string_view pattern,
                                        std::span<const Slot> slots,
                                        std::size_t most);

/// Turns patterns into what stands on the page.
class Pen {
 public:
  Pen(std::span<const Slot> slots, Dice& dice) : slots_(slots), dice_(dice) {}

  /// Throws: std::logic_error when the pattern names a slot that is not
  /// there or leaves a brace open.
  [[nodiscard]] std::string write(std::string_view pattern);
  /// The same, in words not written before where a few tries find some.
  [[nodiscard]] std::string write_new(std::string_view pattern);
  /// Something that happened, and so happens once: a choice of several words
  /// is not taken again in this life. Nothing when none is left.
  [[nodiscard]] std::optional<std::string> write_event(
      std::string_view pattern);
  [[nodiscard]] bool has_written(const std::string& text) const {
    return written_.contains(text);
  }

 private:
  /// Whether a choice may come again.
  enum class Again { yes, no };

  void write_into(std::string& text, std::string_view pattern, Again again);
  [[nodiscard]] std::string_view choice_for(std::string_view inner,
                                            Again again);

  std::span<const Slot> slots_;
  Dice& dice_;
  std::set<std::string> written_{};
  std::set<std::string_view> happened_{};  ///< choices that are used up
  bool nothing_left_ = false;              ///< for the event being written
};

}  // namespace wins::lives
