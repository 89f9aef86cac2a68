// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins {

/// A line being typed: takes the bytes that a terminal sends, one by one,
/// and knows what has become of the line.
class TypedLine {
 public:
  enum class State {
    open,
    entered,  ///< Enter: the text is complete
    left      ///< Ctrl-D on an empty line
  };

  State take(char byte);

  /// The keyboard was quiet for a while: an escape that was on its way was
  /// the Esc key itself.
  void pause();

  [[nodiscard]] const std::string& text() const { return text_; }

  /// True while a sequence of bytes is not complete: nothing to show yet,
  /// and nothing to wait for long.
  [[nodiscard]] bool in_escape() const { return mode_ >= Mode::escape; }

 private:
  enum class Mode {
    typing,
    pasting,
    escape,        // after ESC
    sequence,      // after ESC [
    linux_key,     // after ESC [ [
    single_shift,  // after ESC O
    text_string    // after ESC ] and the like: a terminal's answer
  };

  State take_typed(char byte);
  void take_escape(char byte);
  void take_sequence(char byte);
  void take_pasted(char byte);
  void erase_character();
  void erase_word();

  Mode mode_ = Mode::typing;
  std::string text_{};
  std::string parameters_{};  // of the sequence under way
  bool after_return_ = false;
};

}  // namespace wins
