// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `wins support` prints, and the line that names it after saving.
namespace wins::messages {

inline constexpr auto support = Catalogue{
    Message{"yours", Scope::reply, Warmth::none, "support.contacts is set",
            "Your people:"},
    Message{"near", Scope::reply, Warmth::none, "always",
            "Places to find someone, at any hour:"},
    Message{"emergency", Scope::reply, Warmth::none, "always",
            "the emergency number where you are"},
    Message{"directory", Scope::reply, Warmth::none, "always",
            "findahelpline.com, help lines by country"},
    Message{"search", Scope::reply, Warmth::none, "always",
            "or a search for: crisis line, and the name of your country"},
    Message{"frightening", Scope::reply, Warmth::none, "always",
            "The same places help when someone is hurting or frightening "
            "you."},
    Message{"hint.yours", Scope::reply, Warmth::none,
            "words that the support rule answers to were saved, or "
            "support.hint is always; support.contacts is set",
            "If a person would help right now: wins support has yours, and "
            "how to find a line."},
    Message{"hint.none_named", Scope::reply, Warmth::none,
            "the same, and support.contacts is not set",
            "If a person would help right now: wins support says where to "
            "find one, at any hour."},
};

}  // namespace wins::messages
