// SPDX-License-Identifier: MIT
// From a path to a text: what may be read as a settings file.
#include "settings_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <system_error>
#include <utility>

#include "settings_toml.h"
#include "wins/config/settings.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/descriptor.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

[[noreturn]] void refuse(const Message& message, const std::string& path) {
  const std::string reason = std::generic_category().message(errno);
  throw SettingsError(
      say(message, fmt::arg("file", make_safe(path, Breaks::shown)),
          fmt::arg("reason", reason)),
      say(messages::settings["settings-other-file"]));
}

bool is_trusted(const struct stat& facts) {
  return facts.st_uid == geteuid() || facts.st_uid == 0;
}

/// Refuses everything but a file of ours or root's.
void check(const struct stat& facts, const std::string& path) {
  if (!S_ISREG(facts.st_mode)) {
    refuse(messages::settings["settings-no-file"], path);
  }
  if (!is_trusted(facts)) {
    refuse(messages::settings["settings-foreign"], path);
  }
}

/// False when there is nothing at that path. Nothing is opened yet: opening
/// a device or a FIFO may itself do something.
bool check_before_opening(const std::string& path) {
  struct stat facts {};
  if (lstat(path.c_str(), &facts) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) {
      return false;
    }
    refuse(messages::settings["settings-unread"], path);
  }
  if (S_ISLNK(facts.st_mode)) {
    if (!is_trusted(facts)) {
      refuse(messages::settings["settings-foreign"], path);
    }
    if (stat(path.c_str(), &facts) != 0) {
      // Without the settings that it leads to, old words could be shown
      // that were to stay closed.
      const bool dangles = errno == ENOENT;
      refuse(dangles ? messages::settings["settings-dangling"]
                     : messages::settings["settings-unread"],
             path);
    }
  }
  check(facts, path);
  return true;
}

}  // namespace

std::optional<SettingsFile> read_settings_file(const std::string& path) {
  if (!check_before_opening(path)) {
    return std::nullopt;
  }
  const Descriptor file(
      open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
  SettingsFile found;
  if (!file.is_open() || fstat(file.number(), &found.facts) != 0) {
    refuse(messages::settings["settings-unread"], path);
  }
  // It may be another file by now.
  check(found.facts, path);
  auto text = read_begin(file, kMostSettingsBytes + 1);
  if (!text.has_value()) {
    refuse(messages::settings["settings-unread"], path);
  }
  if (text->size() > kMostSettingsBytes) {
    refuse(messages::settings["settings-large"], path);
  }
  found.text = *std::move(text);
  return found;
}

}  // namespace wins
