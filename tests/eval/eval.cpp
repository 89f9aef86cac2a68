// SPDX-License-Identifier: MIT
// wins-eval: how often wins is right about the words of an entry.
#include <fmt/core.h>
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "eval/lines.h"
#include "eval/score.h"
#include "eval/tasks.h"
#include "eval/training.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

struct Arguments {
  const Task* task = nullptr;
  std::vector<std::string> places{};
  std::vector<std::string> known{};  ///< --known FILE
  bool lines = false;                ///< print each line with its answer
  bool train = false;
};

std::string usage() {
  std::string names;
  for (const Task& task : all_tasks()) {
    names += fmt::format("{}{}", names.empty() ? "" : "|", task.name);
  }
  return fmt::format(
      "usage: wins-eval {} FILE [--lines]\n"
      "       wins-eval train TASK OUTPUT FILE... [--known FILE]...",
      names);
}

/// Throws: UsageError.
Arguments arguments_of(std::vector<std::string> words) {
  Arguments arguments;
  arguments.train = !words.empty() && words.front() == "train";
  words.erase(words.begin(), words.begin() + (arguments.train ? 1 : 0));
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == "--lines") {
      arguments.lines = true;
    } else if (words[at] == "--known" && at + 1 < words.size()) {
      arguments.known.push_back(words[++at]);
    } else if (at == 0) {
      arguments.task = find_task(words[at]);
    } else {
      arguments.places.push_back(words[at]);
    }
  }
  const bool enough = arguments.train ? arguments.places.size() >= 2
                                      : arguments.places.size() == 1;
  if (arguments.task == nullptr || !enough ||
      arguments.places.front().starts_with("--") ||
      (arguments.train && arguments.task->features == nullptr)) {
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
  const std::vector<Line> lines = read_lines(arguments.places.front());
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

void train(const Arguments& arguments) {
  const std::string text =
      trained(*arguments.task,
              {.files = {arguments.places.begin() + 1, arguments.places.end()},
               .known = arguments.known});
  std::ofstream out(arguments.places.front(),
                    std::ios::binary | std::ios::trunc);
  out << "# SPDX-License-Identifier: MIT\n#\n"
         "# Made by wins-eval train: CONTRIBUTING.md tells how.\n"
      << text;
  if (!out.flush()) {
    throw UserError(fmt::format("cannot write {}", arguments.places.front()));
  }
}

int run(const std::vector<std::string>& words) {
  try {
    const Arguments arguments = arguments_of(words);
    arguments.train ? train(arguments) : evaluate(arguments);
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
