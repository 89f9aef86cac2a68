// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

namespace wins::messages {

/// How an entry is told: its kind, its measures and its marks.
inline constexpr Catalogue entries{
    Message{"entry-here", Scope::reply, Warmth::none,
            "the entry is here, and has no words", "here"},
    Message{"entry-heading", Scope::reply, Warmth::none,
            "one entry is shown in full", "{id}, {when}"},
    Message{"entry-day-after-session", Scope::reply, Warmth::none,
            "the entries below came after a session of that day",
            "{day}, after the session"},
    Message{"entry-guess", Scope::reply, Warmth::none,
            "the kind is a guess from the words", "{kind} (a guess)"},

    Message{"entry-duration", Scope::reply, Warmth::none, "duration is stored",
            "{span} to ease"},
    Message{"entry-duration-at-once", Scope::reply, Warmth::none,
            "duration is stored, and is nothing", "eased at once"},
    Message{"entry-duration-not-yet", Scope::reply, Warmth::none,
            "duration is stored as nothing or more", "not eased yet"},
    Message{"entry-intensity", Scope::reply, Warmth::none,
            "intensity is stored", "{n} of 10"},
    Message{"entry-choice-no", Scope::reply, Warmth::none,
            "choice is stored as no", "no pause"},
    Message{"entry-choice-brief", Scope::reply, Warmth::none,
            "choice is stored as brief", "a brief pause"},
    Message{"entry-choice-yes", Scope::reply, Warmth::none,
            "choice is stored as yes", "a pause"},
    Message{"entry-self-talk", Scope::reply, Warmth::none,
            "self-talk is stored", "{tone} self-talk"},
    Message{"entry-repair", Scope::reply, Warmth::none, "repair is stored",
            "back in touch after {span}"},
    Message{"entry-repair-at-once", Scope::reply, Warmth::none,
            "repair is stored, and is nothing", "back in touch at once"},
    Message{"entry-repair-not-yet", Scope::reply, Warmth::none,
            "repair is stored as nothing or more", "not back in touch yet"},

    Message{"entry-mark-here", Scope::reply, Warmth::none,
            "the entry is here, and has words", "here"},
    Message{"entry-mark-hard", Scope::reply, Warmth::none,
            "the entry is marked hard", "hard"},
    Message{"entry-mark-first", Scope::reply, Warmth::none,
            "the entry is marked first", "a first"},
    Message{"entry-mark-bring", Scope::reply, Warmth::none,
            "the entry is marked bring", "to bring to a session"},
    Message{"entry-mark-private", Scope::reply, Warmth::none,
            "the entry is private", "private"},
    Message{"entry-mark-celebrated", Scope::reply, Warmth::none,
            "the entry was celebrated", "celebrated"},

    Message{"entry-used-to", Scope::reply, Warmth::none, "used-to is stored",
            "It used to go like this: {text}"},
    Message{"entry-kinder", Scope::reply, Warmth::none, "kinder is stored",
            "In kinder words: {text}"},
    Message{"entry-celebrated", Scope::reply, Warmth::none,
            "the entry was celebrated, and not said how", "Celebrated {when}"},
    Message{"entry-celebrated-how", Scope::reply, Warmth::none,
            "the entry was celebrated, and said how",
            "Celebrated {when}: {how}"},
    Message{"entry-session", Scope::reply, Warmth::none,
            "the entry came after a session", "After session {id}"},
    Message{"entry-answer", Scope::reply, Warmth::none,
            "the entry answers a question about an entry",
            "An answer to a question about {id}"},
    Message{"entry-answer-alone", Scope::reply, Warmth::none,
            "the entry answers a question about no entry",
            "An answer to a question"},
    Message{"entry-written", Scope::reply, Warmth::none,
            "the entry was not changed since", "Written {when}"},
    Message{"entry-written-changed", Scope::reply, Warmth::none,
            "the entry was changed since", "Written {when}; changed {changed}"},

    Message{"cell-yes", Scope::reply, Warmth::none, "a value that is true",
            "yes"},
    Message{"cell-no", Scope::reply, Warmth::none, "a value that is false",
            "no"},
};

}  // namespace wins::messages
