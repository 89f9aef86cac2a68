// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/cli/invocation.h"

namespace wins {

/// Somebody sits in front of it: what is shown is seen, and a line can be
/// typed.
[[nodiscard]] bool can_ask_here(Invocation& invocation);

/// On stderr, as every prompt is, and in lines that fit.
void say_above_prompt(const std::string& sentence, Invocation& invocation);

}  // namespace wins
