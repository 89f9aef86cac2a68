// SPDX-License-Identifier: MIT
// Puts a new text in the place of a settings file, whole or not at all.
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <span>
#include <system_error>

#include "settings_file.h"
#include "settings_toml.h"
#include "wins/config/change_settings.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/descriptor.h"
#include "wins/core/message.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::settings;

constexpr mode_t kOursAlone = S_IRUSR | S_IWUSR;
constexpr mode_t kModeBits = 07777;

[[noreturn]] void unwritten(const fs::path& path) {
  const std::string reason = std::generic_category().message(errno);
  const std::string file = make_safe(path.string(), Breaks::shown);
  throw StorageError(say(settings["settings-unwritten"], fmt::arg("file", file),
                         fmt::arg("reason", reason)),
                     say(settings["settings-as-it-was"]));
}

/// The file itself where the path is a link to one.
fs::path target_of(const fs::path& path) {
  std::error_code problem;
  fs::path target = fs::canonical(path, problem);
  return problem ? path : target;
}

/// The new text on its way: beside the file, so that it can be renamed. The
/// folder's lock is held, so the name is ours, and what a run that was cut
/// off left there is used up.
class NewFile {
 public:
  explicit NewFile(const fs::path& target)
      : target_(target),
        path_(target.parent_path() /
              ("." + target.filename().string() + ".wins-new")) {
    unlink(path_.c_str());
    fd_ = std::make_unique<Descriptor>(
        open(path_.c_str(),
             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOursAlone));
    if (!fd_->is_open()) {
      unwritten(target_);
    }
  }
  ~NewFile() {
    if (fd_ != nullptr) {
      unlink(path_.c_str());
    }
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  /// The mode of the file that it replaces, and its group where that can be
  /// had.
  void take_after(const struct stat& facts) {
    const bool is_same_group =
        fchown(fd_->number(), facts.st_uid, facts.st_gid) == 0 ||
        fchown(fd_->number(), static_cast<uid_t>(-1), facts.st_gid) == 0;
    // Without the group, its rights would go to another one.
    const mode_t mode = facts.st_mode & kModeBits;
    if (fchmod(fd_->number(),
               is_same_group ? mode : mode & ~static_cast<mode_t>(S_IRWXG)) !=
        0) {
      unwritten(target_);
    }
  }

  void fill(std::string_view text) {
    if (!write_all(*fd_, std::as_bytes(std::span(text)))) {
      unwritten(target_);
    }
  }

  void put_in_place(const Descriptor& folder) {
    if (fsync(fd_->number()) != 0 ||
        rename(path_.c_str(), target_.c_str()) != 0) {
      unwritten(target_);
    }
    fd_.reset();
    // The new text stands; what is left is that the folder says so after a
    // power cut, and not every file system can.
    static_cast<void>(fsync(folder.number()));
  }

 private:
  fs::path target_;
  fs::path path_;
  std::unique_ptr<Descriptor> fd_{};
};

/// The folder that the file is in, for this run alone while it is open. Where
/// it cannot be locked, the change goes without.
Descriptor locked_folder(const fs::path& target) {
  const fs::path folder = target.parent_path();
  Descriptor opened(open(folder.empty() ? "." : folder.c_str(),
                         O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  while (opened.is_open() && flock(opened.number(), LOCK_EX) != 0 &&
         errno == EINTR) {
  }
  return opened;
}

void replace(const fs::path& target, const std::optional<SettingsFile>& file,
             std::string_view text, const Descriptor& folder) {
  // A rename would pass by the mode of a file that is to stay as it is.
  if (file.has_value() &&
      faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
    unwritten(target);
  }
  NewFile fresh(target);
  if (file.has_value()) {
    fresh.take_after(file->facts);
  }
  fresh.fill(text);
  fresh.put_in_place(folder);
}

}  // namespace

void change_settings_file(const std::string& path,
                          const SettingsChange& change) {
  const fs::path target = target_of(path);
  const Descriptor lock = locked_folder(target);
  const bool folder_was_missing = !lock.is_open() && errno == ENOENT;
  const auto file = read_settings_file(path);
  const std::string before = file.has_value() ? file->text : "";
  const std::string text = change(before);
  if (text.size() > kMostSettingsBytes) {
    const std::string shown = make_safe(path, Breaks::shown);
    throw SettingsError(say(settings["set-large"], fmt::arg("file", shown)),
                        say(settings["settings-as-it-was"]));
  }
  if (text == before) {
    return;
  }
  std::error_code none;
  if (folder_was_missing) {
    // Another run may have made the same folder meanwhile: what counts is the
    // file as it is once the folder can be locked.
    if (!make_private_folders(target.parent_path())) {
      unwritten(target);
    }
    if (fs::is_directory(target.parent_path(), none)) {
      change_settings_file(path, change);
      return;
    }
  }
  replace(target, file, text, lock);
}

}  // namespace wins
