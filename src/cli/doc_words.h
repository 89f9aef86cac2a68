// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/command.h"

namespace wins {

// What help, manual and completions share.

/// "Show" as "show": a summary in the middle of a line.
[[nodiscard]] std::string lower_first(std::string_view text);

/// "WHEN" as "when".
[[nodiscard]] std::string lower(std::string_view text);

/// The positional of a command, or nothing.
[[nodiscard]] const OptionDoc* positional_of(
    const std::vector<OptionDoc>& docs);

/// "[WORD ...]", or what the row says; empty when it takes no words.
[[nodiscard]] std::string words_synopsis(const Command& command);

/// The options that are documented, without the positional.
[[nodiscard]] std::vector<OptionDoc> visible_options(
    const std::vector<OptionDoc>& docs);

/// The sentence of an option, with what may be given again.
[[nodiscard]] std::string option_help(const OptionDoc& doc);

/// The commands that are documented.
[[nodiscard]] std::vector<const Command*> visible_commands(Commands commands);

/// The groups of the visible commands, in order, each once.
[[nodiscard]] std::vector<std::string_view> groups(Commands commands);

/// Paragraphs of a text, apart at empty lines.
[[nodiscard]] std::vector<std::string_view> paragraphs(std::string_view text);

/// A paragraph that is shown as it stands.
[[nodiscard]] bool is_verbatim(std::string_view paragraph);

/// The lines of a text.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// The fixed words that a value can be, for completion; empty when there are
/// none.
[[nodiscard]] std::vector<std::string_view> words_for(Value value);

}  // namespace wins
