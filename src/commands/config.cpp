// SPDX-License-Identifier: MIT
// wins config: shows and changes the settings.
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/config_change.h"
#include "parts/config_value.h"
#include "wins/cli/invocation.h"
#include "wins/config/change_settings.h"
#include "wins/core/catalogue/config.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using messages::config;

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
  tell_unknown_settings(invocation);
  return ExitCode::ok;
}

/// The value alone, so that a script can use it.
ExitCode get(const std::string& key, Invocation& invocation) {
  const SettingDoc* const doc = find_setting(key);
  if (doc == nullptr) {
    throw unknown_setting(key, "wins config get");
  }
  const std::string value = doc->show(invocation.settings());
  print_config_value(value, key, value, invocation);
  return ExitCode::ok;
}

/// Where the file is has to be known when it cannot be read, too.
ExitCode path(Invocation& invocation) {
  static_cast<void>(invocation.settings_or_defaults());
  const std::string place = invocation.places().config.string();
  invocation.print({.kind = "config",
                    .blocks = {{Note{place}, Audience::people},
                               {Facts{{{.key = "path", .value = place}}},
                                Audience::machines}}});
  return ExitCode::ok;
}

constexpr std::array<std::string_view, 6> kVerbs{"list",  "get",  "set",
                                                 "unset", "path", "edit"};

/// What was probably meant by words that config does not take.
[[noreturn]] void refuse(const std::vector<std::string>& words) {
  std::string hint = say(config["what-hint"]);
  if (!words.empty() && find_setting(words.front()) != nullptr) {
    hint = say(config["what-close"],
               fmt::arg("words",
                        (words.size() > 1 ? "set " : "get ") + words.front()));
  } else if (const auto near =
                 words.empty() ? std::nullopt : nearest(words.front(), kVerbs);
             near.has_value()) {
    hint = say(config["what-close"], fmt::arg("words", *near));
  }
  throw UsageError(say(config["what"]), hint);
}

ExitCode run(const ConfigArgs& args, Invocation& invocation) {
  const std::vector<std::string>& words = args.words;
  const std::string verb = words.empty() ? "" : words.front();
  if (words.size() == 1 && verb == "list") {
    return list(invocation);
  }
  if (words.size() == 1 && verb == "path") {
    return path(invocation);
  }
  if (words.size() == 1 && verb == "edit") {
    return edit_config(invocation);
  }
  if (verb != "get" && verb != "set" && verb != "unset") {
    refuse(words);
  }
  if (words.size() == 1 || (words.size() > 2 && verb != "set")) {
    throw UsageError(say(config["what-key"], fmt::arg("verb", verb)),
                     say(config["what-hint"]));
  }
  if (verb == "get") {
    return get(words[1], invocation);
  }
  return verb == "unset"
             ? unset_config(words[1], invocation)
             : set_config(words[1], {words.begin() + 2, words.end()},
                          invocation);
}

Action setup(Options& options) {
  const auto args = std::make_shared<ConfigArgs>();
  options.words(Value::setting, args->words,
                "list, get, set, unset, path or edit; then a KEY and VALUES");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"config list", "Every setting and its value."},
    {"config get calendar.week_starts", "One value."},
    {"config set calendar.week_starts sunday", "Changes one."},
    {"config set celebrate.ways 'the good tea' 'a slow walk'",
     "The items of a list, one by one."},
    {"config set support.contacts", "Asks for them, line by line."},
    {"config unset tone", "The default again."},
    {"config edit", "The file in the editor."},
};

}  // namespace

constinit const Command config_command{
    .name = "config",
    .aliases = "",
    .group = "About wins",
    .summary = "Show and change the settings",
    .details =
        "Shows the settings in force, and changes them. The file is plain "
        "TOML; wins-config(5) lists the keys. None is fine.\n\n"
        "set takes the value as words: the items of a list one by one, a "
        "text in quotes or without. What begins with a dash follows --. "
        "Without a value it is asked for on a terminal. set and unset change "
        "the one key and leave comments, order and everything else as they "
        "stand; a file that does not read, or has the key in a form of its "
        "own, is left alone. unset keeps a comment beside the key. edit "
        "keeps the file as it comes back from the editor.\n\n"
        "With --json, list prints one object with the array settings (key, "
        "value), get, set and unset one with key and value, path one with "
        "path. Values are texts, written as TOML writes them.",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
    .arguments = "WHAT [KEY [VALUE ...]]",
};

}  // namespace wins
