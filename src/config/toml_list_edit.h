// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "text_edit.h"
#include "toml_layout.h"
#include "typed_setting.h"

namespace wins {

/// What puts the value in the place of the pair's. A list that is written
/// over several lines keeps its lines, its comments and the items that stay.
[[nodiscard]] std::vector<TextEdit> edits_of_value(std::string_view toml,
                                                   const TomlPair& pair,
                                                   const TypedSetting& value);

}  // namespace wins
