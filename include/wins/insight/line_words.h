// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// One word of a line, as far as it says something.
struct LineWord {
  std::string stem{};     ///< of the word, or of the verb it is a form of
  std::string written{};  ///< folded, without an apostrophe
  /// How much it says of the situation (who, where, what happened), 0 to 1.
  double situation = 0;
  /// It says what the writer did.
  bool response = false;
  bool act = false;  ///< it is the verb of that
  /// It says what was not done: "didn't", "without", "instead of".
  bool negated = false;
  std::size_t place = 0;   ///< among all words of the line
  std::size_t clause = 0;  ///< which clause it stands in
};

/// What the words of an entry say, each stem once.
struct LineWords {
  std::vector<LineWord> words{};
  std::vector<std::string> tags{};  ///< folded
  /// The writer's own act is one of an older way: left, hid, snapped.
  bool older_way = false;
  /// It was no easy moment: an older way, something that could not be done, a
  /// word of fear, anger, shame or sadness.
  bool charged = false;
};

class KnownWords;

/// Reads lines, one after the other. The grammar it knows is small and English:
/// a clause tells of the writer when it begins with "I" or, as in a diary, with
/// a verb; there the verb and what it does to things is the response, and
/// people, places and occasions ("with", "at", "after") are the situation. In
/// any other clause every word is of the situation. Of other languages all
/// words are of the situation.
class LineReader {
 public:
  LineReader();
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  /// The first 60 words of the first 2 KiB.
  [[nodiscard]] LineWords read(const Entry& entry);

 private:
  std::unique_ptr<KnownWords> known_;
};

}  // namespace wins
