// SPDX-License-Identifier: MIT
// Compares answers with labels.
#include "eval/score.h"

#include <algorithm>

namespace wins::eval {

Score score_of(const std::vector<Line>& lines,
               const std::vector<std::string>& answers,
               const std::string& abstains) {
  Score score;
  score.lines = lines.size();
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const std::vector<std::string>& labels = lines[at].labels;
    const std::string& answer = answers.at(at);
    const auto is_label = [&labels](const std::string& label) {
      return std::ranges::find(labels, label) != labels.end();
    };
    const bool answered = answer != abstains;
    const bool right = is_label(answer);
    score.accuracy.count(right);
    if (answered) {
      score.precision.count(right);
    }
    (is_label(abstains) ? score.false_on_none : score.coverage).count(answered);
    score.recall[labels.front()].count(right);
  }
  return score;
}

}  // namespace wins::eval
