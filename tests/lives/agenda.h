// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "seasons.h"
#include "voice.h"
#include "wins/core/dice.h"

namespace wins::lives {

/// What will be written at one moment.
enum class What {
  ordinary,
  told,  ///< with how it used to go, or in kinder words
  hard,
  first,
  once,  ///< an entry like no other
  here,
  dismissing,
  self_critical,
  for_oneself,    ///< private
  shadow,         ///< private, in the words of a planted situation
  support,        ///< matched by the support rule
  set_aside_tag,  ///< with the tag of reflect.skip_tags
  set_aside_day,  ///< on the date of reflect.skip_dates
  also,           ///< harmless, with the rarer words of a situation
  then,           ///< a situation, the first time
  now,            ///< and when it came back
  session
};

struct Planned {
  Instant at{};
  What what = What::ordinary;
  std::size_t which = 0;  ///< which situation, or which of the like
};

/// Whether something is set aside on this day: the date, or a day beside it.
[[nodiscard]] bool is_set_aside(Day day, std::chrono::month_day date);
/// "03-14".
[[nodiscard]] std::chrono::month_day read_month_day(std::string_view text);

/// Everything that will be written, in order. `until` is when it ends.
[[nodiscard]] std::vector<Planned> make_agenda(const Voice& voice,
                                               const Seasons& seasons,
                                               Instant until, Dice& dice);

}  // namespace wins::lives
