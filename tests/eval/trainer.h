// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wins::eval {

// Multinomial logistic regression with an L2 penalty (D. Jurafsky and J. H.
// Martin, "Speech and Language Processing", ch. 5), fitted by stochastic
// gradient descent whose steps grow smaller. The lines are taken in an order
// that is always the same, so that the same lines give the same weights.

/// A line with what is so of it, and which labels are right to what share.
struct Example {
  std::vector<std::string> features{};   ///< each once
  std::map<std::string, double> goal{};  ///< shares that sum to 1
};

struct Settings {
  std::size_t least_lines = 2;  ///< a feature has to be met in
  double penalty = 0.0004;      ///< of the squares of the weights
  double step = 0.5;            ///< of the first line
  std::size_t rounds = 20;
  std::size_t most_features = 12000;  ///< the rest is left out
  double least_weight = 0;            ///< smaller ones are taken for 0
};

/// Weights by feature and label.
struct Weights {
  std::vector<std::string> labels{};  ///< in order
  std::vector<double> biases{};       ///< by label
  std::map<std::string, std::vector<double>, std::less<>> features{};
};

/// Fitted twice: the second time with the features that said most the first
/// time.
[[nodiscard]] Weights fitted(const std::vector<Example>& examples,
                             const Settings& settings);

/// How probable each label is, in the order of the labels.
[[nodiscard]] std::vector<double> probabilities(
    const Weights& weights, const std::vector<std::string>& features);

}  // namespace wins::eval
