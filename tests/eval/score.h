// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "eval/lines.h"

namespace wins::eval {

/// So many of so many.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  /// 0 when there is nothing to share.
  [[nodiscard]] double value() const {
    return whole == 0 ? 0
                      : static_cast<double>(part) / static_cast<double>(whole);
  }
  void count(bool in_part) {
    ++whole;
    part += in_part ? 1 : 0;
  }
};

/// How answers compare with the labels. To abstain is written with the label
/// `abstains` ("none", "neutral").
struct Score {
  std::size_t lines = 0;
  Share accuracy{};       ///< the answer is among the labels
  Share precision{};      ///< right among answered
  Share coverage{};       ///< answered among lines that ask for an answer
  Share false_on_none{};  ///< answered among the others
  std::map<std::string, Share> recall{};  ///< right, by preferred label
};

/// Requires: an answer for each line.
[[nodiscard]] Score score_of(const std::vector<Line>& lines,
                             const std::vector<std::string>& answers,
                             const std::string& abstains);

}  // namespace wins::eval
