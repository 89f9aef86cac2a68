// SPDX-License-Identifier: MIT
#include "source_uid.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace wins {
namespace {

Uid uid_of(std::string_view source, std::uint64_t which) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(
      &canonical, XXH3_128bits_withSeed(source.data(), source.size(), which));
  Uid uid;
  std::ranges::copy(canonical.digest, uid.bytes.begin());
  uid.bytes[6] = static_cast<std::uint8_t>((uid.bytes[6] & 0x0FU) | 0x80U);
  uid.bytes[8] = static_cast<std::uint8_t>((uid.bytes[8] & 0x3FU) | 0x80U);
  return uid;
}

}  // namespace

Uid SourceUids::next(std::string_view source) {
  const Uid first = uid_of(source, 0);
  const std::uint32_t which = seen_[first]++;
  return which == 0 ? first : uid_of(source, which);
}

}  // namespace wins
