// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "wins/core/entry.h"

namespace wins {

/// Bytes from the system's random source. Throws: StorageError when there
/// is none.
void fill_random(std::span<std::byte> bytes);

[[nodiscard]] std::uint64_t random_seed();

/// A uid of this very moment by the clock, whatever WINS_NOW says.
[[nodiscard]] Uid random_uid();

}  // namespace wins
