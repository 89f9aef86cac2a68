// SPDX-License-Identifier: MIT
#include "sign_answers.h"

#include <array>
#include <map>
#include <string>
#include <utility>

#include "rows_table.h"
#include "signs.h"

namespace wins {
namespace {

using Counts = std::map<std::pair<std::string, CheckinAnswer>, std::int64_t>;

constexpr std::array kAnswers = {CheckinAnswer::yes, CheckinAnswer::a_little,
                                 CheckinAnswer::not_lately};
constexpr int kNameColumns = 26;

Counts count_answers(const DayRange& days, Invocation& invocation) {
  Counts counts;
  invocation.store().for_each_checkin(days, [&](const Checkin& checkin) {
    ++counts[{checkin.question, checkin.answer}];
    return Visit::go_on;
  });
  return counts;
}

}  // namespace

void add_sign_answers(const DayRange& days, const Message& title,
                      Invocation& invocation, Report& report) {
  const Counts counts = count_answers(days, invocation);
  std::vector<std::vector<Cell>> for_people;
  std::vector<std::vector<Cell>> for_machines;
  for (const SignQuestion& question : kSignQuestions) {
    std::string given;
    for (const CheckinAnswer answer : kAnswers) {
      const auto found = counts.find({std::string(question.id), answer});
      if (found != counts.end()) {
        const std::string name(answer_name(answer));
        given += (given.empty() ? "" : ", ") + name + ' ' +
                 std::to_string(found->second);
        for_machines.push_back({std::string(question.id), name, found->second});
      }
    }
    if (!given.empty()) {
      for_people.push_back({say(*question.name), given});
    }
  }
  report.blocks.push_back(
      {rows_table("signs",
                  {{.key = "question"}, {.key = "answer"}, {.key = "times"}},
                  std::move(for_machines)),
       Audience::machines});
  if (!for_people.empty()) {
    Table table = rows_table(
        "signs", {{.key = "question", .width = kNameColumns}, {.key = "given"}},
        std::move(for_people));
    table.title = say(title);
    report.blocks.push_back({std::move(table), Audience::people});
  }
}

}  // namespace wins
