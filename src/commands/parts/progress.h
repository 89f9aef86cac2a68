// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/cli/invocation.h"

namespace wins {

/// One line on a terminal that says how far long work has come. It is written
/// over again and again, and gone at the end.
class Progress {
 public:
  explicit Progress(Invocation& invocation);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void tell(const std::string& sentence);

 private:
  Host& host_;
  bool is_shown_;
  bool told_ = false;
};

}  // namespace wins
