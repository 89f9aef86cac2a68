// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "wins/core/time.h"

namespace wins {

/// A date as a jrnl journal has it.
struct JrnlDate {
  LocalTime reading{};
  bool has_time = false;
  bool has_two_readings = false;  ///< "03/08/2019"
};

/// Reads the whole text: "2021-03-14 09:26", with seconds, AM or PM; a month
/// by its name; "2021-03", "14.03.2021", "14/03/2021" where that is one date.
/// A weekday beside it is left out. Nothing when it is no date.
[[nodiscard]] std::optional<JrnlDate> read_jrnl_date(std::string_view text);

/// The date with a time at the front of a line, and how many bytes of the
/// line it is, the blank after it too: the style of jrnl 1.
struct JrnlFront {
  JrnlDate date{};
  std::size_t length = 0;
};
[[nodiscard]] std::optional<JrnlFront> jrnl_front(std::string_view line);

}  // namespace wins
