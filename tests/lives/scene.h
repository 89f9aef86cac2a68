// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lives.h"
#include "support/bench.h"

namespace wins::lives {

/// A life in a journal, with the program beside it.
class Scene {
 public:
  explicit Scene(const LifePlan& plan);

  [[nodiscard]] const Life& life() const { return life_; }
  [[nodiscard]] test::Bench& bench() { return bench_; }

  /// "reflect week --since 2025-01-01 --until 2025-01-30" for the first
  /// stretch of that season; a life has one of each, unless it is too short.
  [[nodiscard]] std::string week_of(Season season) const;

  /// May be quoted to someone who did not ask for that very entry.
  [[nodiscard]] bool may_be_quoted(EntryId id) const;
  /// The same, and neither hard, dismissing nor self-critical, nor of the
  /// day of a tough session or the day after one.
  [[nodiscard]] bool may_lift(EntryId id) const;

  /// What is said in the output, with x in place of what the person wrote.
  [[nodiscard]] std::string without_own_words(std::string_view output) const;

 private:
  Life life_;
  test::Bench bench_{};
  std::vector<std::string> own_words_{};  ///< long ones first
};

}  // namespace wins::lives
