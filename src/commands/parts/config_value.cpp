// SPDX-License-Identifier: MIT
#include "config_value.h"

#include "wins/config/change_settings.h"
#include "wins/core/catalogue/config.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::config;

/// What stands against the line as a value; empty when nothing does.
std::string objection(const SettingDoc& doc, const std::string& line) {
  try {
    static_cast<void>(set_setting("", doc.key, std::span(&line, 1)));
    return {};
  } catch (const UsageError& refusal) {
    return refusal.what();
  }
}

/// One line that the setting takes; nothing when the person is done.
std::optional<std::string> ask_line(const SettingDoc& doc,
                                    Invocation& invocation) {
  for (;;) {
    auto line = invocation.ask(say(config["set-prompt"]));
    if (!line.has_value() || is_blank_text(*line)) {
      return std::nullopt;
    }
    const std::string said = objection(doc, *line);
    if (said.empty()) {
      return line;
    }
    invocation.warn(said);
  }
}

}  // namespace

void print_config_value(const std::string& sentence, const std::string& key,
                        const std::string& value, Invocation& invocation) {
  invocation.print({.kind = "config",
                    .blocks = {{Note{sentence}, Audience::people},
                               {Facts{{{.key = "key", .value = key},
                                       {.key = "value", .value = value}}},
                                Audience::machines}}});
}

std::vector<std::string> ask_config_value(const SettingDoc& doc,
                                          Invocation& invocation) {
  const std::string now = doc.show(invocation.settings_or_defaults());
  const Message& question =
      doc.is_list ? config["set-ask-list"] : config["set-ask"];
  invocation.warn(
      say(question, fmt::arg("key", doc.key), fmt::arg("takes", doc.takes)));
  if (!now.empty() && now != "[]") {
    invocation.warn(say(config["set-ask-now"], fmt::arg("value", now)));
  }
  std::vector<std::string> values;
  while (auto line = ask_line(doc, invocation)) {
    values.push_back(*std::move(line));
    if (!doc.is_list) {
      break;
    }
  }
  return values;
}

}  // namespace wins
