// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What frames the commands in bare `wins`, in help and in the manual.
namespace wins::messages {

inline constexpr auto help = Catalogue{
    Message{"title", Scope::help, Warmth::none, "always",
            "a private journal of small wins"},
    Message{"overview.undo", Scope::help, Warmth::none,
            "the last line of bare wins, where undo is a command",
            "wins undo takes back the last thing. The rest: wins help"},
    Message{"overview.rest", Scope::help, Warmth::none,
            "the last line of bare wins, where undo is none",
            "The rest: wins help"},
    Message{"topics", Scope::help, Warmth::none, "a heading", "Topics"},
    Message{"globals", Scope::help, Warmth::none, "a heading",
            "Every command takes"},
    Message{"options", Scope::help, Warmth::none, "a heading", "Options"},
    Message{"examples", Scope::help, Warmth::none, "a heading", "Examples"},
    Message{"more", Scope::help, Warmth::none, "the last line of help",
            "What one of them takes: wins help add"},
    Message{"page", Scope::help, Warmth::none,
            "the last line of the help of a command",
            "What every command takes: wins help. This page: man {page}"},
    Message{"aliases", Scope::help, Warmth::none, "the command has other names",
            "It also answers to: {aliases}."},
    Message{"repeatable", Scope::help, Warmth::none,
            "an option may be given several times",
            "{sentence}; may be given again"},
};

}  // namespace wins::messages
