// SPDX-License-Identifier: MIT
// wins config: shows the settings.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "wins/cli/invocation.h"
#include "wins/core/catalogue/reading.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using messages::reading;

struct ConfigArgs {
  std::vector<std::string> words{};
};

ExitCode list(Invocation& invocation) {
  const Settings& settings = invocation.settings();
  Table table;
  table.key = "settings";
  table.columns = {{.key = "key", .width = 22}, {.key = "value"}};
  table.each_row = [&settings](const auto& visit) {
    for (const SettingDoc& doc : setting_docs()) {
      visit({std::string(doc.key), doc.show(settings)});
    }
  };
  invocation.print({.kind = "config", .blocks = {{std::move(table)}}});
  std::string unknown;
  for (const std::string& key : invocation.unknown_settings()) {
    unknown += (unknown.empty() ? "" : ", ") + key;
  }
  if (!unknown.empty()) {
    invocation.hint(say(reading["config.unknown"], fmt::arg("keys", unknown)));
  }
  return ExitCode::ok;
}

[[noreturn]] void refuse_key(const std::string& typed) {
  std::vector<std::string_view> keys;
  for (const SettingDoc& doc : setting_docs()) {
    keys.push_back(doc.key);
  }
  const auto close = nearest(typed, keys);
  throw UsageError(say(reading["config.no_key"], fmt::arg("typed", typed)),
                   close.has_value() ? say(reading["config.no_key.close"],
                                           fmt::arg("key", *close))
                                     : say(reading["config.no_key.hint"]));
}

/// The value alone, so that a script can use it.
ExitCode get(const std::string& key, Invocation& invocation) {
  const SettingDoc* const doc = find_setting(key);
  if (doc == nullptr) {
    refuse_key(key);
  }
  const std::string value = doc->show(invocation.settings());
  invocation.print({.kind = "config",
                    .blocks = {{Note{value}, Audience::people},
                               {Facts{{{.key = "key", .value = key},
                                       {.key = "value", .value = value}}},
                                Audience::machines}}});
  return ExitCode::ok;
}

ExitCode path(Invocation& invocation) {
  const std::string place = invocation.settings_file().string();
  invocation.print({.kind = "config",
                    .blocks = {{Note{place}, Audience::people},
                               {Facts{{{.key = "path", .value = place}}},
                                Audience::machines}}});
  return ExitCode::ok;
}

ExitCode run(const ConfigArgs& args, Invocation& invocation) {
  const std::vector<std::string>& words = args.words;
  if (words == std::vector<std::string>{"list"}) {
    return list(invocation);
  }
  if (words == std::vector<std::string>{"path"}) {
    return path(invocation);
  }
  if (words.size() == 2 && words.front() == "get") {
    return get(words.back(), invocation);
  }
  throw UsageError(say(reading["config.what"]),
                   say(reading["config.what.hint"]));
}

Action setup(Options& options) {
  const auto args = std::make_shared<ConfigArgs>();
  options.words(Value::setting, args->words, "list; get and a KEY; or path");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"config list", "Every setting and its value."},
    {"config get calendar.week_starts", "One value."},
    {"config path", "Where the settings file is looked for."},
};

}  // namespace

constinit const Command config_command{
    .name = "config",
    .aliases = "",
    .group = "About wins",
    .summary = "Show the settings",
    .details =
        "Shows the settings in force. The file is plain TOML, written by "
        "hand; wins-config(5) lists the keys. None is fine.\n\n"
        "With --json, list prints one object with the array settings (key, "
        "value), get an object with key and value, path one with path. "
        "Values are texts, written as TOML writes them.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
};

}  // namespace wins
