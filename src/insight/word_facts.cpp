// SPDX-License-Identifier: MIT
// What the lists of words say of a word, asked once.
#include "word_facts.h"

#include <algorithm>

#include "wins/insight/stem.h"
#include "word_lists.h"

namespace wins {
namespace {

bool looks_past(std::string_view word) {
  constexpr std::size_t kShortest = 5;
  // States: "tired, slept" tells of how it was.
  constexpr std::string_view kStates[] = {
      "annoyed", "ashamed",  "bored",   "drained", "excited",    "exhausted",
      "naked",   "relieved", "rushed",  "scared",  "stressed",   "tired",
      "upset",   "wasted",   "worried", "wicked",  "overwhelmed"};
  return is_past_form(word) || is_older_way(word) ||
         (word.size() >= kShortest && word.ends_with("ed") &&
          std::ranges::count(kStates, word) == 0);
}

WordFacts facts_of(std::string_view word) {
  const std::string_view plain = plain_form(word);
  return {.stem = stem(plain),
          .function_word = is_function_word(word),
          .writer = is_writer(word),
          .other_subject = begins_other_subject(word),
          .negation = is_negation(word),
          .joins_clauses = joins_clauses(word),
          .tells_occasion = tells_occasion(word),
          .places_situation = places_situation(word),
          .places_loosely = places_loosely(word),
          .person = is_person(word),
          .towards_someone = is_towards_someone(word),
          .time_word = is_time_word(word),
          .past_form = is_past_form(word),
          .looks_past = looks_past(word),
          .older_way = is_older_way(word),
          .charged = is_charged(word),
          .says = plain == "say"};
}

}  // namespace

const WordFacts& KnownWords::facts(std::string_view word) {
  const auto found = known_.find(word);
  return found != known_.end()
             ? found->second
             : known_.emplace(word, facts_of(word)).first->second;
}

}  // namespace wins
