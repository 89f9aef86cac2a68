// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

#include "wins/core/entry.h"

namespace wins {

/// A set of ids, a bit for each: of a million entries it takes 150 KiB,
/// because ids are given one after the other.
class IdSet {
 public:
  void add(EntryId id) {
    auto& bits = blocks_[block(id)];
    size_ += bits.test(place(id)) ? 0 : 1;
    bits.set(place(id));
  }
  [[nodiscard]] bool has(EntryId id) const {
    const auto found = blocks_.find(block(id));
    return found != blocks_.end() && found->second.test(place(id));
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t kBits = 4096;

  static std::uint64_t block(EntryId id) {
    return static_cast<std::uint64_t>(id) / kBits;
  }
  static std::size_t place(EntryId id) {
    return static_cast<std::uint64_t>(id) % kBits;
  }

  std::unordered_map<std::uint64_t, std::bitset<kBits>> blocks_{};
  std::size_t size_ = 0;
};

}  // namespace wins
