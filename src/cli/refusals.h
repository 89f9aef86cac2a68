// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "wins/cli/command.h"
#include "wins/core/error.h"

namespace wins {

// What is said when a command line cannot be read. None of it quotes more
// than one name: the rest of the line may be the words of an entry.

[[nodiscard]] UsageError unknown_command(std::string_view word,
                                         Commands commands);
/// `typed` is quoted up to an equals sign or a blank.
[[nodiscard]] UsageError unknown_option(std::string_view typed,
                                        std::span<const OptionDoc> docs,
                                        std::string_view line);
[[nodiscard]] UsageError empty_value(std::string_view name,
                                     const OptionDoc& doc,
                                     std::string_view line);
[[nodiscard]] UsageError missing_value(std::string_view name,
                                       const OptionDoc& doc,
                                       std::string_view line);
/// `next` is the name of an option that stands where the value goes.
[[nodiscard]] UsageError value_is_option(std::string_view name,
                                         const OptionDoc& doc,
                                         std::string_view next);
[[nodiscard]] UsageError flag_value(std::string_view name);
[[nodiscard]] UsageError short_equals(std::string_view name,
                                      const OptionDoc& doc);
[[nodiscard]] UsageError given_twice(std::string_view name,
                                     const OptionDoc& doc,
                                     std::string_view line);
[[nodiscard]] UsageError takes_no_words(std::string_view line);

}  // namespace wins
