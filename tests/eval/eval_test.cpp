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

TEST_CASE("eval: guesses of the kind on lines that were never looked at") {
  const Score score = score_in("kinds_unseen.tsv", "kinds");
  CHECK(score.lines == 400);
  CHECK(score.precision.value() >= 0.96);
  CHECK(score.coverage.value() >= 0.62);
  CHECK(score.false_on_none.value() <= 0.03);
}

TEST_CASE("eval: the tone of lines that were never looked at") {
  const Score score = score_in("selftalk_unseen.tsv", "selftalk");
  CHECK(score.lines == 250);
  CHECK(score.precision.value() >= 0.92);
  CHECK(score.coverage.value() >= 0.74);
  CHECK(score.false_on_none.value() <= 0.05);
}

TEST_CASE("eval: what was learned of lines is known of them") {
  for (const char* file :
       {"kinds_lines_a.tsv", "kinds_lines_b.tsv", "kinds_lines_d.tsv",
        "kinds_lines_e.tsv", "kinds_held_out.tsv", "kinds_practice.tsv"}) {
    CAPTURE(file);
    const Score score = score_in(file, "kinds");
    CHECK(score.precision.value() >= 0.98);
    CHECK(score.coverage.value() >= 0.5);
  }
  const Score tones = score_in("selftalk_lines_b.tsv", "selftalk");
  CHECK(tones.precision.value() >= 0.98);
  CHECK(tones.coverage.value() >= 0.9);
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
