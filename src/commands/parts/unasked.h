// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wins/config/settings.h"
#include "wins/core/entry.h"
#include "wins/core/filter.h"

namespace wins {

/// What may be quoted to a person who did not ask for that very entry. Every
/// reflection keeps to this one rule: private entries, the tags of
/// `reflect.skip_tags`, the days of `reflect.skip_dates` with the day on
/// either side, and entries that speak of self-harm stay out.
class QuoteRule {
 public:
  /// Throws: UsageError when a text in `reflect.skip_tags` is no tag.
  explicit QuoteRule(const Settings& settings);

  [[nodiscard]] bool allows(const Entry& entry) const;
  /// Private, or of a tag or a day that the person set aside. That it speaks
  /// of self-harm is no part of this.
  [[nodiscard]] bool sets_aside(const Entry& entry) const;

 private:
  Filter days_{};  ///< only what skip_chosen_dates puts there
  std::vector<Tag> tags_{};
};

}  // namespace wins
