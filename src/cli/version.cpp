// SPDX-License-Identifier: MIT
#include "version.h"

namespace wins {

std::string_view version() {
  return WINS_VERSION;
}

}  // namespace wins
