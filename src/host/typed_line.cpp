// SPDX-License-Identifier: MIT
#include "wins/host/typed_line.h"

#include <vector>

#include "wins/text/utf8.h"

namespace wins {
namespace {

constexpr char kControlD = '\x04';
constexpr char kBackspace = '\x08';
constexpr char kControlU = '\x15';
constexpr char kControlW = '\x17';
constexpr char kEscape = '\x1B';
constexpr char kDelete = '\x7F';
constexpr char kBell = '\x07';
constexpr std::string_view kPasteBegins = "200~";
constexpr std::string_view kPasteEnds = "\x1B[201~";

bool is_final(char byte) {
  return byte >= '@' && byte <= '~';
}
bool is_control(char byte) {
  return (byte >= '\0' && byte < ' ') || byte == kDelete;
}

bool is_blank_character(std::string_view character) {
  return is_blank(first_code_point(character).value);
}

}  // namespace

TypedLine::State TypedLine::take(char byte) {
  if (in_escape() && is_control(byte)) {
    const bool ends = byte == kBell && mode_ == Mode::text_string;
    mode_ = byte == kEscape ? Mode::escape : Mode::typing;
    // No other control is part of an escape: one that was cut short gives
    // way, so that Enter is always Enter.
    return ends || byte == kEscape ? State::open : take_typed(byte);
  }
  switch (mode_) {
    case Mode::typing:
      return take_typed(byte);
    case Mode::pasting:
      take_pasted(byte);
      break;
    case Mode::escape:
      take_escape(byte);
      break;
    case Mode::sequence:
      take_sequence(byte);
      break;
    case Mode::linux_key:
    case Mode::single_shift:
      mode_ = Mode::typing;
      break;
    case Mode::text_string:
      break;
  }
  return State::open;
}

void TypedLine::pause() {
  if (in_escape()) {
    mode_ = Mode::typing;
  }
}

TypedLine::State TypedLine::take_typed(char byte) {
  switch (byte) {
    case '\r':
    case '\n':
      return State::entered;
    case kControlD:
      return text_.empty() ? State::left : State::open;
    case kBackspace:
    case kDelete:
      erase_character();
      break;
    case kControlW:
      erase_word();
      break;
    case kControlU:
      text_.clear();
      break;
    case kEscape:
      mode_ = Mode::escape;
      break;
    default:
      text_ += byte;
  }
  return State::open;
}

void TypedLine::take_escape(char byte) {
  parameters_.clear();
  switch (byte) {
    case '[':
      mode_ = Mode::sequence;
      break;
    case 'O':
      mode_ = Mode::single_shift;
      break;
    case ']':
    case 'P':
    case '_':
    case '^':
      mode_ = Mode::text_string;
      break;
    default:
      // Alt and a letter is swallowed whole; what is not ASCII is a letter
      // of its own.
      mode_ = Mode::typing;
      if (static_cast<unsigned char>(byte) >= 0x80) {
        text_ += byte;
      }
  }
}

void TypedLine::take_sequence(char byte) {
  parameters_ += byte;
  if (byte == '[' && parameters_.size() == 1) {
    mode_ = Mode::linux_key;
  } else if (parameters_ == kPasteBegins) {
    mode_ = Mode::pasting;
    after_return_ = false;
  } else if (is_final(byte) || static_cast<unsigned char>(byte) >= 0x80) {
    mode_ = Mode::typing;
    if (!is_final(byte)) {
      text_ += byte;
    }
  }
}

void TypedLine::take_pasted(char byte) {
  // Terminals send a line break in a paste as CR, some as CR LF.
  if (byte == '\n' && after_return_) {
    after_return_ = false;
    return;
  }
  after_return_ = byte == '\r';
  text_ += after_return_ ? '\n' : byte;
  if (text_.ends_with(kPasteEnds)) {
    text_.resize(text_.size() - kPasteEnds.size());
    mode_ = Mode::typing;
  }
}

void TypedLine::erase_character() {
  if (!text_.empty()) {
    text_.resize(text_.size() - graphemes(text_).back().size());
  }
}

void TypedLine::erase_word() {
  std::vector<std::string_view> characters = graphemes(text_);
  std::size_t kept = text_.size();
  bool in_word = false;
  while (!characters.empty() &&
         !(in_word && is_blank_character(characters.back()))) {
    in_word = in_word || !is_blank_character(characters.back());
    kept -= characters.back().size();
    characters.pop_back();
  }
  text_.resize(kept);
}

}  // namespace wins
