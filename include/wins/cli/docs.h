// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/command.h"

namespace wins {

// Help, manual pages and completions, all rendered from the rows of the
// commands and the options they declare.

/// What bare `wins` prints.
[[nodiscard]] std::string overview_text(Commands commands);

/// What `wins help` prints: every command under its group, and the topics.
[[nodiscard]] std::string help_text(Commands commands);

/// What `wins help add` and `wins add --help` print, at most `columns` wide.
[[nodiscard]] std::string command_help(const Command& command, int columns);

/// A name and what it means.
struct Term {
  std::string name{};
  std::string meaning{};
};

/// A page that is not about one command: wins-privacy(7), wins-dates(7),
/// wins-config(5). `wins help privacy` prints the same text.
struct Section {
  std::string heading{};
  /// Paragraphs, "\n\n" between. A paragraph that begins with two blanks is
  /// an example and is kept as it stands, line by line.
  std::string text{};
  std::vector<Term> terms{};  ///< after the text
  std::string closing{};      ///< after the terms, as `text`
};
struct Topic {
  std::string name{};      ///< "privacy"
  int manual_section = 7;  ///< of the manual page
  std::string summary{};   ///< no full stop
  std::vector<Section> sections{};
};
[[nodiscard]] const std::vector<Topic>& topics();
[[nodiscard]] std::string topic_text(const Topic& topic, int columns);

/// mdoc source of a page.
[[nodiscard]] std::string program_manual(Commands commands);
[[nodiscard]] std::string command_manual(const Command& command,
                                         Commands commands);
[[nodiscard]] std::string topic_manual(const Topic& topic, Commands commands);

[[nodiscard]] std::string bash_completion(Commands commands);
[[nodiscard]] std::string zsh_completion(Commands commands);
[[nodiscard]] std::string fish_completion(Commands commands);

/// Rows of the table of commands in the README (Markdown).
[[nodiscard]] std::string readme_commands(Commands commands);

}  // namespace wins
