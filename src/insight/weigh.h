// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "text_features.h"
#include "weight_table.h"

namespace wins::rules {

/// Weights are counted from lines: of a longer text they know too little.
inline constexpr std::size_t kMostWeighedWords = 60;

/// How probable each label of the table is: multinomial logistic regression,
/// where the weights of the known features are divided by the square root of
/// their number, so that a long text is no surer than a short one. A label
/// called `never` gets nothing.
[[nodiscard]] std::vector<double> probabilities(
    std::span<const Feature> features, const WeightTable& table,
    std::string_view never = {});

/// The most probable label that says something, if it is probable enough;
/// else the one that says nothing, which is the last.
[[nodiscard]] std::size_t clear_label(std::span<const double> probabilities,
                                      const WeightTable& table);

/// The words that counted most for the label, at most `most` of them and each
/// at least half of what the first did, in the order of the text.
[[nodiscard]] std::vector<std::size_t> telling_words(
    std::span<const Feature> features, const WeightTable& table,
    std::size_t label, std::size_t most);

}  // namespace wins::rules
