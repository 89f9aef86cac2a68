// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "text_features.h"

namespace wins {

/// What tells the tone of a text: its words, and what the phrases of
/// self_talk.txt say together ("PHRASES kind").
[[nodiscard]] std::vector<rules::Feature> tone_features(std::string_view text);

}  // namespace wins
