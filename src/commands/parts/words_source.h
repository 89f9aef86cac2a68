// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/text/tags.h"

namespace wins {

/// Where the words of an entry came from.
enum class Origin { arguments, standard_input, editor, prompt };

/// Words as they came, one final line break taken off.
struct Words {
  std::string text{};
  Origin origin = Origin::arguments;
  std::filesystem::path draft{};  ///< the editor's, until the words are kept
};

/// The words beside the command.
struct Typed {
  std::vector<std::string> words{};
  bool literal = false;  ///< they follow `--`: `-` is no sign for stdin
};

/// Whether the editor was asked for.
enum class Compose { as_given, in_editor };

/// Finds the words of an entry: those typed, `-` or a pipe, the editor, or
/// the prompt. Nothing when the person left without any.
/// Throws: UserError when there are none and nobody can be asked, or too
/// many.
[[nodiscard]] std::optional<Words> find_words(const Typed& typed,
                                              Compose compose,
                                              Invocation& invocation);

/// Opens `words` in the person's editor.
[[nodiscard]] Words edit_words(const std::string& words,
                               Invocation& invocation);

/// The words of the person's editor: WINS_EDITOR, the setting, VISUAL,
/// EDITOR, and `editor`, which Debian always has.
[[nodiscard]] std::vector<std::string> editor_command(Invocation& invocation);

/// Shells eat `#`, so there it is text; elsewhere it begins a tag.
[[nodiscard]] TagSigns tag_signs(Origin origin);

/// The words joined by one blank.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

}  // namespace wins
