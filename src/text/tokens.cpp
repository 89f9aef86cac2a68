// SPDX-License-Identifier: MIT
#include "tokens.h"

#include <algorithm>

namespace wins {
namespace {

bool is_blank(char byte) {
  return byte == ' ' || byte == ',' || (byte >= '\t' && byte <= '\r');
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a')
                                    : byte;
}

bool is_letter(char byte) {
  return lower(byte) >= 'a' && lower(byte) <= 'z';
}

Token take_token(std::string_view& text) {
  const auto take = [&text](Token::Kind kind, auto belongs) {
    Token token{.kind = kind};
    while (!text.empty() && belongs(text.front())) {
      token.text += lower(text.front());
      text.remove_prefix(1);
    }
    return token;
  };
  if (is_letter(text.front())) {
    return take(Token::Kind::word, is_letter);
  }
  if (!is_digit(text.front())) {
    Token sign{.kind = Token::Kind::sign, .text = {text.front()}};
    text.remove_prefix(1);
    return sign;
  }
  Token number = take(Token::Kind::number, is_digit);
  for (const char digit : number.text) {
    number.value = std::min(kHugeNumber, number.value * 10 + (digit - '0'));
  }
  return number;
}

}  // namespace

bool is_year_number(const Token& token) {
  return token.kind == Token::Kind::number && token.text.size() == 4;
}

bool is_short_number(const Token& token) {
  return token.kind == Token::Kind::number && token.text.size() <= 2;
}

std::vector<Token> read_tokens(std::string_view text) {
  std::vector<Token> tokens;
  bool glued = false;
  while (!text.empty()) {
    if (is_blank(text.front())) {
      text.remove_prefix(1);
      glued = false;
      continue;
    }
    tokens.push_back(take_token(text));
    tokens.back().glued = glued;
    glued = true;
  }
  return tokens;
}

const Token& TokenReader::peek(std::size_t ahead) const {
  static const Token kNone;
  return place_ + ahead < tokens_.size() ? tokens_[place_ + ahead] : kNone;
}

bool TokenReader::is_number(std::size_t ahead) const {
  return peek(ahead).kind == Token::Kind::number;
}

bool TokenReader::is_word(std::string_view word, std::size_t ahead) const {
  const Token& token = peek(ahead);
  return token.kind == Token::Kind::word && token.text == word;
}

bool TokenReader::is_glued_sign(char sign, std::size_t ahead) const {
  const Token& token = peek(ahead);
  return token.kind == Token::Kind::sign && token.glued &&
         token.text.size() == 1 && token.text.front() == sign;
}

bool TokenReader::take_words(std::initializer_list<std::string_view> words) {
  std::size_t ahead = 0;
  for (const std::string_view word : words) {
    if (!is_word(word, ahead)) {
      return false;
    }
    ++ahead;
  }
  place_ += ahead;
  return true;
}

void TokenReader::skip_any(std::initializer_list<std::string_view> words) {
  while (std::ranges::any_of(
      words, [this](std::string_view word) { return is_word(word); })) {
    ++place_;
  }
}

}  // namespace wins
