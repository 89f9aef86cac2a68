// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>

#include "wins/core/entry.h"

namespace wins {

struct UidHash {
  std::size_t operator()(const Uid& uid) const {
    return std::hash<std::string_view>()(std::string_view(
        reinterpret_cast<const char*>(uid.bytes.data()), uid.bytes.size()));
  }
};

/// Names what has no uid of its own by what it says, so that the same words
/// of the same file have the same uid whenever they come: a UUIDv8 (RFC 9562)
/// of XXH3-128. The same words a second time are the second of their name.
/// Stored: other uids would bring everything in again.
class SourceUids {
 public:
  [[nodiscard]] Uid next(std::string_view source);

 private:
  std::unordered_map<Uid, std::uint32_t, UidHash> seen_{};
};

}  // namespace wins
