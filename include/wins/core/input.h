// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

namespace wins {

/// Where bytes come from.
class Input {
 public:
  Input() = default;
  virtual ~Input() = default;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  /// Fills `into` and tells how many bytes came: fewer than fit only at the
  /// end. Throws: StorageError when reading fails, so that half a text is never
  /// taken for the whole.
  [[nodiscard]] virtual std::size_t read(std::span<char> into) = 0;
};

}  // namespace wins
