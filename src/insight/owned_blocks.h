// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "name_blocks.h"
#include "wins/core/error.h"

namespace wins {

/// Names while a file is read; owns what NameBlocks look at.
class OwnedBlocks {
 public:
  /// Requires: `name` comes behind those that were added before. Throws:
  /// UserError, as add_text does.
  void add_name(std::string_view name) {
    if (size_ % kNamesInBlock == 0) {
      heads_.push_back(head_of(name));
      starts_.push_back(starts_.back());
    }
    ++size_;
    add_text(name);
  }

  /// Behind the name that was added last. Throws: UserError, when it is too
  /// long for its length to be a byte.
  void add_text(std::string_view text) {
    if (text.size() > std::numeric_limits<std::uint8_t>::max()) {
      throw UserError("too long for a table: " + std::string(text));
    }
    bytes_ += static_cast<char>(text.size());
    bytes_ += text;
    starts_.back() = static_cast<std::uint32_t>(bytes_.size());
  }

  [[nodiscard]] std::size_t size() const { return size_; }

  /// Holds as long as this stays where it is and nothing is added.
  [[nodiscard]] NameBlocks blocks() const {
    return {.bytes = bytes_, .starts = starts_, .heads = heads_};
  }

 private:
  std::size_t size_ = 0;
  std::string bytes_{};
  std::vector<std::uint32_t> starts_{0};
  std::vector<std::uint64_t> heads_{};
};

}  // namespace wins
