// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sorted_names.h"

namespace wins {

/// Names while a file is read; owns what SortedNames look at.
class OwnedNames {
 public:
  /// Requires: `name` comes behind those that were added before.
  void add(std::string_view name) {
    if ((starts_.size() - 1) % kNamesInBlock == 0) {
      heads_.push_back(head_of(name));
    }
    letters_ += name;
    starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  }

  /// Holds as long as the names stay where they are and none is added.
  [[nodiscard]] SortedNames names() const {
    return {.letters = letters_, .starts = starts_, .heads = heads_};
  }

 private:
  std::string letters_{};
  std::vector<std::uint32_t> starts_{0};
  std::vector<std::uint64_t> heads_{};
};

}  // namespace wins
