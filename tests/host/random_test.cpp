// SPDX-License-Identifier: MIT
#include "wins/host/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace wins {
namespace {

TEST_CASE("two seeds are not the same") {
  CHECK(random_seed() != random_seed());
}

TEST_CASE("every byte that is asked for is filled") {
  std::array<std::byte, 64> bytes{};
  fill_random(bytes);
  // All zero in the last eight: once in 2^64 runs.
  CHECK(std::find_if(bytes.end() - 8, bytes.end(), [](std::byte byte) {
          return byte != std::byte{0};
        }) != bytes.end());
}

TEST_CASE("a uid begins with the milliseconds of the clock") {
  using std::chrono::milliseconds;
  const auto now = [] {
    return std::chrono::floor<milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
  };
  const auto before = now();
  const Uid uid = random_uid();
  std::int64_t time = 0;
  for (std::size_t i = 0; i < 6; ++i) {
    time = time * 256 + uid.bytes.at(i);
  }
  CHECK(time >= before);
  CHECK(time <= now());
  CHECK((uid.bytes[6] >> 4U) == 7);
}

}  // namespace
}  // namespace wins
