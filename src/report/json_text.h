// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wins/core/entry.h"
#include "wins/report/report.h"

namespace wins {

/// Appends the text as a JSON string, quotes included.
void append_json_text(std::string& json, std::string_view text);
void append_json_cell(std::string& json, const Cell& cell);
/// Appends the entry as an object: every key, in the order that is public.
void append_json_entry(std::string& json, const Entry& entry,
                       const Style& style);

}  // namespace wins
