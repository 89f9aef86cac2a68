// SPDX-License-Identifier: MIT
#pragma once

namespace wins {

/// The terminal hands over every byte as it is typed and shows none, for as
/// long as this lives. Signals that end or stop the program put it back
/// first; after `fg` it is as it was here. One at a time.
class TerminalMode {
 public:
  enum class Paste { bracketed, plain };

  /// Requires: `input` is a terminal.
  TerminalMode(int input, int output, Paste paste);
  ~TerminalMode();
  TerminalMode(const TerminalMode&) = delete;
  TerminalMode& operator=(const TerminalMode&) = delete;

  /// True once after the program was stopped and went on: the screen shows
  /// something else now.
  [[nodiscard]] static bool came_back();
};

}  // namespace wins
