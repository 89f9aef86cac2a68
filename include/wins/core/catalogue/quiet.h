// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What a letter says of a quiet span: one that holds sessions, entries
/// without words and little else, or nothing. Presence is said as an act;
/// nothing is said to be missing, or to be growing.
namespace wins::messages {

inline constexpr auto quiet = Catalogue{
    Message{"went.one", Scope::reply, Warmth::act,
            "a quiet span with one session",
            "A quiet stretch, and you went to a session in it."},
    Message{"went.many", Scope::reply, Warmth::act,
            "a quiet span with several sessions",
            "A quiet stretch, and you went to {sessions} sessions in it."},
    Message{"times.here", Scope::reply, Warmth::act,
            "a quiet span with three entries without words or more",
            "{count} times you wrote: here. That is what staying looks like "
            "on a page."},
    Message{"season.stayed", Scope::reply, Warmth::act,
            "a quiet span with a session or an entry without words",
            "You stayed. Some seasons are made of that."},
    Message{"season.pages", Scope::reply, Warmth::permission,
            "a quiet span with a session or an entry without words",
            "Nothing has to be found here. All the other pages are in "
            "their place."},
    Message{"season.room", Scope::reply, Warmth::room,
            "a quiet span with a session or an entry without words",
            "A quiet stretch has its pages too."},
    Message{"season.came", Scope::reply, Warmth::act,
            "a quiet span with a session or an entry without words",
            "You were here in a quiet time, and it is on the page."},
    Message{"season.words", Scope::reply, Warmth::permission,
            "a quiet span with a session or an entry without words",
            "The words can come another time, or not at all."},
    Message{"season.follow", Scope::reply, Warmth::permission,
            "a quiet span with a session or an entry without words",
            "A quiet stretch, and nothing has to follow from it."},
    Message{"season.belongs", Scope::reply, Warmth::room,
            "a quiet span with a session or an entry without words",
            "Quiet days belong here as much as the others."},

    Message{"empty.pages", Scope::reply, Warmth::permission,
            "the span holds no entry, on a terminal",
            "Nothing has to be found here. All the other pages are in "
            "their place."},
    Message{"empty.asked", Scope::reply, Warmth::permission,
            "the span holds no entry, on a terminal",
            "A quiet stretch. Nothing is asked of it."},
    Message{"empty.left", Scope::reply, Warmth::room,
            "the span holds no entry, on a terminal",
            "Quiet here. The other pages are where you left them."},
    Message{"empty.stay", Scope::reply, Warmth::permission,
            "the span holds no entry, on a terminal",
            "A quiet stretch, and it can stay quiet."},
    Message{"empty.days", Scope::reply, Warmth::room,
            "the span holds no entry, on a terminal",
            "Quiet days belong here as much as the others."},
    Message{"empty.here", Scope::reply, Warmth::room,
            "the span holds no entry, on a terminal",
            "A quiet stretch. The other pages are all here."},
    Message{"empty.added", Scope::reply, Warmth::permission,
            "the span holds no entry, on a terminal",
            "Quiet. Nothing has to be added to it."},
    // The span holds entries, and none that may be quoted or was asked for.
    Message{"others.pages", Scope::reply, Warmth::permission,
            "nothing of the span is shown, on a terminal",
            "Nothing has to be found here. Each line is in its place."},
    Message{"others.left", Scope::reply, Warmth::room,
            "nothing of the span is shown, on a terminal",
            "Your lines are where you left them."},
    Message{"others.stay", Scope::reply, Warmth::permission,
            "nothing of the span is shown, on a terminal",
            "None of these lines is shown here. They can stay as they are."},
    Message{"not_shown", Scope::reply, Warmth::none,
            "the same, with facts alone", "None of these lines is shown here."},
    Message{"no_words", Scope::reply, Warmth::none,
            "the same, with facts alone", "A quiet stretch."},
};

}  // namespace wins::messages
