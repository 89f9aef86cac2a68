// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "wins/host/host.h"

namespace wins {

/// The computer that the program runs on.
///
/// Construct it first thing in main: it sets umask 077, ignores SIGPIPE and
/// SIGXFSZ (given back their default in a program that we start), and reads
/// the clock, the zone, the environment and the terminal once. `WINS_NOW`
/// (RFC 3339; without an offset local time in TZ) and `WINS_SEED` (decimal)
/// stand in for the clock and the seed.
///
/// Throws: UsageError when WINS_NOW or WINS_SEED cannot be read.
class RealHost {
 public:
  RealHost();
  ~RealHost();
  RealHost(const RealHost&) = delete;
  RealHost& operator=(const RealHost&) = delete;

  [[nodiscard]] Host& host();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace wins
