// SPDX-License-Identifier: MIT
#include "entry_weights.h"

#include <utility>

namespace wins {

void EntryWeights::add(std::span<const EntryId> entries, double words,
                       double all) {
  std::swap(sums_, before_);
  sums_.clear();
  auto before = before_.cbegin();
  for (const EntryId entry : entries) {
    while (before != before_.cend() && before->entry < entry) {
      sums_.push_back(*before++);
    }
    const bool known = before != before_.cend() && before->entry == entry;
    sums_.push_back(known ? *before++ : EntryWeight{.entry = entry});
    sums_.back().words += words;
    sums_.back().all += all;
  }
  sums_.insert(sums_.end(), before, before_.cend());
}

}  // namespace wins
