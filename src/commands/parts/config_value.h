// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"

namespace wins {

/// Prints `sentence` for people, and the key and its value for machines.
void print_config_value(const std::string& sentence, const std::string& key,
                        const std::string& value, Invocation& invocation);

/// Asks for the value of a setting, for that of a list line by line, until it
/// is one that the setting takes. Empty when the person left.
/// Requires: may_ask().
[[nodiscard]] std::vector<std::string> ask_config_value(const SettingDoc& doc,
                                                        Invocation& invocation);

}  // namespace wins
