// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fixed_text.h"

namespace wins {

/// Where a sentence stands, and so which rules of language it keeps.
enum class Scope : std::uint8_t {
  reply,  ///< confirmations, reflections, statistics, support
  help    ///< help, prompts for settings, errors
};

/// What a sentence brings beside its facts; `tone = "facts"` prints `none`.
enum class Warmth : std::uint8_t {
  none,
  act,
  permission,
  room,
  company,
  doors
};

/// One sentence (or two) that the program prints. `{name}` is a fact that
/// the code puts in; everything else stands here and nowhere else.
struct Message {
  FixedText<38> id;
  Scope scope;
  Warmth warmth;
  FixedText<126> holds;  ///< when it is true: the condition to print it
  FixedText<382> text;
};

/// The sentences of one part of the program. `catalogue["id"]` is looked up
/// by the compiler, so that an id without a sentence does not build. Written
/// `auto name = Catalogue{...}`: GCC 12 leaves a constant of the form
/// `Catalogue name{...}` writable, and so apart from the other constants.
template <std::size_t Count>
struct Catalogue {
  Message messages[Count];

  consteval const Message& operator[](std::string_view id) const {
    for (const Message& message : messages) {
      if (message.id.view() == id) {
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
  const std::string_view text = message.text;
  return fmt::vformat(fmt::string_view(text.data(), text.size()),
                      fmt::make_format_args(facts...));
}

}  // namespace wins
