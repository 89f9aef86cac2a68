// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wins/core/measure.h"
#include "wins/core/message.h"
#include "wins/insight/verdict.h"

namespace wins {

// The one place where a verdict becomes words. Which verdict it is was decided
// by wins/insight/verdict.h; nothing here compares anything.

/// What a row is about: a measure, or nothing for all taken together.
using MeasureOrAll = std::optional<Measure>;

/// "duration" to "repair", and "together". Public: --without and JSON.
[[nodiscard]] std::string subject_name(MeasureOrAll subject);
[[nodiscard]] std::optional<MeasureOrAll> parse_subject(std::string_view name);

/// "Time to ease": what people see in front of the row.
[[nodiscard]] std::string subject_label(MeasureOrAll subject);

/// "shorter lately". Requires: the verdict is not not_enough.
[[nodiscard]] std::string verdict_in_words(MeasureOrAll subject,
                                           trend::Verdict verdict);

/// "shorter", "longer": how a moment now compares with one then.
struct Ways {
  const Message* gentler;
  const Message* harder;
};
[[nodiscard]] Ways ways_of(MeasureOrAll subject);

}  // namespace wins
