// SPDX-License-Identifier: MIT
// How often the guesses are right, held with a small margin.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include "eval/lines.h"
#include "eval/score.h"
#include "eval/tasks.h"
#include "support/places.h"
#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

Score score_in(const std::string& file, std::string_view name) {
  const Task* task = find_task(name);
  REQUIRE(task != nullptr);
  const std::vector<Line> lines = read_lines(test::data_file("eval/" + file));
  std::vector<std::string> answers;
  answers.reserve(lines.size());
  for (const Line& line : lines) {
    answers.push_back(task->answer(line.text));
  }
  return score_of(lines, answers, std::string(task->abstains));
}

TEST_CASE("eval: guesses of the kind on the lines the rules were written by") {
  const Score score = score_in("kinds_dev.tsv", "kinds");
  CHECK(score.precision.value() >= 0.95);
  CHECK(score.coverage.value() >= 0.65);
  CHECK(score.false_on_none.value() <= 0.05);
}

TEST_CASE("eval: guesses of the kind on lines made up to mend the rules") {
  const Score score = score_in("kinds_practice.tsv", "kinds");
  CHECK(score.lines > 800);
  CHECK(score.precision.value() >= 0.94);
  CHECK(score.coverage.value() >= 0.58);
  CHECK(score.false_on_none.value() <= 0.05);
}

TEST_CASE("eval: guesses of the kind on lines nobody looked at") {
  const Score score = score_in("kinds_held_out.tsv", "kinds");
  CHECK(score.precision.value() >= 0.80);
  CHECK(score.coverage.value() >= 0.32);
  CHECK(score.false_on_none.value() <= 0.10);
}

TEST_CASE("eval: an answer counts where it is a label, silence where none is") {
  const std::vector<Line> lines = {{"a", {"rest", "gentle"}},
                                   {"b", {"rest"}},
                                   {"c", {"none"}},
                                   {"d", {"none"}},
                                   {"e", {"pause"}}};
  const Score score =
      score_of(lines, {"gentle", "none", "none", "show", "rest"}, "none");
  CHECK(score.lines == 5);
  CHECK(score.accuracy.value() == doctest::Approx(0.4));
  CHECK(score.precision.value() == doctest::Approx(1.0 / 3));
  CHECK(score.coverage.value() == doctest::Approx(2.0 / 3));
  CHECK(score.false_on_none.value() == doctest::Approx(0.5));
  CHECK(score.recall.at("rest").value() == doctest::Approx(0.5));
  CHECK(score.recall.at("pause").value() == doctest::Approx(0.0));
}

TEST_CASE("eval: nothing answered gives no precision") {
  const Score score = score_of({{"a", {"none"}}}, {"none"}, "none");
  CHECK(score.precision.value() == doctest::Approx(0.0));
  CHECK(score.accuracy.value() == doctest::Approx(1.0));
}

TEST_CASE("eval: a line without labels is named") {
  const test::TempFolder folder;
  const std::string file = (folder.path() / "lines.tsv").string();
  std::ofstream(file) << "rested\trest,gentle\r\n\nno labels\n";
  CHECK_THROWS_WITH_AS(
      (void)read_lines(file),
      (file + ", line 3: a line is a text, a tab and its labels").c_str(),
      UserError);
  CHECK_THROWS_AS((void)read_lines(file + ".missing"), UserError);
}

TEST_CASE("eval: the support rule is a task as well") {
  const Task* task = find_task("support");
  REQUIRE(task != nullptr);
  CHECK(task->answer("i want to die") == "hint");
  CHECK(task->answer("had tea") == "none");
  CHECK(find_task("weather") == nullptr);
}

}  // namespace
}  // namespace wins::eval
