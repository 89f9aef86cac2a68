// SPDX-License-Identifier: MIT
#include "signs.h"

#include <algorithm>

#include "wins/text/utf8.h"

namespace wins {
namespace {

struct AnswerWords {
  CheckinAnswer answer;
  std::array<std::string_view, 4> words;
};

constexpr AnswerWords kAnswers[] = {
    {CheckinAnswer::yes, {"yes", "y"}},
    {CheckinAnswer::a_little, {"a little", "a", "little", "a bit"}},
    {CheckinAnswer::not_lately, {"not lately", "n", "not", "no"}},
    {CheckinAnswer::pass, {"pass", "p"}},
};

std::string_view without_blanks_around(std::string_view text) {
  constexpr std::string_view kBlanks = " \t";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

std::optional<CheckinAnswer> parse_answer(std::string_view typed) {
  const std::string words = fold_case(without_blanks_around(typed));
  if (words.empty()) {
    return std::nullopt;
  }
  const auto* const found =
      std::ranges::find_if(kAnswers, [&](const AnswerWords& answer) {
        return std::ranges::count(answer.words, words) > 0;
      });
  return found == std::end(kAnswers) ? std::nullopt
                                     : std::optional(found->answer);
}

}  // namespace wins
