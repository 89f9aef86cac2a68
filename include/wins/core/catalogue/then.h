// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `reflect then` says beside an older line and a newer one.
namespace wins::messages {

inline constexpr auto then_now = Catalogue{
    Message{"then", Scope::reply, Warmth::none, "the older line",
            "Then, in your words ({date}): {before}"},
    Message{"now", Scope::reply, Warmth::none, "the newer line",
            "And on {date}: {text}"},
    Message{"used_to", Scope::reply, Warmth::none,
            "how it used to go, of the entry that is the newer line too",
            "How it used to go, in your words: {before}"},

    // Facts.
    Message{"duration", Scope::reply, Warmth::none,
            "both lines have a time to ease",
            "In {month1} it took {a} to ease. This time it took {b}."},
    Message{"intensity", Scope::reply, Warmth::none,
            "both lines have an intensity",
            "In {month1} it was {a} of 10. This time it was {b}."},
    Message{"repair", Scope::reply, Warmth::none,
            "both lines have a time until back in touch",
            "In {month1} it took {a} to be back in touch. This time it took "
            "{b}."},
    Message{"pauses", Scope::reply, Warmth::none,
            "three intensities beside a pause on either side of a month",
            "Moments with a pause in them sat around {a} of 10 to {month1}, "
            "and around {b} since."},

    Message{"span.day", Scope::reply, Warmth::none, "inside other sentences",
            "a day"},
    Message{"span.days", Scope::reply, Warmth::none, "the same",
            "{count} days"},
    Message{"span.weeks", Scope::reply, Warmth::none, "the same",
            "about {count} weeks"},
    Message{"span.months", Scope::reply, Warmth::none, "the same",
            "about {count} months"},
    Message{"span.years", Scope::reply, Warmth::none, "the same",
            "about {count} years"},

    // True of every pair.
    Message{"between", Scope::reply, Warmth::act, "on two days",
            "Between these two lie {span}, and all you did in them."},
    Message{"side", Scope::reply, Warmth::permission, "every pair",
            "They can lie side by side. Nothing has to follow from it."},
    Message{"kept", Scope::reply, Warmth::act, "on two days",
            "You wrote down both days, in your own words."},
    Message{"room", Scope::reply, Warmth::room, "every pair",
            "There is room for both, as they are."},
    Message{"yours", Scope::reply, Warmth::company,
            "every pair; sessions are kept",
            "What they mean together is yours to say. It may be one to bring "
            "to a session."},
    Message{"same_words", Scope::reply, Warmth::act,
            "on two days, with words in common",
            "Two lines of yours with some of the same words, {span} apart."},
    Message{"same_tag", Scope::reply, Warmth::act, "on two days, with a tag",
            "Two moments with +{tag}, {span} apart, both in your own words."},

    // Of what the person set or marked.
    Message{"notice_pause", Scope::reply, Warmth::act,
            "notice, then pause, both set, with a tag in common",
            "In {month1} you saw it happen. In {month2} you saw it and "
            "waited."},
    Message{"notice_pause.2", Scope::reply, Warmth::act, "the same",
            "You marked the first as noticing and the second as a pause."},
    Message{"notice_pause.3", Scope::reply, Warmth::act, "the same",
            "First you saw it. Then you saw it and waited."},
    Message{"stay", Scope::reply, Warmth::act,
            "kind stay, set, with how it used to go",
            "You stayed. The old way is written beside it."},
    Message{"stay.2", Scope::reply, Warmth::act, "the same",
            "You stayed, and you wrote down how it used to go."},
    Message{"stay.3", Scope::reply, Warmth::room, "the same",
            "You stayed. Both ways have a place here."},
    Message{"choice", Scope::reply, Warmth::act,
            "kinds differ, both set; the newer is marked hard",
            "A different choice from the one in {month1}, and a hard one by "
            "your own mark."},
    Message{"choice.2", Scope::reply, Warmth::room, "the same",
            "Another choice than in {month1}, and you marked it hard. It has "
            "a place here."},
    Message{"choice.3", Scope::reply, Warmth::permission, "the same",
            "It was hard by your own mark, and another choice than in "
            "{month1}. Nothing more is asked."},
    Message{"hard", Scope::reply, Warmth::room, "the newer is marked hard",
            "It was hard by your own mark. Both lines have a place here."},
    Message{"hard.2", Scope::reply, Warmth::permission, "the same",
            "You marked it hard, and you wrote it down. Nothing has to be "
            "made of it."},
    Message{"hard.3", Scope::reply, Warmth::room, "the same",
            "A hard one by your own mark, and there is room for it beside "
            "the other."},
    Message{"old_way", Scope::reply, Warmth::room,
            "how it used to go is shown, of the newer line too",
            "The old way had its reasons. The new one has a date."},
    Message{"old_way.2", Scope::reply, Warmth::room,
            "how it used to go is shown",
            "The old way had its reasons. It is told here in your words."},
    Message{"old_way.3", Scope::reply, Warmth::act, "the same",
            "You wrote down how it used to go, and how it went."},

    // On a terminal, where there is no pair to show.
    Message{"none", Scope::reply, Warmth::permission,
            "no pair may be shown, on a terminal",
            "Nothing has to be set side by side. All your lines are in their "
            "place."},
    Message{"none.facts", Scope::reply, Warmth::none,
            "the same, with facts alone", "All your lines are in their place."},
};

}  // namespace wins::messages
