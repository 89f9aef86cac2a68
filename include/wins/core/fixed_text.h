// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace wins {

/// A text of the program of at most `Capacity` bytes, kept where it is
/// written: a view of it would be an address, and each address in a table is
/// set at every start of a program that may lie anywhere in memory.
template <std::size_t Capacity>
class FixedText {
 public:
  constexpr FixedText() = default;

  /// From a literal, so that a table reads as if it held views.
  template <std::size_t Size>
  explicit(false) constexpr FixedText(const char (&literal)[Size]) requires(
      Size - 1 <= Capacity)
      : FixedText(std::string_view(literal, Size - 1)) {}

  /// Throws: std::length_error.
  explicit constexpr FixedText(std::string_view text)
      : size_(static_cast<std::uint16_t>(text.size())) {
    if (text.size() > Capacity) {
      throw std::length_error("a text is longer than its place");
    }
    std::ranges::copy(text, text_.begin());
  }

  [[nodiscard]] constexpr std::string_view view() const {
    return {text_.data(), size_};
  }
  explicit(false) constexpr operator std::string_view() const { return view(); }

  friend constexpr auto operator<=>(const FixedText& a, const FixedText& b) {
    return a.view() <=> b.view();
  }
  friend constexpr bool operator==(const FixedText& a, const FixedText& b) {
    return a.view() == b.view();
  }

 private:
  std::uint16_t size_ = 0;
  std::array<char, Capacity> text_{};
};

}  // namespace wins
