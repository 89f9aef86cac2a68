// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "letter.h"
#include "wins/report/report.h"

namespace wins {

/// The directions that the statistics state, under a letter with measures: a
/// letter on the week that ends today, of all entries, on a terminal. A pipe
/// gets facts alone.
struct LetterChanges {
  std::vector<Block> rows{};           ///< facts and words
  std::vector<std::string> closing{};  ///< the last lines of the letter
  bool harder = false;                 ///< the person's own last line rests
};
[[nodiscard]] LetterChanges letter_changes(const LetterSpan& span,
                                           const ReflectArgs& args,
                                           Invocation& invocation);

}  // namespace wins
