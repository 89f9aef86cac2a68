// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"

namespace wins {

// A row as bytes, for the change log and for the digest. The layout is
// stored and may not change:
//
//   every column of `entries`, `sessions` or `checkins` but the digest, in the
//   order of the schema, then for each tag of an entry in its order the name
//   and the folded name; a field is its length (4 bytes, little endian) and its
//   bytes; a null is the length ffffffff alone; an integer has 8 bytes, little
//   endian, two's complement.
//
// A copy in the change log has one byte in front: the version of the schema.

/// The fields of the row. The digest is taken over these.
[[nodiscard]] std::vector<std::uint8_t> row_fields(const Entry& entry);
[[nodiscard]] std::vector<std::uint8_t> row_fields(const Session& session);
[[nodiscard]] std::vector<std::uint8_t> row_fields(const Checkin& checkin);

/// A copy for the change log.
[[nodiscard]] std::vector<std::uint8_t> row_image(const Entry& entry);
[[nodiscard]] std::vector<std::uint8_t> row_image(const Session& session);
[[nodiscard]] std::vector<std::uint8_t> row_image(const Checkin& checkin);

/// Reads what row_image wrote.
/// Throws: StorageError when it is anything else.
[[nodiscard]] Entry read_row_image(std::span<const std::uint8_t> image);
[[nodiscard]] Session read_session_image(std::span<const std::uint8_t> image);
[[nodiscard]] Checkin read_checkin_image(std::span<const std::uint8_t> image);

}  // namespace wins
