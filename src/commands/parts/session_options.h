// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/session.h"

namespace wins {

/// What may be said of a session on the command line.
struct SessionOptions {
  std::optional<std::string> when{};
  bool tough = false;
  std::optional<std::string> note{};
  std::vector<std::string> heard{};

  [[nodiscard]] bool empty() const {
    return !when && !tough && !note && heard.empty();
  }
};

/// Declares them; the caller keeps `into` alive.
void declare(Options& options, SessionOptions& into);

/// Puts what was given into the session, in place of what it has. A date
/// that cannot be read is asked for again on a terminal.
/// Throws: UsageError; UserError when a text is too long.
void apply(const SessionOptions& given, Invocation& invocation,
           Session& session);

/// Adds what `more` has to the session: a mark, lines of a note, lines that
/// were heard. Its time stays. Throws: UserError when a text gets too long.
void add_to(Session& session, const Session& more, Invocation& invocation);

/// Empties the field of that name. Throws: UsageError when there is none.
void clear_session_field(const std::string& name, Session& session);

/// Reads "3" or "last". Throws: UsageError when it is neither (`verb` stands
/// in its hint), UserError when there is no such session.
[[nodiscard]] Session read_session(const std::string& typed,
                                   const std::string& verb,
                                   Invocation& invocation);

}  // namespace wins
