// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "wins/cli/command.h"
#include "wins/cli/invocation.h"
#include "wins/core/error.h"
#include "wins/core/output.h"

namespace wins {

/// One run of the program, from its arguments (without its own name) to its
/// exit code. Catches everything; never ends the process.
///
/// A command whose row says Access::write and that fails says as well what
/// became of the words: the id where note_saved was called, else that nothing
/// was saved (or changed, where it takes no text). So no layer below speaks
/// of saving, but for the store, which has looked: a StorageError with
/// Fate::told stands alone.
[[nodiscard]] ExitCode run(std::span<const std::string> arguments,
                           Commands commands, Host& host,
                           const Openers& openers);

/// "wins: the sentence", and the hint below it, line by line; made safe for a
/// terminal, and in ASCII for one without UTF-8.
enum class Glyphs { utf8, ascii };
[[nodiscard]] Glyphs glyphs_of(const Host& host);
void print_failure(const Failure& failure, Output& err,
                   Glyphs glyphs = Glyphs::utf8);

}  // namespace wins
