// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace wins::rules {

/// What a word does to the words around it. The names of these groups are
/// listed in kRoleNames; kind_rules.txt says what each of them means.
enum class Role : std::uint8_t {
  i,
  they,
  it,
  people,
  my,
  did_not,
  no,
  without,
  cannot,
  perhaps,
  if_only,
  managed,
  did,
  have,
  be,
  myself,
  tomorrow,
  and_then,
  or_else,
  but,
  when,
  small,
  to,
  plain,
  common  ///< teaches nothing
};
inline constexpr std::array<std::string_view, 25> kRoleNames = {
    "i",       "they",   "it",       "people", "my",      "not", "no",
    "without", "cannot", "maybe",    "if",     "managed", "did", "have",
    "be",      "myself", "tomorrow", "and",    "or",      "but", "when",
    "small",   "to",     "plain",    "common"};

/// A set of roles.
using Roles = std::uint32_t;
[[nodiscard]] constexpr Roles only(Role role) {
  return Roles{1} << static_cast<unsigned>(role);
}

}  // namespace wins::rules
