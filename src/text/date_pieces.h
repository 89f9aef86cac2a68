// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "date_words.h"
#include "tokens.h"

namespace wins {

// The pieces that date words are made of. Each reads its piece off the
// front, or gives nothing and leaves the reader where it was.

/// "2026-11-02", "2 nov", "nov 2nd 2025", "2nd of november".
[[nodiscard]] std::optional<NamedDate> take_date(TokenReader& reader);

/// "2026-10", "october", "oct 2025": a NamedMonth; "2025": a NamedYear.
[[nodiscard]] std::optional<Anchor> take_month(TokenReader& reader);

/// "11/2", "2.11.26", "2-11-2026": a FiguresDate, without readings when no
/// month has such a day.
[[nodiscard]] std::optional<Anchor> take_figures(TokenReader& reader);

/// "14:30", "9:15am", "10 pm", "noon", "midnight".
[[nodiscard]] std::optional<ClockTime> take_clock(TokenReader& reader);

/// The 9 of "this morning at 9".
///
/// Throws: UsageError when no part of the day tells which 9 is meant.
[[nodiscard]] std::optional<ClockTime> take_bare_hour(
    TokenReader& reader, std::optional<DayPart> part, std::string_view words);

/// "3 days ago", "half an hour ago", "1h 30m ago", "in 2 weeks".
///
/// Throws: UsageError for "2m ago", which may be minutes or months.
[[nodiscard]] std::optional<Ago> take_ago(TokenReader& reader,
                                          std::string_view words);

/// The whole text as RFC 3339 with an offset; seconds may be left out.
[[nodiscard]] std::optional<ExactTime> parse_exact_time(std::string_view text);

}  // namespace wins
