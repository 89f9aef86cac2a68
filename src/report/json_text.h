// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/core/entry.h"
#include "wins/report/report.h"
#include "wins/text/json.h"

namespace wins {

void append_json_cell(std::string& json, const Cell& cell);
/// The entry as an object, without the measures that are off.
void append_json_entry(std::string& json, const Entry& entry,
                       const Style& style);

}  // namespace wins
