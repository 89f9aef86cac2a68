// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// The warm sentences that `add` and `here` may answer with, several for
/// each situation. `{saved}` is as in saving.h.
namespace wins::messages {

inline constexpr auto replies = Catalogue{
    Message{"guess", Scope::reply, Warmth::act, "the words make a kind clear",
            "Saved {saved}. It reads like {kind} (a guess)."},

    Message{"hard.place", Scope::reply, Warmth::room, "marked hard",
            "Saved {saved}. It was hard, and it has a place here."},
    Message{"hard.no_more", Scope::reply, Warmth::permission, "marked hard",
            "Saved {saved}, with hard beside it. Nothing more is asked of "
            "you now."},
    Message{"hard.room", Scope::reply, Warmth::room, "marked hard",
            "Saved {saved}. There is room here for how hard it was."},
    Message{"hard.wrote", Scope::reply, Warmth::act, "marked hard",
            "Saved {saved}. It was hard, and you wrote it down."},
    Message{"hard.set_down", Scope::reply, Warmth::room, "marked hard",
            "Saved {saved}. Something hard, set down here for now."},
    Message{"hard.nothing", Scope::reply, Warmth::permission, "marked hard",
            "Saved {saved}, with hard beside it. Nothing has to be made of "
            "it."},
    Message{"hard.holds", Scope::reply, Warmth::room, "marked hard",
            "Saved {saved}. The page holds the hard part now too."},
    Message{"hard.as_it_is", Scope::reply, Warmth::permission, "marked hard",
            "Saved {saved}, with hard beside it. It can stay as it is."},
    Message{"hard_first.counts", Scope::reply, Warmth::room,
            "marked hard and first",
            "Saved {saved}: hard, and a first. It counts here, whatever came "
            "of it."},
    Message{"hard_first.both", Scope::reply, Warmth::room,
            "marked hard and first",
            "Saved {saved}: a first, with hard beside it. There is room for "
            "both."},
    Message{"hard_first.date", Scope::reply, Warmth::act,
            "marked hard and first",
            "Saved {saved}: hard, and a first. You wrote it down, and it has "
            "a date now."},

    Message{"here.enough", Scope::reply, Warmth::permission,
            "an entry without words", "Saved {saved}: here. That is enough."},
    Message{"here.no_more", Scope::reply, Warmth::permission,
            "an entry without words",
            "Saved {saved}: here. Nothing more is asked of you."},
    Message{"here.words_later", Scope::reply, Warmth::permission,
            "an entry without words",
            "Saved {saved}: here. The words can come another day, or not at "
            "all."},
    Message{"here.as_it_is", Scope::reply, Warmth::room,
            "an entry without words",
            "Saved {saved}: here. The page takes that as it is."},
    Message{"here.came", Scope::reply, Warmth::act, "an entry without words",
            "Saved {saved}: here. You came by, and it is on the page."},
    Message{"here.no_words", Scope::reply, Warmth::permission,
            "an entry without words",
            "Saved {saved}: here. It needs no more words than that."},
    Message{"here.quiet", Scope::reply, Warmth::room, "an entry without words",
            "Saved {saved}: here. Quiet has a place on these pages."},
    Message{"here_again", Scope::reply, Warmth::act,
            "an entry without words, and an earlier one exists",
            "Saved {saved}: here again, and that is enough."},
    Message{"here_night", Scope::reply, Warmth::act,
            "an entry without words, between 00:00 and 05:00",
            "Saved {saved}: here. The night has one line in it now, and it "
            "is yours."},

    Message{"dismissing.counts", Scope::reply, Warmth::room,
            "words that dismiss the moment, once a day",
            "Saved {saved}, word for word. It counts here."},
    Message{"dismissing.size", Scope::reply, Warmth::room,
            "words that dismiss the moment, once a day",
            "Saved {saved}. Whatever its size, it counts here."},
    Message{"dismissing.doubt", Scope::reply, Warmth::room,
            "words that dismiss the moment, once a day",
            "Saved {saved}. You wrote the moment and the doubt; there is room "
            "for both."},
    Message{"dismissing.both", Scope::reply, Warmth::room,
            "words that dismiss the moment, once a day",
            "Saved {saved}, with the doubt beside it. Both can stay."},
    Message{"dismissing.place", Scope::reply, Warmth::room,
            "words that dismiss the moment, once a day",
            "Saved {saved}. It has its place here, doubt and all."},
    Message{"dismissing.weighed", Scope::reply, Warmth::permission,
            "words that dismiss the moment, once a day",
            "Saved {saved}. Nothing is weighed here, and it counts."},
    Message{"dismissing.big", Scope::reply, Warmth::permission,
            "words that dismiss the moment, once a day",
            "Saved {saved}. Nothing has to be big to be kept here."},
    Message{"dismissing_others", Scope::reply, Warmth::company,
            "words that dismiss the moment, once a day, where three of the "
            "hundred entries before do so too",
            "Saved {saved}. Others here came with a doubt too, and they "
            "stayed."},

    Message{"critical.set_down", Scope::reply, Warmth::room,
            "words against the writer, once a day",
            "Saved {saved}. Heavy words, set down here for now."},
    Message{"critical.kinder", Scope::reply, Warmth::permission,
            "words against the writer, once a day",
            "Saved {saved}, word for word. A kinder telling can sit beside "
            "it, if one comes: wins reflect kinder {id}"},
    Message{"critical.nothing", Scope::reply, Warmth::permission,
            "words against the writer, once a day",
            "Saved {saved}, as you said it. Nothing has to be done with these "
            "words."},
    Message{"critical.carries", Scope::reply, Warmth::room,
            "words against the writer, once a day",
            "Saved {saved}. The page can carry these words for a while."},
    Message{"critical.leave", Scope::reply, Warmth::room,
            "words against the writer, once a day",
            "Saved {saved}. Hard words, and a place to leave them."},
    Message{"critical.another_day", Scope::reply, Warmth::permission,
            "words against the writer, once a day",
            "Saved {saved}, word for word. It can be read another day, or "
            "never."},
    Message{"critical.wrote", Scope::reply, Warmth::act,
            "words against the writer, once a day",
            "Saved {saved}. You wrote it down, and the page has it now."},
};

}  // namespace wins::messages
