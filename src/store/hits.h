// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "connection.h"
#include "wins/store/hits.h"

namespace wins {

/// See Store::hits. No row of an entry is read: the index of words and the
/// one of tags answer, each from its beginning, up to the limit.
[[nodiscard]] std::vector<Hits> find_hits(Connection& journal,
                                          std::span<const Sought> sought,
                                          std::int64_t limit);

/// The entries of these ids that are there, in the order of the ids.
[[nodiscard]] std::vector<Entry> read_entries(Connection& journal,
                                              std::span<const EntryId> ids);

}  // namespace wins
