// SPDX-License-Identifier: MIT
#include "wins/core/entry.h"

#include <array>

namespace wins {

std::string_view precision_name(Precision precision) {
  constexpr std::array<std::string_view, 6> kNames = {
      "minute", "part", "day", "week", "month", "year"};
  return kNames.at(static_cast<std::size_t>(precision));
}

}  // namespace wins
