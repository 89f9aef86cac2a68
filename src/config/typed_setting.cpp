// SPDX-License-Identifier: MIT
// From words of a command line to the value of a setting.
#include "typed_setting.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>

#include "setting_values.h"
#include "wins/config/change_settings.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/message.h"
#include "wins/text/near.h"
#include "wins/text/sanitize.h"
#include "wins/text/utf8.h"
#include "wins/text/width.h"

namespace wins {
namespace {

using messages::settings;
using Form = SettingRow::Form;
using Words = std::span<const std::string>;

constexpr int kQuotedColumns = 40;
constexpr std::string_view kEmptyList = "[]";

TomlNode text_node(std::string text) {
  return {.kind = TomlNode::Kind::text, .text = std::move(text)};
}

/// The TOML of the words, whether or not the setting takes it.
TomlNode to_node(const SettingRow& row, Words words) {
  switch (row.form) {
    case Form::list: {
      TomlNode list{.kind = TomlNode::Kind::list};
      for (const std::string& word : words) {
        list.items.push_back(text_node(word));
      }
      return list;
    }
    case Form::truth:
      if (words.front() == "true" || words.front() == "false") {
        return {.kind = TomlNode::Kind::truth,
                .truth = words.front() == "true"};
      }
      return text_node(words.front());
    default: {
      std::string text;
      for (const std::string& word : words) {
        text += (&word == &words.front() ? "" : " ") + word;
      }
      return text_node(std::move(text));
    }
  }
}

bool takes(const SettingRow& row, Words words) {
  Settings ignored;
  return row.read(to_node(row, words), ignored) == nullptr;
}

/// A word as a shell takes it.
std::string for_shell(const std::string& word) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:,+";
  if (!word.empty() && word.find_first_not_of(kPlain) == word.npos) {
    return word;
  }
  std::string quoted = "'";
  for (const char byte : word) {
    quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
  }
  return quoted + "'";
}

/// The word that was probably meant.
std::optional<std::string> meant(const SettingRow& row,
                                 const std::string& word) {
  if (row.form == Form::truth) {
    for (const auto& [typed, truth] :
         {std::pair("yes", "true"), std::pair("on", "true"),
          std::pair("no", "false"), std::pair("off", "false")}) {
      if (fold_case(word) == typed) {
        return truth;
      }
    }
  }
  const auto near = nearest(word, row.doc.choices);
  return near.has_value() ? std::optional(std::string(*near)) : std::nullopt;
}

/// "Close to: ..." with every word that is not taken put right; empty when
/// that cannot be done.
std::string close_to(const SettingRow& row, Words words) {
  std::string line = fmt::format("wins config set {}", row.doc.key);
  for (const std::string& word : words) {
    const bool fits = takes(row, Words(&word, 1));
    const auto right = fits ? std::optional(word) : meant(row, word);
    if (!right.has_value()) {
      return {};
    }
    line += " " + for_shell(*right);
  }
  return say(settings["set-close"], fmt::arg("line", line));
}

std::string leave_out_hint(const SettingRow& row) {
  return say(settings["set-leave-out"], fmt::arg("key", row.doc.key));
}

/// The word that the setting does not take.
const std::string& culprit_of(const SettingRow& row, Words words) {
  return *std::ranges::find_if(words, [&](const std::string& word) {
    return !takes(row, Words(&word, 1)) || &word == &words.back();
  });
}

[[noreturn]] void refuse(const SettingRow& row, Words words) {
  const std::string typed = shorten(
      make_safe(culprit_of(row, words), Breaks::shown), kQuotedColumns, "...");
  throw UsageError(
      say(settings["set-takes"], fmt::arg("key", row.doc.key),
          fmt::arg("takes", row.doc.takes), fmt::arg("typed", typed)),
      close_to(row, words));
}

/// What holds of words whatever the setting is.
void check_words(const SettingRow& row, Words words) {
  const auto key = fmt::arg("key", row.doc.key);
  const auto accepted = fmt::arg("takes", row.doc.takes);
  if (words.empty()) {
    throw UsageError(say(settings["set-no-value"], key, accepted),
                     leave_out_hint(row));
  }
  for (const std::string& word : words) {
    if (!is_utf8(word) || word.find('\0') != word.npos) {
      throw UsageError(say(settings["set-bytes"], key, accepted));
    }
  }
  const auto is_blank = [](const std::string& word) {
    return is_blank_text(word);
  };
  if (row.form == Form::list ? std::ranges::any_of(words, is_blank)
                             : std::ranges::all_of(words, is_blank)) {
    throw UsageError(say(settings["set-blank"], key, accepted),
                     leave_out_hint(row));
  }
  const bool takes_one =
      row.form != Form::list && row.holds == SettingRow::Holds::choices;
  if (takes_one && words.size() > 1) {
    throw UsageError(say(settings["set-one"], key, accepted));
  }
}

std::string to_toml(const TomlNode& node) {
  return node.kind == TomlNode::Kind::truth ? toml_truth(node.truth)
                                            : toml_text(node.text);
}

}  // namespace

TypedSetting read_typed(const SettingRow& row, Words words) {
  check_words(row, words);
  // As the manual writes an empty list; where texts are free, a text.
  const bool names_nothing = row.form == Form::list && words.size() == 1 &&
                             words.front() == kEmptyList && !takes(row, words);
  TypedSetting typed{.node = to_node(row, names_nothing ? Words{} : words)};
  Settings ignored;
  if (row.read(typed.node, ignored) != nullptr) {
    refuse(row, words);
  }
  if (row.form != Form::list) {
    typed.toml = to_toml(typed.node);
    return typed;
  }
  std::string all;
  for (const TomlNode& item : typed.node.items) {
    typed.items.push_back(to_toml(item));
    all += (all.empty() ? "" : ", ") + typed.items.back();
  }
  typed.toml = "[" + all + "]";
  return typed;
}

UsageError unknown_setting(std::string_view typed, std::string_view line) {
  const auto close = nearest_setting(typed);
  return UsageError(
      say(settings["no-key"],
          fmt::arg("typed", shorten(make_safe(typed, Breaks::shown),
                                    kQuotedColumns, "..."))),
      close.has_value() ? say(settings["no-key.close"], fmt::arg("line", line),
                              fmt::arg("key", *close))
                        : say(settings["no-key.hint"]));
}

}  // namespace wins
