// SPDX-License-Identifier: MIT
#include "quotable.h"

#include <utility>

namespace wins {

Quotable::Quotable(Filter filter, Invocation& invocation)
    : filter_(std::move(filter)),
      invocation_(invocation),
      rule_(invocation.settings()),
      evenings_(invocation) {}

void Quotable::for_each(const std::function<void(const Entry&)>& visit) const {
  invocation_.store().for_each(filter_, [&](const Entry& entry) {
    if (rule_.allows(entry) && evenings_.allows(entry)) {
      visit(entry);
    }
    return Visit::go_on;
  });
}

}  // namespace wins
