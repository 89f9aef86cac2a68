// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// A piece of date words or of a length of time: "2h" is a number and a
/// word, "14:30" a number, a sign and a number.
struct Token {
  enum class Kind { number, word, sign };
  Kind kind = Kind::sign;
  std::string text{};      ///< words in lower case
  std::int64_t value = 0;  ///< of a number; at most kHugeNumber
  bool glued = false;      ///< nothing lies between it and the one before
};

/// Four digits.
[[nodiscard]] bool is_year_number(const Token& token);
/// One digit or two.
[[nodiscard]] bool is_short_number(const Token& token);

/// Longer numbers than this are read as this one.
inline constexpr std::int64_t kHugeNumber = 1'000'000'000'000;

/// Words are ASCII letters; blanks and commas part tokens; whatever else
/// stands there is a sign of one byte.
[[nodiscard]] std::vector<Token> read_tokens(std::string_view text);

/// Walks through the tokens of one text.
class TokenReader {
 public:
  explicit TokenReader(std::string_view text) : tokens_(read_tokens(text)) {}

  [[nodiscard]] bool at_end() const { return place_ >= tokens_.size(); }

  /// The token that many further on; an empty sign behind the last one.
  [[nodiscard]] const Token& peek(std::size_t ahead = 0) const;
  [[nodiscard]] bool is_number(std::size_t ahead = 0) const;
  [[nodiscard]] bool is_word(std::string_view word,
                             std::size_t ahead = 0) const;
  /// True for that sign with nothing before it.
  [[nodiscard]] bool is_glued_sign(char sign, std::size_t ahead) const;

  void skip(std::size_t count) { place_ += count; }

  /// Goes past the words when all of them stand here, in this order.
  bool take_words(std::initializer_list<std::string_view> words);

  /// Goes past any of these words, as many as there are.
  void skip_any(std::initializer_list<std::string_view> words);

  [[nodiscard]] std::size_t place() const { return place_; }
  void go_back(std::size_t place) { place_ = place; }

 private:
  std::vector<Token> tokens_;
  std::size_t place_ = 0;
};

}  // namespace wins
