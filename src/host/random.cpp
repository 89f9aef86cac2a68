// SPDX-License-Identifier: MIT
#include "wins/host/random.h"

#include <fmt/core.h>
#include <sys/random.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <utility>

#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"

namespace wins {

void fill_random(std::span<std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
    if (got >= 0) {
      bytes = bytes.subspan(static_cast<std::size_t>(got));
    } else if (errno != EINTR) {
      throw StorageError(say(messages::machine["no-random"],
                             fmt::arg("reason", std::strerror(errno))));
    }
  }
}

std::uint64_t random_seed() {
  std::uint64_t seed = 0;
  fill_random(std::as_writable_bytes(std::span(&seed, 1)));
  return seed;
}

Uid random_uid() {
  // An import makes a million of them: one question to the system is for
  // many. What was given out is not kept.
  using Random = std::array<std::uint8_t, 10>;
  thread_local std::array<Random, 64> asked{};
  thread_local std::size_t left = 0;
  if (left == 0) {
    fill_random(std::as_writable_bytes(std::span(asked)));
    left = asked.size();
  }
  const Random random = std::exchange(asked[--left], {});
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return make_uid(std::chrono::floor<std::chrono::milliseconds>(now), random);
}

}  // namespace wins
