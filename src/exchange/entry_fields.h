// SPDX-License-Identifier: MIT
#pragma once

#include "field_row.h"
#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"
#include "wins/text/when.h"

namespace wins {

// What the fields of a row say. A field that is missing or empty has not been
// said; what is there has to be what wins could have written, or words for a
// date. Nothing is made of the fields that wins does not know.
// Throws: FieldTrouble.

/// Tags that no field names are looked for in the text.
[[nodiscard]] Entry entry_of(const FieldRow& row, const Calendar& calendar);
[[nodiscard]] Session session_of(const FieldRow& row, const Calendar& calendar);
[[nodiscard]] Checkin checkin_of(const FieldRow& row, const Calendar& calendar);

/// By what an entry without a uid is known the next time: when it was, as its
/// file says it, and the words.
[[nodiscard]] std::string source_of(std::string_view when,
                                    std::string_view text);
[[nodiscard]] std::string source_of(const FieldRow& row);

/// An entry of now, with these words. Throws: FieldTrouble when they are
/// blank or too many.
[[nodiscard]] Entry entry_of_words(std::string text, const Calendar& calendar);

}  // namespace wins
