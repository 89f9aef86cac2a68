// SPDX-License-Identifier: MIT
#include "digest.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <vector>

#include "row_image.h"

namespace wins {

namespace {

Digest digest_of_fields(const std::vector<std::uint8_t>& fields) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical,
                           XXH3_128bits(fields.data(), fields.size()));
  Digest digest;
  std::ranges::copy(canonical.digest, digest.begin());
  return digest;
}

}  // namespace

Digest digest_of(const Entry& entry) {
  return digest_of_fields(row_fields(entry));
}

Digest digest_of(const Session& session) {
  return digest_of_fields(row_fields(session));
}

Digest digest_of(const Checkin& checkin) {
  return digest_of_fields(row_fields(checkin));
}

}  // namespace wins
