// SPDX-License-Identifier: MIT
// Counts weights from labelled lines.
#include "eval/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <span>
#include <unordered_map>
#include <utility>

namespace wins::eval {
namespace {

/// Every line is as long: otherwise a long text would be too sure.
constexpr double kLength = 5;

using Row = std::vector<double>;  // by label

void to_shares(Row& scores) {
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

/// An example in numbers.
struct Numbered {
  std::vector<std::uint32_t> features{};
  Row goal{};
};

class Fit {
 public:
  Fit(const std::vector<Example>& examples, const Settings& settings,
      std::span<const std::string> features)
      : settings_(settings), names_(features.begin(), features.end()) {
    number_labels(examples);
    for (const std::string& name : names_) {
      numbers_.emplace(name, static_cast<std::uint32_t>(numbers_.size()));
    }
    for (const Example& example : examples) {
      lines_.push_back(numbered(example));
    }
    rows_.assign(names_.size() * labels_.size(), 0);
    biases_.assign(labels_.size(), 0);
  }

  Weights run() {
    std::vector<std::size_t> order(lines_.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(1);
    for (std::size_t round = 0; round < settings_.rounds; ++round) {
      for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
      }
      for (const std::size_t line : order) {
        learn(lines_[line]);
      }
    }
    return weights();
  }

 private:
  void number_labels(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
      for (const auto& [label, share] : example.goal) {
        labels_.push_back(label);
      }
    }
    std::ranges::sort(labels_);
    labels_.erase(std::unique(labels_.begin(), labels_.end()), labels_.end());
  }

  [[nodiscard]] Numbered numbered(const Example& example) const {
    Numbered line{.goal = Row(labels_.size())};
    for (const std::string& feature : example.features) {
      const auto found = numbers_.find(feature);
      if (found != numbers_.end()) {
        line.features.push_back(found->second);
      }
    }
    for (const auto& [label, share] : example.goal) {
      const auto at = std::ranges::lower_bound(labels_, label);
      line.goal[static_cast<std::size_t>(at - labels_.begin())] = share;
    }
    return line;
  }

  void learn(const Numbered& line) {
    const double lines = static_cast<double>(lines_.size());
    const double step =
        settings_.step / (1 + 6 * static_cast<double>(taken_) / lines /
                                  static_cast<double>(settings_.rounds) * 4);
    ++taken_;
    const double each =
        line.features.empty()
            ? 0
            : kLength / std::sqrt(static_cast<double>(line.features.size()));
    Row error = biases_;
    for (const std::uint32_t feature : line.features) {
      const double* row = &rows_[feature * labels_.size()];
      for (std::size_t label = 0; label < error.size(); ++label) {
        error[label] += shrunk_ * each * row[label];
      }
    }
    to_shares(error);
    for (std::size_t label = 0; label < error.size(); ++label) {
      error[label] -= line.goal[label];
      biases_[label] -= 0.1 * step * error[label];
    }
    shrunk_ *= 1 - step * settings_.penalty;
    const double change = step * each / shrunk_;
    for (const std::uint32_t feature : line.features) {
      double* row = &rows_[feature * labels_.size()];
      for (std::size_t label = 0; label < error.size(); ++label) {
        row[label] -= change * error[label];
      }
    }
  }

  [[nodiscard]] Weights weights() const {
    Weights result{.labels = labels_, .biases = biases_};
    for (std::size_t feature = 0; feature < names_.size(); ++feature) {
      Row& row = result.features[names_[feature]];
      for (std::size_t label = 0; label < labels_.size(); ++label) {
        row.push_back(shrunk_ * kLength *
                      rows_[feature * labels_.size() + label]);
        if (std::abs(row.back()) < settings_.least_weight) {
          row.back() = 0;
        }
      }
    }
    return result;
  }

  Settings settings_;
  std::vector<std::string> labels_{};
  std::vector<std::string> names_{};
  std::unordered_map<std::string_view, std::uint32_t> numbers_{};
  std::vector<Numbered> lines_{};
  std::vector<double> rows_{};  ///< without the shrinking
  Row biases_{};
  double shrunk_ = 1;
  std::size_t taken_ = 0;
};

/// How many of the lines have each feature.
std::map<std::string, std::size_t> counts_of(
    const std::vector<Example>& examples) {
  std::map<std::string, std::size_t> counts;
  for (const Example& example : examples) {
    for (const std::string& feature : example.features) {
      ++counts[feature];
    }
  }
  return counts;
}

/// The features by how much they say in all the lines together.
std::vector<std::string> telling(
    const Weights& weights, const std::map<std::string, std::size_t>& counts,
    std::size_t most) {
  std::vector<std::pair<double, std::string>> ranked;
  for (const auto& [feature, row] : weights.features) {
    double squares = 0;
    for (const double weight : row) {
      squares += weight * weight;
    }
    ranked.emplace_back(-squares * static_cast<double>(counts.at(feature)),
                        feature);
  }
  std::ranges::sort(ranked);
  ranked.resize(std::min(ranked.size(), most));
  std::vector<std::string> features;
  for (auto& [score, feature] : ranked) {
    features.push_back(std::move(feature));
  }
  return features;
}

}  // namespace

Weights fitted(const std::vector<Example>& examples, const Settings& settings) {
  const std::map<std::string, std::size_t> counts = counts_of(examples);
  std::vector<std::string> features;
  for (const auto& [feature, count] : counts) {
    if (count >= settings.least_lines) {
      features.push_back(feature);
    }
  }
  const Weights first = Fit(examples, settings, features).run();
  return Fit(examples, settings, telling(first, counts, settings.most_features))
      .run();
}

std::vector<double> probabilities(const Weights& weights,
                                  const std::vector<std::string>& features) {
  Row sums(weights.labels.size());
  std::size_t known = 0;
  for (const std::string& feature : features) {
    const auto found = weights.features.find(feature);
    if (found != weights.features.end()) {
      ++known;
      for (std::size_t label = 0; label < sums.size(); ++label) {
        sums[label] += found->second[label];
      }
    }
  }
  const double share =
      known == 0 ? 0 : 1 / std::sqrt(static_cast<double>(known));
  for (std::size_t label = 0; label < sums.size(); ++label) {
    sums[label] = weights.biases[label] + share * sums[label];
  }
  to_shares(sums);
  return sums;
}

}  // namespace wins::eval
