// SPDX-License-Identifier: MIT
#include "config_change.h"

#include "config_value.h"
#include "wins/config/change_settings.h"
#include "wins/core/catalogue/config.h"

namespace wins {
namespace {

using messages::config;
using Values = std::vector<std::string>;

/// The value that the words come to, as the file has it.
std::string shown_value(const SettingDoc& doc, const Values& values) {
  return doc.show(
      parse_settings(set_setting("", doc.key, values), doc.key).settings);
}

/// The change is told whatever state the rest of the file is in.
void confirm(const std::string& sentence, const std::string& key,
             const std::string& value, Invocation& invocation) {
  static_cast<void>(invocation.settings_or_defaults());
  if (!invocation.globals().quiet) {
    print_config_value(sentence, key, value, invocation);
  }
  tell_unknown_settings(invocation);
}

}  // namespace

ExitCode set_config(const std::string& key, const Values& values,
                    Invocation& invocation) {
  const SettingDoc* const doc = find_setting(key);
  if (doc == nullptr) {
    throw unknown_setting(key, "wins config set");
  }
  const std::string file = invocation.settings_file().string();
  if (values.empty() && invocation.may_ask()) {
    // A file that cannot be changed says so before anything is typed.
    invocation.change_settings([&](std::string_view text) {
      static_cast<void>(unset_setting(text, key, file));
      return std::string(text);
    });
    const Values asked = ask_config_value(*doc, invocation);
    if (asked.empty()) {
      invocation.hint(say(config["set-left"], fmt::arg("key", key)));
      return ExitCode::ok;
    }
    return set_config(key, asked, invocation);
  }
  invocation.change_settings([&](std::string_view text) {
    return set_setting(text, key, values, file);
  });
  const std::string value = shown_value(*doc, values);
  confirm(
      say(config["set-done"], fmt::arg("key", key), fmt::arg("value", value)),
      key, value, invocation);
  return ExitCode::ok;
}

ExitCode unset_config(const std::string& key, Invocation& invocation) {
  const SettingDoc* const doc = find_setting(key);
  if (doc == nullptr) {
    throw unknown_setting(key, "wins config unset");
  }
  const std::string file = invocation.settings_file().string();
  bool is_there = false;
  invocation.change_settings([&](std::string_view text) {
    std::string rest = unset_setting(text, key, file);
    is_there = rest != text;
    return rest;
  });
  const std::string value = doc->show(Settings{});
  const Message& sentence = !is_there       ? config["unset-none"]
                            : value.empty() ? config["unset-done-empty"]
                                            : config["unset-done"];
  confirm(say(sentence, fmt::arg("key", key), fmt::arg("value", value)), key,
          value, invocation);
  return ExitCode::ok;
}

void tell_unknown_settings(Invocation& invocation) {
  std::string unknown;
  for (const std::string& key : invocation.unknown_settings()) {
    unknown += (unknown.empty() ? "" : ", ") + key;
  }
  if (!unknown.empty()) {
    invocation.hint(say(config["unknown"], fmt::arg("keys", unknown)));
  }
}

}  // namespace wins
