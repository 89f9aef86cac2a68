// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "wins/core/catalogue/views.h"
#include "wins/core/checkin.h"
#include "wins/core/entry.h"

namespace wins {

/// One question of `reflect signs`.
struct SignQuestion {
  std::string_view id;      ///< "sooner"; stored and public
  const Message* question;  ///< as it is asked
  const Message* name;      ///< as it is spoken of: "noticing sooner"
  /// Kinds whose moments go with it.
  std::array<std::string_view, 2> kinds;
  bool with_kinder;  ///< moments with kinder words go with it as well
};

/// The three, in the order in which they are asked.
inline constexpr std::array<SignQuestion, 3> kSignQuestions = {{
    {"sooner",
     &messages::views["signs.sooner"],
     &messages::views["signs.name.sooner"],
     {"notice", "pause"},
     false},
    {"longer",
     &messages::views["signs.longer"],
     &messages::views["signs.name.longer"],
     {"stay", "stay"},
     false},
    {"kinder",
     &messages::views["signs.kinder"],
     &messages::views["signs.name.kinder"],
     {"gentle", "gentle"},
     true},
}};

/// What was typed, without regard to case and blanks around it: a name, its
/// first letter, or the first word of it. Nothing when it is none.
[[nodiscard]] std::optional<CheckinAnswer> parse_answer(std::string_view typed);

}  // namespace wins
