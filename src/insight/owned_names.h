// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "owned_blocks.h"
#include "sorted_names.h"

namespace wins {

/// Names while a file is read; owns what SortedNames look at.
class OwnedNames {
 public:
  /// Requires: `name` comes behind those that were added before. Throws:
  /// UserError, when it is longer than 255 bytes.
  void add(std::string_view name) { blocks_.add_name(name); }

  /// Holds as long as the names stay where they are and none is added.
  [[nodiscard]] SortedNames names() const {
    return {.blocks = blocks_.blocks(), .count = blocks_.size()};
  }

 private:
  OwnedBlocks blocks_{};
};

}  // namespace wins
