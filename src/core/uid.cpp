// SPDX-License-Identifier: MIT
#include <cstddef>

#include "wins/core/entry.h"

namespace wins {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

/// Hyphens of the canonical form stand before these bytes.
constexpr bool hyphen_before(std::size_t byte) {
  return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

}  // namespace

Uid make_uid(std::chrono::milliseconds since_epoch,
             const std::array<std::uint8_t, 10>& random) {
  Uid uid;
  const auto time = static_cast<std::uint64_t>(since_epoch.count());
  for (std::size_t i = 0; i < 6; ++i) {
    uid.bytes[i] = static_cast<std::uint8_t>(time >> (8U * (5 - i)));
  }
  for (std::size_t i = 0; i < random.size(); ++i) {
    uid.bytes[6 + i] = random[i];
  }
  uid.bytes[6] = static_cast<std::uint8_t>((uid.bytes[6] & 0x0FU) | 0x70U);
  uid.bytes[8] = static_cast<std::uint8_t>((uid.bytes[8] & 0x3FU) | 0x80U);
  return uid;
}

std::string to_string(const Uid& uid) {
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < uid.bytes.size(); ++i) {
    if (hyphen_before(i)) {
      text += '-';
    }
    text += kHexDigits[uid.bytes[i] >> 4U];
    text += kHexDigits[uid.bytes[i] & 0x0FU];
  }
  return text;
}

std::optional<Uid> parse_uid(std::string_view text) {
  Uid uid;
  std::size_t at = 0;
  for (std::size_t i = 0; i < uid.bytes.size(); ++i) {
    if (hyphen_before(i)) {
      if (at >= text.size() || text[at] != '-') {
        return std::nullopt;
      }
      ++at;
    }
    for (int half = 0; half < 2; ++half, ++at) {
      const std::size_t digit =
          at < text.size() ? kHexDigits.find(text[at]) : std::string_view::npos;
      if (digit == std::string_view::npos) {
        return std::nullopt;
      }
      uid.bytes[i] = static_cast<std::uint8_t>(
          static_cast<unsigned>(uid.bytes[i]) << 4U | digit);
    }
  }
  return at == text.size() ? std::optional(uid) : std::nullopt;
}

}  // namespace wins
