// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wins/core/dice.h"
#include "wins/core/time.h"

namespace wins::lives {

/// What a stretch of days holds.
enum class Season {
  usual,
  quiet,  ///< sessions, `here` and little else
  hard,   ///< much of it marked hard
  silent  ///< nothing at all
};

/// Days of one season, both ends included.
struct Stretch {
  Season season = Season::usual;
  Day first{};
  Day last{};
};

/// The seasons of a life, day by day. Each year has a quiet month and a hard
/// stretch; two years or more have one silent half year. The last weeks are
/// usual ones.
class Seasons {
 public:
  Seasons(Day first, Day last, Dice& dice);

  [[nodiscard]] Season of(Day day) const;
  [[nodiscard]] Day first() const { return first_; }
  [[nodiscard]] Day last() const { return last_; }
  /// Those that are not usual, in order.
  [[nodiscard]] const std::vector<Stretch>& stretches() const {
    return stretches_;
  }

 private:
  /// Puts it somewhere between two days, clear of the others.
  void place(Season season, int days, Stretch between, Dice& dice);
  [[nodiscard]] bool is_clear(Day first, Day last) const;

  Day first_;
  Day last_;
  std::vector<Stretch> stretches_{};
};

}  // namespace wins::lives
