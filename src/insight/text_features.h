// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "rule_table.h"
#include "told_words.h"

namespace wins::rules {

// What weights are counted of. A feature is named the way it is written in a
// file of weights:
//
//     walk             the word, in its plain form
//     <calm>           a word of the group "calm"
//     I walk           the word, and how it is told: I did it, NOT so, MAYBE,
//                      THEY did, IT did, or a BARE verb
//     walk away        next to each other
//     walk .. door     up to three words between, in the same clause
//     ^ walk           the first word of a clause
//     RULES say rest   what the rules say together; "like" where those of a
//                      kind are enough, "hint" where they count at all,
//                      "not" where one speaks against it
//
// A group stands for its words but where words are left out between.

/// Something that is so of a text.
struct Feature {
  std::string name{};
  std::array<std::uint32_t, 2> words{};  ///< the places it rests on
};

/// Each feature once, in no order that means anything. Those of a text are in
/// proportion to its length.
[[nodiscard]] std::vector<Feature> text_features(
    std::span<const ToldWord> words, const RuleTable& table);

/// The same with what the rules say: the features that tell kinds.
[[nodiscard]] std::vector<Feature> kind_features(
    std::span<const ToldWord> words, const RuleTable& table);

}  // namespace wins::rules
