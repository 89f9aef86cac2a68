// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace wins {

/// Where a sentence stands, and so which rules of language it keeps.
enum class Scope {
  reply,  ///< confirmations, reflections, statistics, support
  help    ///< help, prompts for settings, errors
};

/// What a sentence brings beside its facts; `tone = "facts"` prints `none`.
enum class Warmth { none, act, permission, room, company, doors };

/// One sentence (or two) that the program prints. `{name}` is a fact that
/// the code puts in; everything else stands here and nowhere else.
struct Message {
  std::string_view id;
  Scope scope;
  Warmth warmth;
  std::string_view holds;  ///< when it is true: the condition to print it
  std::string_view text;
};

/// The sentences of one part of the program. `catalogue["id"]` is looked up
/// by the compiler, so that an id without a sentence does not build.
template <std::size_t Count>
struct Catalogue {
  Message messages[Count];

  consteval const Message& operator[](std::string_view id) const {
    for (const Message& message : messages) {
      if (message.id == id) {
        return message;
      }
    }
    throw "there is no message of that id";
  }
};
template <typename... Rows>
Catalogue(Rows...) -> Catalogue<sizeof...(Rows)>;

/// The sentence with its facts put in: say(saving["saved"],
/// fmt::arg("id", 41)).
template <typename... Facts>
[[nodiscard]] std::string say(const Message& message, const Facts&... facts) {
  return fmt::vformat(
      fmt::string_view(message.text.data(), message.text.size()),
      fmt::make_format_args(facts...));
}

}  // namespace wins
