// SPDX-License-Identifier: MIT
#include "digest.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <vector>

#include "row_image.h"

namespace wins {

Digest digest_of(const Entry& entry) {
  const std::vector<std::uint8_t> fields = row_fields(entry);
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical,
                           XXH3_128bits(fields.data(), fields.size()));
  Digest digest;
  std::ranges::copy(canonical.digest, digest.begin());
  return digest;
}

}  // namespace wins
