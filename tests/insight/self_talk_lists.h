// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "self_talk_file.h"

namespace wins::test {

/// A file of phrases with the lists that every one needs, and these lines.
inline SelfTalkFile phrases(std::string_view lines) {
  return read_self_talk(std::string(lines) +
                        "\n[list i]\ni im\n[list he]\nhe\n[list they]\nhe mum\n"
                        "[list my]\nmy\n[list said]\nsaid\n[list lead]\nand\n"
                        "[list tail]\ntoday\n");
}

}  // namespace wins::test
