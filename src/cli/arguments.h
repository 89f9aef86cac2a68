// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/command.h"

namespace wins {

// The words of a person and the options of a program share one line. Here
// they are told apart, before the parser sees any of it: the parser gets the
// options, each as its first name and its value, and never a word. So
// nothing it would do to words (splitting brackets, ending at `++` or at a
// second command, letting an option eat what follows) can happen to them.

/// What a stretch of the command line came to.
struct Apart {
  std::vector<std::string> options{};  ///< name, value, name, name ...
  std::vector<std::string> words{};
  bool literal = false;  ///< every word follows `--`
  std::size_t next = 0;  ///< the first argument that was not looked at
};

/// Where looking ends.
enum class Until { first_word, end };

/// Tells options from words. From the first `--` on everything is a word;
/// `-`, and a dash before a digit or a blank, begin a word as well.
///
/// `line` is the command for messages: "wins add". Throws: UsageError for an
/// unknown option, also inside a cluster of letters; an option without its
/// value, or with an empty one after `=`; a flag with a value.
[[nodiscard]] Apart set_apart(std::span<const std::string> arguments,
                              std::span<const OptionDoc> docs, Until until,
                              std::string_view line);

/// The documentation of the option of that name, or nothing.
[[nodiscard]] const OptionDoc* find_option(std::span<const OptionDoc> docs,
                                           std::string_view name);

/// The place of the first word, which names the command; nothing when there
/// is none. Looks past options that it does not know.
[[nodiscard]] std::optional<std::size_t> find_command_word(
    std::span<const std::string> arguments, std::span<const OptionDoc> globals);

}  // namespace wins
