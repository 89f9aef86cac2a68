// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What answers a tough session, where the person has no list of their own
/// for afterwards. `{saved}` is as in sessions.h.
namespace wins::messages {

inline constexpr auto tough = Catalogue{
    Message{"tough.went", Scope::reply, Warmth::act, "it is tough",
            "{saved}, with tough beside it. You went, and the hour is over."},
    Message{"tough.place", Scope::reply, Warmth::room, "it is tough",
            "{saved}, with tough beside it. There is room here for all of it."},
    Message{"tough.stay", Scope::reply, Warmth::permission, "it is tough",
            "{saved}, with tough beside it. It can stay as it was."},
    Message{"tough.follow", Scope::reply, Warmth::permission, "it is tough",
            "{saved}, with tough beside it. Nothing has to follow from it."},
    Message{"tough.hold", Scope::reply, Warmth::room, "it is tough",
            "{saved}, with tough beside it. The page can hold it for a while."},
    Message{"tough.tough_as", Scope::reply, Warmth::act, "it is tough",
            "{saved}, with tough beside it. You went, tough as it was."},
    Message{"tough.slow", Scope::reply, Warmth::permission, "it is tough",
            "{saved}, with tough beside it. Slow is fine from here."},
    Message{"tough_today.soft", Scope::reply, Warmth::permission,
            "it is tough, and of today",
            "{saved}, with tough beside it. The rest of the day can be soft."},
    Message{"tough_evening.asked", Scope::reply, Warmth::permission,
            "it is tough, and of today, after 17:00",
            "{saved}, with tough beside it. Nothing is asked tonight."},
};

}  // namespace wins::messages
