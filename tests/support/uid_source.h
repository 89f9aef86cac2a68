// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "wins/core/entry.h"

namespace wins::test {

/// Gives 00000000-0000-7000-8000-000000000001, ...02 and so on; copies count
/// on from where they were copied. Another series begins with another byte.
class CountingUids {
 public:
  explicit CountingUids(std::uint8_t series = 0) : series_(series) {}

  Uid operator()() {
    ++count_;
    Uid uid;
    uid.bytes[0] = series_;
    uid.bytes[6] = 0x70;
    uid.bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i) {
      uid.bytes[15 - i] = static_cast<std::uint8_t>(count_ >> (8 * i));
    }
    return uid;
  }

 private:
  std::uint8_t series_;
  std::uint32_t count_ = 0;
};

}  // namespace wins::test
