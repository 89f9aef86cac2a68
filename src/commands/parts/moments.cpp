// SPDX-License-Identifier: MIT
#include "moments.h"

#include "entry_id.h"

namespace wins {

Moments::Moments(std::optional<EntryId> asked_for, Invocation& invocation)
    : asked_for_(asked_for),
      invocation_(invocation),
      rule_(invocation.settings()) {}

std::optional<Entry> Moments::first() {
  place_ = 0;
  return at(place_);
}

bool Moments::has_another() const {
  return at(1).has_value();
}

std::optional<Entry> Moments::another() {
  if (!has_another()) {
    return std::nullopt;
  }
  std::optional<Entry> next = at(place_ + 1);
  place_ = next.has_value() ? place_ + 1 : 0;
  return next.has_value() ? next : at(place_);
}

std::optional<Entry> Moments::at(std::size_t place) const {
  if (!asked_for_.has_value()) {
    return unasked_at(place);
  }
  return place == 0 ? entry_of(*asked_for_, invocation_)
                    : unasked_at(place - 1);
}

std::optional<Entry> Moments::unasked_at(std::size_t place) const {
  const Filter filter{.not_marks = {Mark::hard, Mark::celebrated}};
  std::optional<Entry> found;
  invocation_.store().for_each(filter, [&](const Entry& entry) {
    if (entry.id == asked_for_ || !rule_.allows(entry)) {
      return Visit::go_on;
    }
    if (place > 0) {
      --place;
      return Visit::go_on;
    }
    found = entry;
    return Visit::stop;
  });
  return found;
}

}  // namespace wins
