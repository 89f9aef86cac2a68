// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "wins/core/entry.h"

namespace wins {

// Kinds that the person set: what is named or chosen by kind rests on these,
// never on a guess.

/// Of rest, sleep, kindness, coming back down, company.
inline constexpr std::array<std::string_view, 4> kCalmingKinds = {
    "rest", "gentle", "settle", "reach"};

[[nodiscard]] inline bool has_set_kind(const Entry& entry) {
  return entry.kind_source == KindSource::given;
}

[[nodiscard]] inline bool is_of_set_kind(const Entry& entry,
                                         std::string_view kind) {
  return has_set_kind(entry) && entry.kind == kind;
}

[[nodiscard]] inline bool is_of_calming_kind(const Entry& entry) {
  return has_set_kind(entry) &&
         std::ranges::count(kCalmingKinds, *entry.kind) > 0;
}

}  // namespace wins
