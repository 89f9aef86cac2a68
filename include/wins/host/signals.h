// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace wins {

/// A write to a closed pipe and one past the file-size limit fail with an
/// errno instead of ending the program.
void ignore_write_signals();

/// Ctrl-C and Ctrl-\ belong to a program that we started, for as long as
/// this lives: it may well go on after one, and then so do we.
class KeyboardIgnored {
 public:
  KeyboardIgnored();
  ~KeyboardIgnored();
  KeyboardIgnored(const KeyboardIgnored&) = delete;
  KeyboardIgnored& operator=(const KeyboardIgnored&) = delete;

 private:
  struct sigaction interrupt_ {};
  struct sigaction quit_ {};
};

}  // namespace wins
