// SPDX-License-Identifier: MIT
#include "wins/cli/places.h"

#include <fmt/core.h>

#include <string>
#include <string_view>

#include "wins/core/catalogue/usage.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using messages::usage;
using std::filesystem::path;

/// A path that a person gave, and by what.
struct Given {
  std::string text{};
  std::string where{};   ///< "--db", "WINS_DB"
  std::string option{};  ///< the option of the same meaning
};

std::optional<Given> given_path(const std::optional<std::string>& option_value,
                                const std::string& option,
                                const std::string& name, const Host& host) {
  if (option_value) {
    return Given{*option_value, option, option};
  }
  if (auto value = variable(host.env, name)) {
    return Given{*std::move(value), name, option};
  }
  return std::nullopt;
}

/// The path as it may reach SQLite: absolute, so that no text in it can mean
/// anything else than a file.
path checked(const Given& given, const Host& host, const path& here) {
  const auto where = fmt::arg("where", given.where);
  if (given.text.empty()) {
    throw UsageError(say(usage["path_empty"], where),
                     say(usage["path_empty.hint"], where));
  }
  if (given.text == ":memory:") {
    throw UsageError(say(usage["path_memory"], where),
                     say(usage["path_memory.hint"]));
  }
  if (given.text.find('\0') != std::string::npos) {
    throw UsageError(say(usage["path_nul"], where));
  }
  const auto home = variable(host.env, "HOME");
  if (given.text.starts_with("~/") && home.has_value()) {
    throw UsageError(
        say(usage["path_home"], where),
        say(usage["path_home.hint"], fmt::arg("option", given.option),
            fmt::arg("path", *home + given.text.substr(1))));
  }
  return here / given.text;
}

/// $XDG_..._HOME, else the folder below HOME; empty when neither is there.
/// The XDG rules leave relative paths out of account.
path base_folder(const Host& host, std::string_view xdg,
                 std::string_view below_home) {
  const auto folder = variable(host.env, xdg);
  if (folder.has_value() && folder->starts_with('/')) {
    return *folder;
  }
  const auto home = variable(host.env, "HOME");
  if (home.has_value() && home->starts_with('/')) {
    return path(*home) / below_home;
  }
  return {};
}

path own_place(const path& base, std::string_view file) {
  return base.empty() ? path() : base / "wins" / file;
}

}  // namespace

Places find_places(const Globals& globals, const Host& host, const path& here) {
  Places places;
  const auto journal = given_path(globals.db, "--db", "WINS_DB", host);
  places.journal_is_default = !journal.has_value();
  places.journal =
      journal ? checked(*journal, host, here)
              : own_place(base_folder(host, "XDG_DATA_HOME", ".local/share"),
                          "journal.db");
  places.shown =
      own_place(base_folder(host, "XDG_STATE_HOME", ".local/state"), "shown");
  if (!places.journal.empty()) {
    places.drafts = places.journal.parent_path() / "drafts";
  }
  return places;
}

path find_settings_file(const Globals& globals, const Host& host,
                        const path& here) {
  const auto given =
      given_path(globals.config, "--config", "WINS_CONFIG", host);
  return given ? checked(*given, host, here)
               : own_place(base_folder(host, "XDG_CONFIG_HOME", ".config"),
                           "config.toml");
}

Modes modes_of(const Places& places) {
  return places.journal_is_default ? Modes::tighten : Modes::leave;
}

}  // namespace wins
