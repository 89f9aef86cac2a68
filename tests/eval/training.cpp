// SPDX-License-Identifier: MIT
// Counts the weights of a task from files of labelled lines.
#include "eval/training.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "eval/lines.h"
#include "eval/score.h"
#include "eval/trainer.h"
#include "weight_file.h"

namespace wins::eval {
namespace {

constexpr double kHundred = 100;
/// Where several labels are right, the first is so somewhat more.
constexpr double kShareOfFirst = 0.6;

struct Labelled {
  Line line{};
  Example example{};
  std::size_t file = 0;
};

Example example_of(const Task& task, const Line& line) {
  Example example{.features = task.features(line.text)};
  const std::size_t others = line.labels.size() - 1;
  for (const std::string& label : line.labels) {
    const double rest = (1 - kShareOfFirst) /
                        static_cast<double>(std::max<std::size_t>(others, 1));
    const bool first = label == line.labels.front();
    example.goal[label] += others == 0 ? 1 : (first ? kShareOfFirst : rest);
  }
  return example;
}

std::vector<Labelled> labelled(const Task& task, const LineFiles& lines) {
  std::vector<Labelled> all;
  std::size_t number = 0;
  for (const std::vector<std::string>& files : {lines.files, lines.known}) {
    for (const std::string& file : files) {
      for (Line& line : read_lines(file)) {
        Example example = example_of(task, line);
        all.push_back({.line = std::move(line),
                       .example = std::move(example),
                       .file = number});
      }
      ++number;
    }
  }
  return all;
}

Weights weights_without(const Task& task, const std::vector<Labelled>& all,
                        std::size_t file) {
  std::vector<Example> examples;
  for (const Labelled& line : all) {
    if (line.file != file) {
      examples.push_back(line.example);
    }
  }
  return fitted(examples, task.settings);
}

/// A line with its most probable answer, given without its own file.
struct Answered {
  Line line{};
  std::string answer{};
  double probability = 0;
};

Answered answered(const Task& task, const Weights& weights,
                  const Labelled& labelled) {
  const std::vector<double> shares =
      probabilities(weights, labelled.example.features);
  Answered best{.line = labelled.line};
  for (std::size_t label = 0; label < shares.size(); ++label) {
    if (weights.labels[label] != task.abstains &&
        shares[label] > best.probability) {
      best.answer = weights.labels[label];
      best.probability = shares[label];
    }
  }
  return best;
}

Score score_at(const Task& task, const std::vector<Answered>& all,
               double enough) {
  std::vector<Line> lines;
  std::vector<std::string> answers;
  for (const Answered& one : all) {
    lines.push_back(one.line);
    answers.push_back(one.probability >= enough ? one.answer
                                                : std::string(task.abstains));
  }
  return score_of(lines, answers, std::string(task.abstains));
}

void tell(std::string_view what, const Score& score) {
  fmt::print("{}: precision {:.3f}, coverage {:.3f}, false_on_none {:.3f}\n",
             what, score.precision.value(), score.coverage.value(),
             score.false_on_none.value());
}

/// In hundredths.
std::uint8_t least_enough(const Task& task,
                          const std::vector<Answered>& answers) {
  std::uint8_t enough = 100;
  while (enough > 1) {
    const Score score = score_at(task, answers, (enough - 1) / kHundred);
    if (score.precision.part > 0 &&
        (score.precision.value() < task.precision ||
         score.false_on_none.value() > task.most_false)) {
      break;
    }
    --enough;
  }
  return enough;
}

std::uint8_t threshold(const Task& task, const LineFiles& lines,
                       const std::vector<Labelled>& all) {
  std::vector<std::vector<Answered>> by_file;
  std::vector<Answered> together;
  for (std::size_t file = 0; file < lines.files.size(); ++file) {
    const Weights weights = weights_without(task, all, file);
    std::vector<Answered>& answers = by_file.emplace_back();
    for (const Labelled& line : all) {
      if (line.file == file) {
        answers.push_back(answered(task, weights, line));
      }
    }
    together.insert(together.end(), answers.begin(), answers.end());
  }
  const std::uint8_t enough = least_enough(task, together);
  for (std::size_t file = 0; file < by_file.size(); ++file) {
    tell(lines.files[file], score_at(task, by_file[file], enough / kHundred));
  }
  tell(fmt::format("together, from {}", enough),
       score_at(task, together, enough / kHundred));
  return enough;
}

rules::WeightFile in_hundredths(const Task& task, const Weights& weights) {
  const auto hundredths = [](double weight) {
    return static_cast<std::int16_t>(std::lround(weight * kHundred));
  };
  rules::WeightFile file;
  std::vector<std::size_t> order;  // the label that says nothing comes last
  for (std::size_t label = 0; label < weights.labels.size(); ++label) {
    if (weights.labels[label] != task.abstains) {
      order.push_back(label);
    }
  }
  order.push_back(static_cast<std::size_t>(
      std::ranges::find(weights.labels, task.abstains) -
      weights.labels.begin()));
  for (const std::size_t label : order) {
    file.labels.push_back(weights.labels[label]);
    file.biases.push_back(hundredths(weights.biases[label]));
  }
  for (const auto& [feature, row] : weights.features) {
    std::vector<rules::Weight> written;
    for (std::size_t place = 0; place < order.size(); ++place) {
      const std::int16_t weight = hundredths(row[order[place]]);
      if (weight != 0) {
        written.push_back(
            {.label = static_cast<std::uint8_t>(place), .hundredths = weight});
      }
    }
    if (!written.empty()) {
      file.features[feature] = std::move(written);
    }
  }
  return file;
}

}  // namespace

std::string trained(const Task& task, const LineFiles& lines) {
  const std::vector<Labelled> all = labelled(task, lines);
  const std::uint8_t enough = threshold(task, lines, all);
  rules::WeightFile file =
      in_hundredths(task, weights_without(task, all, all.size()));
  file.enough = enough;
  return rules::written(file);
}

}  // namespace wins::eval
