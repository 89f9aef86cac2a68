// SPDX-License-Identifier: MIT
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace wins {

/// Text made of pieces that have been trouble: letters of several scripts,
/// blanks of several widths, marks, emoji, controls, ill-formed bytes.
inline rc::Gen<std::string> any_text() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::string>>(rc::gen::element(
          std::string("a"), std::string("word"), std::string("It's"),
          std::string(" "), std::string("   "), std::string("\t"),
          std::string("\n"), std::string("\r\n"), std::string("\u00A0"),
          std::string("\u3000"), std::string("\u0301"), std::string("e\u0301"),
          std::string("\u00DF"), std::string("\u6211\u4ECA\u5929"),
          std::string("\u0E01\u0E33"), std::string("\u1100\u1161\u11A8"),
          std::string("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
          std::string("\U0001F1E9"), std::string("\u2764\uFE0F"),
          std::string("1\uFE0F\u20E3"), std::string("\u200D"),
          std::string("\u200B"), std::string("\u202E"), std::string("\x1B["),
          std::string("\u009B"), std::string(1, '\0'), std::string("\xE2\x80"),
          std::string("\xFF"), std::string("\\u{"), std::string("+tag"))),
      [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const std::string& piece : pieces) {
          text += piece;
        }
        return text;
      });
}

}  // namespace wins
