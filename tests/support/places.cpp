// SPDX-License-Identifier: MIT
#include "support/places.h"

namespace wins::test {

std::string source_dir() {
  return WINS_SOURCE_DIR;
}

std::string data_file(std::string_view name) {
  return std::string(WINS_SOURCE_DIR "/tests/data/").append(name);
}

std::string wins_binary() {
  return WINS_BINARY;
}

}  // namespace wins::test
