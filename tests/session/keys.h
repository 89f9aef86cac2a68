// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins::test {

inline constexpr std::string_view kEnter = "\r";
inline constexpr std::string_view kBackspace = "\x7F";
inline constexpr std::string_view kControlC = "\x03";
inline constexpr std::string_view kControlD = "\x04";

inline constexpr std::string_view kWordsPrompt =
    "Something you noticed, did, or left undone. Enter leaves, ? shows "
    "ideas.\r\n";
inline constexpr std::string_view kDetailsPrompt =
    "Enter finishes. d adds one thing: ";

/// What a terminal sends for text that is pasted.
inline std::string pasted(std::string_view text) {
  return "\x1B[200~" + std::string(text) + "\x1B[201~";
}

}  // namespace wins::test
