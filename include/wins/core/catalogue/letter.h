// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `reflect today` and `reflect week` say around the person's words.
/// A situation has its sentences under one beginning of the id.
namespace wins::messages {

inline constexpr auto letter = Catalogue{
    Message{"today", Scope::reply, Warmth::none, "the day holds entries",
            "{day}, in your own words."},
    Message{"span", Scope::reply, Warmth::none, "the span holds entries",
            "From {from} to {to}, in your own words."},
    Message{"span.wordless", Scope::reply, Warmth::none,
            "the span holds sessions and no entry", "From {from} to {to}."},
    Message{"first.week", Scope::reply, Warmth::act,
            "a kind that the person set stands in no earlier entry; a week",
            "A first this week: {kind}, on {day}"},
    Message{"first.span", Scope::reply, Warmth::act,
            "the same, of another span",
            "A first in this stretch: {kind}, on {day}"},
    Message{"measures", Scope::reply, Warmth::none,
            "--with-measures, and values were noted",
            "Where noted, the middle value"},
    Message{"measures.noted", Scope::reply, Warmth::none,
            "a row of measures; n is how many values", "n {count}"},
    Message{"measures.few", Scope::reply, Warmth::none,
            "--with-measures, and no measure has three values",
            "A middle value comes with three notes of a measure."},
    Message{"helped", Scope::reply, Warmth::none,
            "-k rest, gentle, settle or reach, and two or more came after "
            "tough sessions, set by the person",
            "{count} of these came after tough sessions: on {days}"},

    Message{"heard", Scope::reply, Warmth::none,
            "a sentence from a session before {day} has words or a tag in "
            "common with what was written on it; a week or another span",
            "Beside {day}, heard in the session of {session}: {text}"},

    Message{"tough_yesterday.slow", Scope::reply, Warmth::permission,
            "reflect today on the day after a tough session",
            "Yesterday's session was a tough one, by your own mark. Slow is "
            "fine today."},
    Message{"tough_yesterday.soft", Scope::reply, Warmth::permission,
            "reflect today on the day after a tough session",
            "Yesterday's session was a tough one, by your own mark. Today can "
            "be a soft day."},
    Message{"tough_yesterday.went", Scope::reply, Warmth::act,
            "reflect today on the day after a tough session",
            "You went to a tough session yesterday, by your own mark. Nothing "
            "has to follow it today."},
    Message{"tough_yesterday.hurry", Scope::reply, Warmth::permission,
            "reflect today on the day after a tough session",
            "Yesterday's session was a tough one, by your own mark. There is "
            "no hurry today."},
    Message{"tough_yesterday.quiet", Scope::reply, Warmth::permission,
            "reflect today on the day after a tough session",
            "You went yesterday, and by your own mark it was tough. Today can "
            "be quiet."},
    Message{"tough_yesterday.over", Scope::reply, Warmth::permission,
            "reflect today on the day after a tough session",
            "The tough session of yesterday is over. Nothing more is asked of "
            "you today."},
    Message{"tough_yesterday.place", Scope::reply, Warmth::room,
            "reflect today on the day after a tough session",
            "After a tough session, by your own mark, a slow day has its "
            "place."},

    Message{"one_here.day", Scope::reply, Warmth::room,
            "the day holds one entry and it has no words",
            "One line for this day: here. The day is not empty."},
    Message{"one_here.week", Scope::reply, Warmth::room,
            "the week holds one entry and it has no words",
            "One line this week: here. The week is not empty."},
    Message{"one_here.span", Scope::reply, Warmth::room,
            "another span holds one entry and it has no words",
            "One line in this stretch: here. The stretch is not empty."},

    Message{"both.day", Scope::reply, Warmth::act,
            "one is marked hard and one has a kinder wording or is of the "
            "kind gentle, set by the person; a day",
            "This day held something hard and something kind. You wrote down "
            "both."},
    Message{"both.week", Scope::reply, Warmth::act, "the same, of a week",
            "This week held something hard and something kind. You wrote "
            "down both."},
    Message{"both.span", Scope::reply, Warmth::act, "the same, of another span",
            "This stretch held something hard and something kind. You wrote "
            "down both."},

    Message{"hard.room", Scope::reply, Warmth::room, "one is marked hard",
            "There is room here for the hard part."},
    Message{"hard.wrote", Scope::reply, Warmth::act, "one is marked hard",
            "Something was hard, by your own mark, and you wrote it down."},
    Message{"hard.lines", Scope::reply, Warmth::room, "one is marked hard",
            "The hard lines have their place here too."},
    Message{"hard.nothing", Scope::reply, Warmth::permission,
            "one is marked hard", "Nothing has to be made of what was hard."},
    Message{"hard.page", Scope::reply, Warmth::room, "one is marked hard",
            "The page holds the hard part as well."},
    Message{"hard.rest", Scope::reply, Warmth::permission, "one is marked hard",
            "What was hard can rest on the page now."},
    Message{"hard.stays", Scope::reply, Warmth::permission,
            "one is marked hard", "What was hard can stay as you said it."},

    Message{"headline.moments", Scope::reply, Warmth::room,
            "a week of two moments or more, none marked",
            "A week without a headline, and with {count} moments in it."},

    Message{"week_end.follow", Scope::reply, Warmth::permission,
            "the last line of a letter on a week",
            "That was the week. Nothing has to follow from it."},
    Message{"week_end.stay", Scope::reply, Warmth::permission,
            "the last line of a letter on a week",
            "That was the week, as you wrote it. It can stay as it is."},
    Message{"span_end.follow", Scope::reply, Warmth::permission,
            "the last line of a letter on another span",
            "That was this stretch. Nothing has to follow from it."},
    Message{"span_end.stay", Scope::reply, Warmth::permission,
            "the last line of a letter on another span",
            "That was this stretch, as you wrote it. It can stay as it is."},
    Message{"end.lines", Scope::reply, Warmth::room,
            "the last line of a letter",
            "These are your lines, and they keep."},
    Message{"end.made", Scope::reply, Warmth::permission,
            "the last line of a letter",
            "Nothing has to be made of these lines."},
    Message{"end.hurry", Scope::reply, Warmth::permission,
            "the last line of a letter",
            "That is what these pages hold. There is no hurry with them."},
    Message{"end.asks", Scope::reply, Warmth::permission,
            "the last line of a letter",
            "Those were the lines. They ask for nothing."},
    Message{"end.place", Scope::reply, Warmth::room,
            "the last line of a letter",
            "Those were the lines. Each has its place here."},
};

}  // namespace wins::messages
