// SPDX-License-Identifier: MIT
// wins-eval: how often wins is right about the words of an entry.
#include <fmt/core.h>
#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "eval/lines.h"
#include "eval/score.h"
#include "eval/tasks.h"
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
  return fmt::format("usage: wins-eval {} FILE [--lines]", names);
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

int run(const std::vector<std::string>& words) {
  try {
    evaluate(arguments_of(words));
    return 0;
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
