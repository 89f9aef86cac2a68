// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `wins config` says, beside what is said of any settings file.
namespace wins::messages {

inline constexpr auto config = Catalogue{
    Message{"what", Scope::help, Warmth::none,
            "config without one of its words, or with too many",
            "config takes list, get, set, unset, path or edit"},
    Message{"what-hint", Scope::help, Warmth::none,
            "after config-what, when no word is near",
            "This works: wins config list"},
    Message{"what-close", Scope::help, Warmth::none,
            "after config-what, when a word is near",
            "Close to: wins config {words}"},
    Message{"what-key", Scope::help, Warmth::none,
            "get, set or unset came without one key",
            "config {verb} takes one KEY"},
    Message{"set-ask", Scope::help, Warmth::none, "config set asks for a value",
            "{key} takes {takes}. Enter leaves it as it is."},
    Message{"set-ask-list", Scope::help, Warmth::none,
            "config set asks for the items of a list",
            "{key} takes {takes}. One a line; Enter ends."},
    Message{"set-ask-now", Scope::help, Warmth::none,
            "before the question, when the key has a value",
            "In its place now: {value}"},
    Message{"set-prompt", Scope::help, Warmth::none, "where the value goes",
            "> "},
    Message{"set-left", Scope::help, Warmth::none,
            "no value came, or it is the one that is there",
            "{key} stays as it is."},
    Message{"set-done", Scope::help, Warmth::none, "a setting was changed",
            "{key} is {value} now."},
    Message{"unset-done", Scope::help, Warmth::none,
            "a setting was taken out of the file, and its default holds",
            "{key} is out of the file, and {value} again."},
    Message{"unset-done-empty", Scope::help, Warmth::none,
            "a setting was taken out of the file, and has no default",
            "{key} is out of the file."},
    Message{"unset-none", Scope::help, Warmth::none,
            "the key to take out was not in the file",
            "{key} was not in the file."},
    Message{"edit-template", Scope::help, Warmth::none,
            "on top of a settings file that is new",
            "The settings of wins; more of each is in wins-config(5).\n"
            "A line counts once its # is gone."},
    Message{"edit-same", Scope::help, Warmth::none,
            "the editor gave back what it got, or nothing",
            "The settings stay as they are."},
    Message{"edit-done", Scope::help, Warmth::none,
            "the editor gave back settings that read",
            "The settings are saved."},
    Message{"edit-unread", Scope::help, Warmth::none,
            "beside settings from the editor that do not read",
            "The file is kept as you wrote it. To open it again: "
            "wins config edit"},
    Message{"edit-meanwhile", Scope::help, Warmth::none,
            "the file was changed by someone else while the editor was open",
            "the settings file changed while the editor was open"},
    Message{"unknown", Scope::help, Warmth::none,
            "the file has keys that wins does not know",
            "Not known to wins, and left alone: {keys}"},
};

}  // namespace wins::messages
