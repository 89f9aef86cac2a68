// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wins/cli/command.h"

namespace wins {

/// The options that every command takes, before or after its name.
struct Globals {
  bool help = false;
  bool version = false;
  bool quiet = false;
  bool json = false;
  bool plain = false;
  bool no_color = false;
  bool ascii = false;
  bool no_input = false;
  bool no_pager = false;
  std::optional<std::string> color{};  ///< auto, always, never
  std::optional<std::string> db{};
  std::optional<std::string> config{};
};

/// What a command line asks for.
struct Parsed {
  const Command* command = nullptr;  ///< nothing: bare wins, help, version
  Globals globals{};
  Action action{};
};

/// Reads a command line (without the program's own name). CLI11 reads the
/// options; the words a person types never reach it (src/cli/arguments.h),
/// so that every word arrives byte for byte.
///
/// Throws: UsageError: an unknown command or option (with what is close to
/// it), an option without its value, words for a command that takes none.
[[nodiscard]] Parsed parse_command_line(std::span<const std::string> arguments,
                                        Commands commands);

/// The command that a command line names, whether or not the rest of it can
/// be read; nothing when it names none.
[[nodiscard]] const Command* named_command(
    std::span<const std::string> arguments, Commands commands);

/// What is documented of the options of one command, its own first.
[[nodiscard]] std::vector<OptionDoc> option_docs(const Command& command);
/// And of those that every command takes.
[[nodiscard]] std::vector<OptionDoc> global_option_docs();

}  // namespace wins
