// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <exception>
#include <string_view>

namespace wins {

// The streams of the standard library are left out of wins: the first one made
// sets up every facet of the C locale, of which no word here asks anything, and
// a short run would pay for that before it begins.

/// Nothing more can be written: the reader went away, or the disk is full.
class OutputLost final : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override {
    return "the output is lost";
  }
};

/// Where text goes.
class Output {
 public:
  Output() = default;
  virtual ~Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Throws: OutputLost, from a place that tells of it.
  virtual void write(std::string_view text) = 0;
  /// Hands on what was written so far. Throws: as write().
  virtual void flush() = 0;
};

inline Output& operator<<(Output& out, std::string_view text) {
  out.write(text);
  return out;
}

/// A letter alone: a number is no text until it is put in words.
template <std::same_as<char> Letter>
Output& operator<<(Output& out, Letter letter) {
  out.write({&letter, 1});
  return out;
}

}  // namespace wins
