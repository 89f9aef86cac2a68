// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wins {

// Small lists of English words, for reading what a line is about. All take a
// folded word without its apostrophe: "didnt", "im".

/// Says nothing of its own: "the", "really", "have".
[[nodiscard]] bool is_function_word(std::string_view word);
/// "i", "im", "ive", "we": the writer is who does it.
[[nodiscard]] bool is_writer(std::string_view word);
/// "he", "the", "my": another subject than the writer comes or has come.
[[nodiscard]] bool begins_other_subject(std::string_view word);
/// Turns what follows it into what was not done.
[[nodiscard]] bool is_negation(std::string_view word);
/// Begins a clause: "and", "so", "but".
[[nodiscard]] bool joins_clauses(std::string_view word);
/// Begins a clause that tells when it was: "when", "while", "before".
[[nodiscard]] bool tells_occasion(std::string_view word);
/// What follows it is who, where or what it was about: "with", "during".
[[nodiscard]] bool places_situation(std::string_view word);
/// "on", "in": mostly where, and at times what was done.
[[nodiscard]] bool places_loosely(std::string_view word);
/// Someone by what they are: "mum", "boss".
[[nodiscard]] bool is_person(std::string_view word);
/// What follows it is mostly someone: "told", "texted".
[[nodiscard]] bool is_towards_someone(std::string_view word);
/// "morning", "week": true of any two entries.
[[nodiscard]] bool is_time_word(std::string_view word);
/// A verb, where it begins a clause: an irregular past form, or a verb that
/// looks the same in the past.
[[nodiscard]] bool is_past_form(std::string_view word);
/// An act of an older way of coping or coming through: "snapped", "hid".
[[nodiscard]] bool is_older_way(std::string_view word);
/// Tells that a moment was not an easy one: "scared", "sick", "apologised".
[[nodiscard]] bool is_charged(std::string_view word);
/// The verb that an irregular form belongs to: "went" gives "go"; other words
/// come back as they are.
[[nodiscard]] std::string_view plain_form(std::string_view word);

}  // namespace wins
