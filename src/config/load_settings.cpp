// SPDX-License-Identifier: MIT
// From a path to settings: what may be read as a settings file.
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <system_error>

#include "wins/config/settings.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/message.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} * 1024;

/// An open file, closed on every way out.
class File {
 public:
  explicit File(const std::string& path)
      : fd_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) {}
  ~File() {
    if (fd_ != -1) {
      close(fd_);
    }
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] bool is_open() const { return fd_ != -1; }
  [[nodiscard]] int fd() const { return fd_; }

 private:
  int fd_;
};

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

std::string read_all(const File& file, const std::string& path) {
  std::string text(kMostBytes + 1, '\0');
  std::size_t size = 0;
  ssize_t got = -1;
  while (size < text.size() &&
         (got = read(file.fd(), text.data() + size, text.size() - size)) != 0) {
    if (got > 0) {
      size += static_cast<std::size_t>(got);
    } else if (errno != EINTR) {
      refuse(messages::settings["settings-unread"], path);
    }
  }
  if (size > kMostBytes) {
    refuse(messages::settings["settings-large"], path);
  }
  text.resize(size);
  return text;
}

/// Others may write to the folder, and so put another file in place of ours.
bool is_open_folder(const std::filesystem::path& folder) {
  struct stat facts {};
  return stat(folder.empty() ? "." : folder.c_str(), &facts) == 0 &&
         (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0 &&
         (facts.st_mode & S_ISVTX) == 0;
}

}  // namespace

LoadedSettings load_settings(const std::string& path) {
  if (!check_before_opening(path)) {
    return {};
  }
  const File file(path);
  struct stat facts {};
  if (!file.is_open() || fstat(file.fd(), &facts) != 0) {
    refuse(messages::settings["settings-unread"], path);
  }
  // It may be another file by now.
  check(facts, path);
  LoadedSettings loaded = parse_settings(read_all(file, path), path);
  loaded.writable_by_others =
      (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0 ||
      is_open_folder(std::filesystem::path(path).parent_path());
  return loaded;
}

}  // namespace wins
