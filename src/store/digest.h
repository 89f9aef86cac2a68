// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"

namespace wins {

using Digest = std::array<std::uint8_t, 16>;

/// What a row is checked against: XXH3-128, seed 0, in its canonical byte
/// order, over row_fields(). Stored, pinned by a test.
[[nodiscard]] Digest digest_of(const Entry& entry);
[[nodiscard]] Digest digest_of(const Session& session);
[[nodiscard]] Digest digest_of(const Checkin& checkin);

}  // namespace wins
