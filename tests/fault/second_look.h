// SPDX-License-Identifier: MIT
#pragma once

#include "fault/disk_steps.h"
#include "fault/shim.h"

namespace wins::test {

/// Writes disks that a power cut left to a home and lets wins read them there:
/// one of every `stride`.
class SecondLook {
 public:
  explicit SecondLook(int stride) : stride_(stride) {}

  void operator()(const Tree& tree);

  [[nodiscard]] int looks() const { return looks_; }

 private:
  QuickHome home_{};
  int stride_;
  int count_ = 0;
  int looks_ = 0;
};

}  // namespace wins::test
