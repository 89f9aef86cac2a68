// SPDX-License-Identifier: MIT
// Weighs the features of a text.
#include "weigh.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace wins::rules {
namespace {

constexpr double kHundred = 100;

void to_shares(std::vector<double>& scores) {
  const double most = *std::ranges::max_element(scores);
  double sum = 0;
  for (double& score : scores) {
    score = std::exp(score - most);
    sum += score;
  }
  for (double& score : scores) {
    score /= sum;
  }
}

}  // namespace

std::vector<double> probabilities(std::span<const Feature> features,
                                  const WeightTable& table,
                                  std::string_view never) {
  std::vector<double> sums(table.labels.size());
  std::size_t known = 0;
  for (const Feature& feature : features) {
    const PackedWeights weights = table.weights_of(feature.name);
    known += weights.size() == 0 ? 0 : 1;
    for (std::size_t n = 0; n < weights.size(); ++n) {
      sums[weights[n].label] += weights[n].hundredths;
    }
  }
  const double root =
      std::sqrt(static_cast<double>(std::max<std::size_t>(known, 1)));
  for (std::size_t label = 0; label < sums.size(); ++label) {
    sums[label] = table.labels[label] == never
                      ? -HUGE_VAL
                      : (sums[label] / root + table.biases[label]) / kHundred;
  }
  to_shares(sums);
  return sums;
}

std::size_t clear_label(std::span<const double> probabilities,
                        const WeightTable& table) {
  const std::size_t nothing = table.labels.size() - 1;
  const auto labels = probabilities.first(nothing);
  const auto best = std::ranges::max_element(labels);
  return *best * kHundred >= table.enough
             ? static_cast<std::size_t>(best - labels.begin())
             : nothing;
}

std::vector<std::size_t> telling_words(std::span<const Feature> features,
                                       const WeightTable& table,
                                       std::size_t label, std::size_t most) {
  std::map<std::size_t, int> counts;
  for (const Feature& feature : features) {
    const PackedWeights weights = table.weights_of(feature.name);
    for (std::size_t n = 0; n < weights.size(); ++n) {
      if (weights[n].label == label) {
        for (const std::size_t word : feature.words) {
          counts[word] += weights[n].hundredths;
        }
      }
    }
  }
  std::vector<std::pair<int, std::size_t>> ranked;
  for (const auto& [word, count] : counts) {
    if (count > 0) {
      ranked.emplace_back(-count, word);
    }
  }
  std::ranges::sort(ranked);
  ranked.resize(std::min(ranked.size(), most));
  std::vector<std::size_t> words;
  for (const auto& [count, word] : ranked) {
    if (2 * count <= ranked.front().first) {
      words.push_back(word);
    }
  }
  std::ranges::sort(words);
  return words;
}

}  // namespace wins::rules
