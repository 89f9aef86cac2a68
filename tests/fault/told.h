// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>

#include "fault/home.h"

namespace wins::test {

/// What was wrong about adds under faults; every count but the first three is
/// to be 0.
struct ToldFigures {
  int points = 0;
  int acknowledged = 0;  ///< wins said that the words were saved
  int uncertain = 0;     ///< wins said that it does not know
  int crashes = 0;       ///< ended by a signal, or by a code of its own
  int faults = 0;        ///< "a fault in wins itself"
  int silent = 0;        ///< success without the words in the journal
  int untrue = 0;        ///< a sentence the journal contradicts, or none
  int words_lost = 0;    ///< neither saved nor in a draft nor given back
  int old_lost = 0;      ///< an earlier entry is missing, or the file unsound

  ToldFigures& operator+=(const ToldFigures& other);
};

/// Holds what `wins add` said of `words` against the journal of the home,
/// where these texts had been, and counts it in.
void judge_add(const Ending& ending, const Home& home, const std::string& words,
               const std::multiset<std::string>& before, ToldFigures& figures);

[[nodiscard]] std::string in_words(const ToldFigures& figures);

}  // namespace wins::test
