// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `celebrate` says around the moment it shows. It does not cheer.
namespace wins::messages {

inline constexpr auto celebrating = Catalogue{
    Message{"ways", Scope::reply, Warmth::company, "celebrate.ways is set",
            "Your ways to mark one: {ways}"},
    Message{"ways.facts", Scope::reply, Warmth::none,
            "the same, with facts alone", "Ways to mark one: {ways}"},
    Message{"ask", Scope::reply, Warmth::permission,
            "a moment stands on the terminal, and it is the one there is",
            "A word on how this one gets marked, if you like. Enter leaves "
            "it."},
    Message{"ask.more", Scope::reply, Warmth::permission,
            "the same, and there are others",
            "A word on how this one gets marked, if you like. Enter leaves "
            "it, s shows another."},
    Message{"ask.again", Scope::reply, Warmth::permission,
            "the moment has a word on how it was marked",
            "A word in place of that one, if you like. Enter leaves it as it "
            "is."},
    Message{"ask.facts", Scope::reply, Warmth::none,
            "each of these, with facts alone",
            "How this one gets marked. Enter leaves it, s shows another."},
    Message{"no_other", Scope::reply, Warmth::none,
            "s was typed, and there is no other moment to show",
            "There is no other one to show."},
    Message{"marked", Scope::reply, Warmth::none, "the word was kept",
            "Marked. wins list --celebrated has it."},
    Message{"marked.lift", Scope::reply, Warmth::none,
            "the word was kept, and the next lift from tomorrow on, or from "
            "now where the moment is older than today, shows this one",
            "Marked. A lift will come to this one first."},
    Message{"none", Scope::reply, Warmth::permission,
            "no moment may be shown unasked, and the journal has some",
            "Nothing has to be marked. Any moment can be, by its number: "
            "wins celebrate {id}"},
    Message{"none.facts", Scope::reply, Warmth::none,
            "the same, with facts alone",
            "No moment to show. By its number, any can be: wins celebrate "
            "{id}"},
};

}  // namespace wins::messages
