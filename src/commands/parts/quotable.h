// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "tough_days.h"
#include "unasked.h"
#include "wins/cli/invocation.h"
#include "wins/core/filter.h"

namespace wins {

/// The entries of a filter that may be quoted unasked, one at a time, so that
/// memory stays flat however many there are.
class Quotable {
 public:
  /// Requires: the invocation outlives it. Throws: UsageError.
  Quotable(Filter filter, Invocation& invocation);

  void for_each(const std::function<void(const Entry&)>& visit) const;

 private:
  Filter filter_;
  Invocation& invocation_;
  QuoteRule rule_;
  /// Remembers the days that it has looked up.
  mutable ToughEvenings evenings_;
};

}  // namespace wins
