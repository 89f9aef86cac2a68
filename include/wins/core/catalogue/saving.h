// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `add` and `here` answer. `{saved}` is the id, when it was, and what
/// else was understood: "41, today 15:20; tag family".
namespace wins::messages {

inline constexpr auto saving = Catalogue{
    Message{"saved", Scope::reply, Warmth::none, "always", "Saved {saved}."},
    Message{"here", Scope::reply, Warmth::none, "an entry without words",
            "Saved {saved}: here."},
    Message{"fact.guess", Scope::reply, Warmth::none,
            "the words make a kind clear, and another sentence tells the "
            "rest",
            "{kind} (a guess)"},
    Message{"fact.tag", Scope::reply, Warmth::none, "one tag is on the entry",
            "tag {tags}"},
    Message{"fact.tags", Scope::reply, Warmth::none,
            "several tags are on the entry", "tags {tags}"},
    Message{"kept_in", Scope::reply, Warmth::none,
            "the first entry of a new journal",
            "Kept on this computer, in {folder}. Anyone who can use this "
            "account can read it: wins help privacy"},
    Message{"readable_by_others", Scope::help, Warmth::none,
            "other accounts may read the journal that --db names",
            "Other accounts can read this journal. This closes it to them: "
            "chmod 600 {path}"},
    Message{"replaced.one", Scope::reply, Warmth::none,
            "bytes that came in one place were no UTF-8 text",
            "In one place the bytes were no text; a mark is kept there "
            "(U+FFFD or U+2400)."},
    Message{"replaced.many", Scope::reply, Warmth::none,
            "bytes that came in several places were no UTF-8 text",
            "In {count} places the bytes were no text; marks are kept there "
            "(U+FFFD or U+2400)."},
    Message{"clock.ahead", Scope::reply, Warmth::none,
            "the newest entry is more than a day ahead of the clock",
            "The clock of this computer is before the newest entry here. The "
            "date above is what it shows."},
    Message{"draft.kept", Scope::help, Warmth::none,
            "saving did not work and a draft was written",
            "The words are kept in {path}"},
    Message{"draft.given_back", Scope::help, Warmth::none,
            "neither saving nor the draft worked",
            "The words could not be kept anywhere. Here they are, to copy:"},
    Message{"too_long", Scope::help, Warmth::none,
            "a text is longer than one entry may be",
            "the text has {bytes} bytes, and one entry holds up to {limit}"},
    Message{"too_long.hint", Scope::help, Warmth::none, "after too_long",
            "In two entries it fits."},
    Message{"blank", Scope::help, Warmth::none,
            "the words hold nothing that can be seen",
            "there are no words to keep"},
    Message{"blank.hint", Scope::help, Warmth::none, "after blank",
            "A day without words: wins here"},
    Message{"nothing_came", Scope::help, Warmth::none,
            "add without words, and no terminal to ask on",
            "there are no words to keep"},
    Message{"nothing_came.hint", Scope::help, Warmth::none,
            "after nothing_came",
            "These work: wins add said no to extra work, or a line on stdin "
            "with: wins add -"},
    Message{"dash_among_words", Scope::help, Warmth::none,
            "- and --edit were given together",
            "'-' reads the words from stdin, and --edit opens the editor"},
    Message{"dash_among_words.hint", Scope::help, Warmth::none,
            "after dash_among_words", "One of the two works: wins add -"},
    Message{"unchanged", Scope::reply, Warmth::none,
            "the editor gave back the same words, or none",
            "Nothing was written, so nothing was saved."},
    Message{"wrong_kind", Scope::help, Warmth::none,
            "the kind is none of those known",
            "'{typed}' is not a kind that wins knows"},
    Message{"wrong_kind.close", Scope::help, Warmth::none,
            "after wrong_kind, when one is within two edits",
            "Close to: -k {kind}"},
    Message{"wrong_kind.hint", Scope::help, Warmth::none,
            "after wrong_kind, when none is near", "The kinds are: {kinds}"},
    Message{"wrong_tag", Scope::help, Warmth::none,
            "the text given as a tag is none", "'{typed}' is not a tag"},
    Message{"wrong_tag.hint", Scope::help, Warmth::none, "after wrong_tag",
            "A tag begins with a letter, then letters, digits, - _ or /: -t "
            "family"},
    Message{"wrong_number", Scope::help, Warmth::none,
            "intensity is outside 0 to 10",
            "'{typed}' is not a whole number from 0 to 10"},
    Message{"wrong_number.hint", Scope::help, Warmth::none,
            "after wrong_number", "This works: --intensity 4"},
    Message{"wrong_choice", Scope::help, Warmth::none,
            "the gap is none of the three words",
            "'{typed}' is not one of no, brief, yes"},
    Message{"wrong_choice.hint", Scope::help, Warmth::none,
            "after wrong_choice", "This works: --choice brief"},
    Message{"wrong_tone", Scope::help, Warmth::none,
            "the tone is none of the five words",
            "'{typed}' is not one of harsh, rough, mixed, gentle, kind"},
    Message{"wrong_tone.hint", Scope::help, Warmth::none, "after wrong_tone",
            "This works: --self-talk mixed"},
};

}  // namespace wins::messages
