// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What is asked on a terminal. Each can be left with Enter.
namespace wins::messages {

inline constexpr auto asking = Catalogue{
    Message{"words", Scope::reply, Warmth::none, "add without words",
            "Something you noticed, did, or left undone. Enter leaves, ? "
            "shows ideas."},
    Message{"words.prompt", Scope::reply, Warmth::none, "after words", "> "},
    Message{"ideas", Scope::reply, Warmth::none, "? was typed",
            "Some signs, to look at or to leave:"},
    Message{"idea.sooner", Scope::reply, Warmth::none, "among the ideas",
            "saw what stirred it, sooner or afterwards"},
    Message{"idea.pause", Scope::reply, Warmth::none, "among the ideas",
            "a breath of time before an answer"},
    Message{"idea.no", Scope::reply, Warmth::none, "among the ideas",
            "a no, or a limit that held"},
    Message{"idea.feel", Scope::reply, Warmth::none, "among the ideas",
            "a feeling that was allowed to be there"},
    Message{"idea.stay", Scope::reply, Warmth::none, "among the ideas",
            "stayed in a talk that was hard to be in"},
    Message{"idea.shorter", Scope::reply, Warmth::none, "among the ideas",
            "a spiral that was shorter, or softer"},
    Message{"idea.reach", Scope::reply, Warmth::none, "among the ideas",
            "a message to someone, or help asked for"},
    Message{"idea.repair", Scope::reply, Warmth::none, "among the ideas",
            "came back to someone after a quarrel"},
    Message{"idea.rest", Scope::reply, Warmth::none, "among the ideas",
            "a rest, a meal, a night of sleep"},
    Message{"idea.kinder", Scope::reply, Warmth::none, "among the ideas",
            "a kinder word towards yourself"},
    Message{"idea.undone", Scope::reply, Warmth::none, "among the ideas",
            "something left undone on purpose"},
    Message{"idea.there", Scope::reply, Warmth::none, "among the ideas",
            "went, although staying away was possible"},
    Message{"details", Scope::reply, Warmth::none, "an entry was saved",
            "Enter finishes. d adds one thing: "},
    Message{"details.done", Scope::reply, Warmth::none,
            "d was typed and every field has a value",
            "Everything there is to add is there."},
    Message{"details.line", Scope::reply, Warmth::none,
            "a line other than d was typed", "Added to {id}."},
    Message{"used_to", Scope::reply, Warmth::none, "d was typed",
            "How this used to go > "},
    Message{"duration", Scope::reply, Warmth::none, "d was typed",
            "How long until things eased, such as 20m, 2h or 1d+ > "},
    Message{"intensity", Scope::reply, Warmth::none, "d was typed",
            "How intense it was, 0 to 10 > "},
    Message{"choice", Scope::reply, Warmth::none, "d was typed",
            "A gap before responding: no, brief or yes > "},
    Message{"self_talk", Scope::reply, Warmth::none, "d was typed",
            "The tone of your self-talk: harsh, rough, mixed, gentle or "
            "kind > "},
    Message{"repair", Scope::reply, Warmth::none, "d was typed",
            "How long until back in touch, such as 2h or not-yet > "},
    Message{"when_again", Scope::help, Warmth::none,
            "a date could not be read, and there is a terminal",
            "When was it? Enter means now > "},
    Message{"when_again.edit", Scope::help, Warmth::none,
            "the same, for an entry that has a date",
            "When was it? Enter leaves the date as it is > "},
    Message{"for_good", Scope::help, Warmth::none,
            "remove --for-good on a terminal",
            "Erase {ids} for good, with every copy wins has? y does it, "
            "Enter leaves it as it is > "},
    Message{"for_good.earlier", Scope::help, Warmth::none,
            "edit --for-good on a terminal",
            "Erase the earlier words of {ids} for good? y does it, Enter "
            "leaves them > "},
};

}  // namespace wins::messages
