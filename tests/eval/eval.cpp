// SPDX-License-Identifier: MIT
// wins-eval: how often wins is right, about the words of an entry and about
// change.
#include <fmt/core.h>
#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "eval/lines.h"
#include "eval/scenario.h"
#include "eval/score.h"
#include "eval/simulate.h"
#include "eval/tasks.h"
#include "eval/vectors.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

struct Arguments {
  const Task* task = nullptr;
  std::string file{};
  bool lines = false;  ///< print each line with its answer
};

std::string usage() {
  std::string names;
  for (const Task& task : all_tasks()) {
    names += fmt::format("{}{}", names.empty() ? "" : "|", task.name);
  }
  return fmt::format(
      "usage: wins-eval {} FILE [--lines]\n"
      "       wins-eval vectors FILE.json\n"
      "       wins-eval simulate [--phi R] [--journals N] ...",
      names);
}

/// Throws: UsageError.
Arguments arguments_of(const std::vector<std::string>& words) {
  Arguments arguments;
  std::vector<std::string> places;
  for (const std::string& word : words) {
    if (word == "--lines") {
      arguments.lines = true;
    } else {
      places.push_back(word);
    }
  }
  if (places.size() == 2) {
    arguments.task = find_task(places.front());
    arguments.file = places.back();
  }
  if (arguments.task == nullptr || arguments.file.starts_with("--")) {
    throw UsageError(usage());
  }
  return arguments;
}

void print(const Score& score) {
  fmt::print("lines {}\n", score.lines);
  fmt::print("accuracy {:.3f}\n", score.accuracy.value());
  fmt::print("precision {:.3f}\n", score.precision.value());
  fmt::print("coverage {:.3f}\n", score.coverage.value());
  fmt::print("false_on_none {:.3f}\n", score.false_on_none.value());
  for (const auto& [label, share] : score.recall) {
    fmt::print("recall {} {:.3f}\n", label, share.value());
  }
}

void evaluate(const Arguments& arguments) {
  const std::vector<Line> lines = read_lines(arguments.file);
  std::vector<std::string> answers;
  for (const Line& line : lines) {
    answers.push_back(arguments.task->answer(line.text));
    if (arguments.lines) {
      fmt::print("{}\t{}\t{}\n", line.text, fmt::join(line.labels, ","),
                 answers.back());
    }
  }
  print(score_of(lines, answers, std::string(arguments.task->abstains)));
}

/// 0 when none failed, else 1.
int evaluate_vectors(const std::vector<std::string>& words) {
  if (words.size() != 1) {
    throw UsageError(usage());
  }
  const VectorResult result = try_vector_file(words.front());
  for (const Miss& miss : result.failed) {
    fmt::print("{}\n  got {}\n  expected {}\n", miss.id, miss.got,
               miss.expected);
  }
  fmt::print("passed {}\n", result.passed);
  fmt::print("failed {}\n", result.failed.size());
  return result.failed.empty() ? 0 : 1;
}

void evaluate_change(const Scenario& scenario) {
  fmt::print("{}", parameters_of(scenario));
  fmt::print("{}", table_of(simulate(scenario)));
}

int evaluate_any(const std::vector<std::string>& words) {
  const std::string what = words.empty() ? "" : words.front();
  if (what == "vectors") {
    return evaluate_vectors({words.begin() + 1, words.end()});
  }
  if (what == "simulate") {
    evaluate_change(scenario_of({words.begin() + 1, words.end()}));
    return 0;
  }
  evaluate(arguments_of(words));
  return 0;
}

int run(const std::vector<std::string>& words) {
  try {
    return evaluate_any(words);
  } catch (const UsageError& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
  } catch (const Failure& failure) {
    fmt::print(stderr, "wins-eval: {}\n", failure.what());
    return 1;
  }
}

}  // namespace
}  // namespace wins::eval

int main(int count, char** words) {
  return wins::eval::run({words + 1, words + count});
}
