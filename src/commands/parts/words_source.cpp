// SPDX-License-Identifier: MIT
#include "words_source.h"

#include <algorithm>
#include <array>

#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/saving.h"
#include "wins/text/command_words.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::saving;

/// Far more than an entry holds, so that the message can name the count;
/// not all of an endless stream.
constexpr std::size_t kInputLimit = std::size_t{64} * 1024 * 1024;

std::string read_all(Input& in) {
  std::string text;
  std::array<char, 8192> chunk{};
  std::size_t got = 0;
  while (text.size() < kInputLimit && (got = in.read(chunk)) > 0) {
    text.append(chunk.data(), got);
  }
  return text;
}

void take_off_final_break(std::string& text) {
  if (text.ends_with('\n')) {
    text.pop_back();
    if (text.ends_with('\r')) {
      text.pop_back();
    }
  }
}

void show_ideas(Invocation& invocation) {
  Output& err = invocation.host().err;
  err << say(asking["ideas"]) << '\n';
  for (const Message* idea :
       {&asking["idea.sooner"], &asking["idea.pause"], &asking["idea.no"],
        &asking["idea.feel"], &asking["idea.stay"], &asking["idea.shorter"],
        &asking["idea.reach"], &asking["idea.repair"], &asking["idea.rest"],
        &asking["idea.kinder"], &asking["idea.undone"],
        &asking["idea.there"]}) {
    err << "  " << say(*idea) << '\n';
  }
}

std::optional<Words> ask_for_words(Invocation& invocation) {
  invocation.host().err << say(asking["words"]) << '\n';
  for (;;) {
    auto line = invocation.ask(say(asking["words.prompt"]));
    if (!line.has_value() || is_blank_text(*line)) {
      return std::nullopt;
    }
    if (*line != "?") {
      return Words{.text = *std::move(line), .origin = Origin::prompt};
    }
    show_ideas(invocation);
  }
}

Words read_input(Invocation& invocation) {
  Words words{.text = read_all(invocation.host().in),
              .origin = Origin::standard_input};
  take_off_final_break(words.text);
  return words;
}

}  // namespace

std::optional<Words> find_words(const Typed& typed, Compose compose,
                                Invocation& invocation) {
  const bool from_input =
      !typed.literal && typed.words == std::vector<std::string>{"-"};
  if (compose == Compose::in_editor) {
    if (from_input) {
      throw UsageError(say(saving["dash_among_words"]),
                       say(saving["dash_among_words.hint"]));
    }
    return edit_words(joined(typed.words), invocation);
  }
  if (from_input) {
    return read_input(invocation);
  }
  if (!typed.words.empty()) {
    return Words{.text = joined(typed.words), .origin = Origin::arguments};
  }
  if (!invocation.host().terminal.input) {
    Words words = read_input(invocation);
    if (words.text.empty()) {
      throw UserError(say(saving["nothing_came"]),
                      say(saving["nothing_came.hint"]));
    }
    return words;
  }
  if (!invocation.may_ask()) {
    throw UserError(say(saving["nothing_came"]),
                    say(saving["nothing_came.hint"]));
  }
  return ask_for_words(invocation);
}

Words edit_words(const std::string& words, Invocation& invocation) {
  const std::vector<std::string> editor =
      editor_command(invocation.settings_or_defaults(), invocation.host());
  // Nothing of the journal stays open while another program runs.
  invocation.close_store();
  Edited edited = invocation.host().edit(editor, words);
  take_off_final_break(edited.text);
  return {.text = std::move(edited.text),
          .origin = Origin::editor,
          .draft = std::move(edited.draft)};
}

std::vector<std::string> editor_command(const Settings& settings,
                                        const Host& host) {
  for (const auto& command :
       {variable(host.env, "WINS_EDITOR"), settings.editor,
        variable(host.env, "VISUAL"), variable(host.env, "EDITOR")}) {
    if (auto words = split_command(command.value_or("")); !words.empty()) {
      return words;
    }
  }
  return {"editor"};
}

TagSigns tag_signs(Origin origin) {
  return origin == Origin::arguments ? TagSigns::plus : TagSigns::plus_and_hash;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty() || &word != &words.front()) {
      text += ' ';
    }
    text += word;
  }
  return text;
}

}  // namespace wins
