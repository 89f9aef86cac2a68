// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "wins/cli/options.h"
#include "wins/store/store.h"

namespace wins {

class Invocation;

/// What the shell gets. Public.
enum class ExitCode {
  ok = 0,         ///< done; an empty result is done
  could_not = 1,  ///< the journal or the machine refuses
  usage = 2,      ///< the command line cannot be read
  fault = 3       ///< a fault in wins itself
};

/// A command line of the manual, without the leading "wins", and what it
/// does. A test parses every one.
struct Example {
  std::string_view line;
  std::string_view meaning;
};

using Action = std::function<ExitCode(Invocation&)>;

/// A command is a row of data: it feeds parsing, help, the manual pages and
/// the completions.
struct Command {
  std::string_view name;
  std::string_view aliases;  ///< blank between; empty: none
  std::string_view group;    ///< heading in the list of commands
  std::string_view summary;  ///< at most 56 characters, no full stop
  std::string_view details;  ///< paragraphs of plain text, "\n\n" between
  std::span<const Example> examples;
  Access access;
  /// Declares the options and gives back what to do with them.
  Action (*setup)(Options& options);
  bool hidden = false;  ///< not in help and completions
  /// It opens an editor in some of its forms, after a look at the journal.
  bool may_edit = false;
  /// What bare `wins` says of it; empty: it is not named there.
  std::string_view overview{};
  /// How the plain words stand in the synopsis ("ID"); empty: as declared,
  /// "[WORD ...]".
  std::string_view arguments{};
};

/// The commands, in the order of the manual. Handed to `run`, which knows
/// none itself.
using Commands = std::span<const Command* const>;

/// The command of that name or alias, or nothing.
[[nodiscard]] const Command* find_command(Commands commands,
                                          std::string_view name);

/// The names that a command answers to beside its own.
[[nodiscard]] std::vector<std::string_view> aliases_of(const Command& command);

}  // namespace wins
