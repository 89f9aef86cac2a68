// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What is said when the computer around wins refuses: streams, editor,
/// pager, clock.
namespace wins::messages {

inline constexpr auto machine = Catalogue{
    Message{"input-unread", Scope::help, Warmth::none,
            "reading standard input went wrong",
            "standard input could not be read: {reason}"},
    Message{"now-unread", Scope::help, Warmth::none,
            "WINS_NOW is no moment in RFC 3339",
            "WINS_NOW is '{value}', and wins reads a day and a time there"},
    Message{"now-unread-hint", Scope::help, Warmth::none,
            "beside a WINS_NOW that cannot be read",
            "This works: WINS_NOW=2026-11-04T15:20:00"},
    Message{"seed-unread", Scope::help, Warmth::none,
            "WINS_SEED is no decimal number of 64 bits",
            "WINS_SEED is '{value}', and wins reads a whole number there"},
    Message{"seed-unread-hint", Scope::help, Warmth::none,
            "beside a WINS_SEED that cannot be read",
            "This works: WINS_SEED=41"},
    Message{"no-random", Scope::help, Warmth::none,
            "the system's random source refuses",
            "the random source of this computer refused: {reason}"},

    Message{"pager-not-started", Scope::help, Warmth::none,
            "the pager's command cannot be run",
            "the pager '{command}' could not be started: {reason}"},
    Message{"pager-not-started-hint", Scope::help, Warmth::none,
            "beside a pager that cannot be run", "--no-pager leaves it out."},

    Message{"no-draft-place", Scope::help, Warmth::none,
            "no folder for an editor's draft is known",
            "there is no folder for a draft"},
    Message{"no-draft-place-hint", Scope::help, Warmth::none,
            "beside no folder for a draft",
            "This works without an editor: wins add"},
    Message{"draft-not-written", Scope::help, Warmth::none,
            "an editor's draft cannot be written",
            "a draft could not be written in {place}: {reason}"},
    Message{"draft-not-read", Scope::help, Warmth::none,
            "what the editor left cannot be read",
            "the draft could not be read: {reason}"},
    Message{"editor-not-started", Scope::help, Warmth::none,
            "the editor's command cannot be run",
            "the editor '{command}' could not be started: {reason}"},
    Message{"editor-not-started-hint", Scope::help, Warmth::none,
            "beside an editor that cannot be run",
            "This works: WINS_EDITOR=nano wins add --edit"},
    Message{"editor-ended", Scope::help, Warmth::none,
            "the editor ended with another status than 0",
            "the editor ended with status {status}; nothing was saved"},
    Message{"editor-stopped", Scope::help, Warmth::none,
            "a signal ended the editor",
            "the editor was ended by signal {signal}; nothing was saved"},
    Message{"draft-kept", Scope::help, Warmth::none,
            "beside the two above, when the draft holds words",
            "The words are in {draft}"},
};

}  // namespace wins::messages
