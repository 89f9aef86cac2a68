// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// The quieter half of what `add` may answer with: where an entry stands
/// among the others. `{saved}` is as in saving.h.
namespace wins::messages {

inline constexpr auto greetings = Catalogue{
    Message{"first_time.date", Scope::reply, Warmth::act,
            "marked first and not hard",
            "Saved {saved}: a first, and now it has a date."},
    Message{"first_time.line", Scope::reply, Warmth::room,
            "marked first and not hard",
            "Saved {saved}: a first. It has a line of its own now."},
    Message{"first_time.wrote", Scope::reply, Warmth::act,
            "marked first and not hard",
            "Saved {saved}: a first, and you wrote it down."},

    Message{"earlier.no_hurry", Scope::reply, Warmth::permission,
            "it counts for an earlier day, which is in {saved}",
            "Saved {saved}. There was no hurry."},
    Message{"earlier.room", Scope::reply, Warmth::room,
            "it counts for an earlier day, which is in {saved}",
            "Saved {saved}. Earlier days have room too."},
    Message{"earlier.own_day", Scope::reply, Warmth::room,
            "it counts for an earlier day, which is in {saved}",
            "Saved {saved}. It has its own day here."},

    Message{"therapist.own_side", Scope::reply, Warmth::room,
            "of the kind hold, set by a person whose role is therapist",
            "Saved {saved}. Your own side of the hour counts too."},
    Message{"therapist.chair", Scope::reply, Warmth::room,
            "of the kind hold, set by a person whose role is therapist",
            "Saved {saved}. The other chair has a page here too."},
    Message{"therapist.held", Scope::reply, Warmth::act,
            "of the kind hold, set by a person whose role is therapist",
            "Saved {saved}. You held it, and it has a place here."},
    Message{"no_details", Scope::reply, Warmth::none, "the first of these",
            "No names and no details of anyone else are asked for here."},

    Message{"back.left_it", Scope::reply, Warmth::room,
            "the first of a day, and the one before it is a month old or "
            "older",
            "Saved {saved}. Everything is where you left it."},
    Message{"back.pages", Scope::reply, Warmth::room,
            "the first of a day, and the one before it is a month old or "
            "older",
            "Saved {saved}. All the earlier pages are in their place."},
    Message{"back.nothing", Scope::reply, Warmth::permission,
            "the first of a day, and the one before it is a month old or "
            "older",
            "Saved {saved}. Nothing has to be caught up on."},

    Message{"of_day.as_said", Scope::reply, Warmth::room, "the first of a day",
            "Saved {saved}. Kept exactly as you said it."},
    Message{"of_day.place", Scope::reply, Warmth::room, "the first of a day",
            "Saved {saved}. It has a place here."},
    Message{"of_day.wrote", Scope::reply, Warmth::act, "the first of a day",
            "Saved {saved}. You wrote it down, and now it has a date."},
    Message{"of_day.room", Scope::reply, Warmth::room, "the first of a day",
            "Saved {saved}. There is room for it here."},
    Message{"of_day.stay", Scope::reply, Warmth::permission,
            "the first of a day", "Saved {saved}. It can stay as it is."},
    Message{"of_day.page", Scope::reply, Warmth::room, "the first of a day",
            "Saved {saved}. It is on the page now."},
    Message{"of_day.said", Scope::reply, Warmth::permission,
            "the first of a day",
            "Saved {saved}. Nothing has to be added to it."},
    Message{"others", Scope::reply, Warmth::none,
            "the first of a day, and other entries have its tag",
            "Saved {saved}, next to {count} others about {tag}."},

    Message{"third.all", Scope::reply, Warmth::permission,
            "the third entry dated today",
            "Saved {saved}. That can be all for today."},
    Message{"third.rest", Scope::reply, Warmth::permission,
            "the third entry dated today",
            "Saved {saved}. The day can rest here, if you like."},
};

}  // namespace wins::messages
