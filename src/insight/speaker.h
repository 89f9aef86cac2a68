// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "self_talk_table.h"

namespace wins {

/// Whose words stand at a place of a text, and whether they are meant. Hears
/// the text word by word.
class Speaker {
 public:
  explicit Speaker(const SelfTalkTable& table);

  void begin_clause(WordNumber first);

  /// `may_be_subject`: nothing but "my" or "the" stands in front of the word
  /// in its clause.
  void hear(WordNumber word, bool may_be_subject);

  /// A phrase about the words that follow.
  struct Remark {
    Says says = Says::turn;
    std::size_t end = 0;  ///< the place behind its words
    bool ends_clause = false;
    bool follows_name = false;  ///< behind a word that may be a name
  };
  void hear(const Remark& remark);

  /// Whether words of this tone that begin at `place` are the writer's and
  /// are meant.
  [[nodiscard]] bool means(Says tone, std::size_t place) const;

  /// Whether the subject of the clause so far is not the writer.
  [[nodiscard]] bool is_someone_else() const { return someone_else_; }

 private:
  void quote(bool ends_clause);

  WordSet first_person_;
  WordSet third_person_;
  WordSet others_;
  WordNumber that_;
  bool quoted_ = false;
  bool quoted_until_next_ = false;
  bool distant_ = false;
  bool denied_ = false;
  bool unfinished_ = false;
  bool someone_else_ = false;
  std::size_t negated_until_ = 0;
};

}  // namespace wins
