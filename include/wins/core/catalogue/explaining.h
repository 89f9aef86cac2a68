// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `stats --explain` says of each word of change, in plain words and
/// then in numbers, and what stands beside the chart of `stats --plot`.
namespace wins::messages {

inline constexpr auto explaining = Catalogue{
    Message{"title", Scope::reply, Warmth::none, "--explain",
            "Where each word comes from"},
    Message{"rests", Scope::reply, Warmth::none,
            "--explain, over the whole journal",
            "Words rest on the 52 weeks before {day}, and on those before "
            "{before}. The next look is on {next}."},
    Message{"chosen", Scope::reply, Warmth::none,
            "--explain with -k, -t, --since or --until",
            "A part of the journal has facts and no word. Words come from the "
            "whole of it."},

    Message{"directed", Scope::reply, Warmth::none, "gentler or harder",
            "Then against now, and the whole path, agree on {way} at both "
            "looks. Chance seldom does that."},
    Message{"same", Scope::reply, Warmth::none, "same",
            "Then and now lie close together, and neither way stands out."},
    Message{"denied", Scope::reply, Warmth::none,
            "all taken together would be stated, and one measure is stated "
            "the other way",
            "One measure leans the other way, so one word for all of them "
            "would not be true."},
    Message{"gate", Scope::reply, Warmth::none,
            "enough notes, and too few pairs lean one way",
            "{count} of 10 pairs lean one way. A word takes {gate} of 10, at "
            "both looks."},
    Message{"gate.choice", Scope::reply, Warmth::none,
            "the same, of choice, where the bound lies lower",
            "Pauses then and now are about as many. A word takes a wider "
            "difference, at both looks."},
    Message{"chance", Scope::reply, Warmth::none,
            "enough notes, pairs lean one way, and it may be chance",
            "The notes differ as much as this by chance. A word takes more of "
            "the same."},
    Message{"beside", Scope::reply, Warmth::none,
            "the same, and alone it would have been stated",
            "Alone it would be clear. Beside {count} other measures, chance "
            "has more ways in."},
    Message{"few_weeks", Scope::reply, Warmth::none,
            "too few weeks hold a note",
            "A word takes 9 weeks with a note of it, at both looks. So far: "
            "{now} and {before}."},
    Message{"few_entries", Scope::reply, Warmth::none,
            "a window holds too few notes",
            "A word takes 6 notes then and 6 now, at both looks. So far: "
            "{then} and {now}."},
    Message{"stale", Scope::reply, Warmth::none, "nothing recent to compare",
            "The latest notes lie too far back to be called now."},
    Message{"new", Scope::reply, Warmth::none,
            "all notes are newer than the boundary",
            "Its notes are from {day} on, and words rest on the days before."},

    Message{"look", Scope::reply, Warmth::none, "numbers of a look",
            "before {day}: n {rows} in {weeks} weeks; then {then}, now {now}"},
    Message{"nap", Scope::reply, Warmth::none, "the same, with enough notes",
            "nap {nap} ({low} to {high}), rho {rho}, variance inflation {vif}"},
    Message{"mann_whitney", Scope::reply, Warmth::none, "the same",
            "Mann-Whitney z {z}, p {gentler} {way}, p {harder} {other}"},
    Message{"mann_kendall", Scope::reply, Warmth::none, "the same",
            "Mann-Kendall S {s}, tau {tau}, p {gentler} {way}, p {harder} "
            "{other}"},
    Message{"largest", Scope::reply, Warmth::none, "enough notes at both looks",
            "largest p {gentler} {way} (bound {bound}), {harder} {other} "
            "(bound {other_bound})"},
    Message{"shift", Scope::reply, Warmth::none, "values whose shift is known",
            "Hodges-Lehmann {value}, interval {low} to {high}"},
    Message{"slope", Scope::reply, Warmth::none, "the slope is known",
            "Theil-Sen {value} a week"},
    Message{"slope.log", Scope::reply, Warmth::none,
            "the slope of minutes is known",
            "Theil-Sen {value} a week, of the natural logarithm"},

    // --plot.
    Message{"plot.title", Scope::reply, Warmth::none, "a chart",
            "{label}, {from} to {to}"},
    Message{"plot.key", Scope::reply, Warmth::none,
            "a chart with windows under it",
            "A dot is a moment, + is that or more. Lines are the middle "
            "values of then and now."},
    Message{"plot.key.dots", Scope::reply, Warmth::none,
            "a chart without windows", "A dot is a moment, + is that or more."},
    Message{"plot.few", Scope::reply, Warmth::none,
            "fewer than two moments note the measure",
            "A chart comes with two notes of {name}."},
    Message{"plot.hidden", Scope::help, Warmth::none,
            "--plot names a measure that is off or left out",
            "{name} is left out of this journal's numbers"},
    Message{"plot.hidden.hint", Scope::help, Warmth::none, "after plot.hidden",
            "This works: wins config get measures.off"},
    Message{"plot.then", Scope::reply, Warmth::none,
            "the first window, under the axis", "then"},
    Message{"plot.now", Scope::reply, Warmth::none,
            "the last window, under the axis", "now"},
    Message{"plot.pause", Scope::reply, Warmth::none, "choice, beside the axis",
            "pause"},
    Message{"plot.none", Scope::reply, Warmth::none, "choice, beside the axis",
            "none"},
};

}  // namespace wins::messages
