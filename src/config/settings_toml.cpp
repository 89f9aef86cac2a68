// SPDX-License-Identifier: MIT
#include "settings_toml.h"

#include <fmt/core.h>

#include "toml_dots.h"
#include "wins/config/settings.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/message.h"

namespace wins {

TomlNode read_settings_toml(std::string_view toml, const std::string& file) {
  if (!has_few_dots(toml)) {
    throw SettingsError(
        say(messages::settings["settings-deep"], fmt::arg("file", file)),
        say(messages::settings["settings-other-file"]));
  }
  try {
    return parse_toml(toml);
  } catch (const TomlProblem& problem) {
    throw SettingsError(
        say(messages::settings["settings-no-toml"], fmt::arg("file", file),
            fmt::arg("line", problem.line())),
        say(messages::settings["settings-no-toml-hint"]));
  }
}

}  // namespace wins
