// SPDX-License-Identifier: MIT
#include "wins/host/put_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "wins/core/catalogue/sharing.h"
#include "wins/core/error.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::sharing;

[[noreturn]] void refuse(const fs::path& file) {
  const std::string reason = std::generic_category().message(errno);
  throw StorageError(
      say(sharing["not_written"], fmt::arg("path", file.native()),
          fmt::arg("reason", reason)),
      say(sharing["not_written.hint"]), Fate::told);
}

/// What is to be replaced: the file itself where the path is a link to one.
fs::path target_of(const fs::path& file) {
  std::error_code problem;
  const fs::path target = fs::canonical(file, problem);
  return problem ? file : target;
}

/// The new text on its way; it goes when it does not get its name.
class Draft {
 public:
  explicit Draft(const fs::path& target)
      : path_((target.parent_path() /
               ("." + target.filename().string() + ".XXXXXX"))
                  .string()),
        fd_(mkostemp(path_.data(), O_CLOEXEC)) {}
  ~Draft() {
    if (fd_ != -1) {
      close(fd_);
      if (!placed_) {
        unlink(path_.c_str());
      }
    }
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  [[nodiscard]] bool is_open() const { return fd_ != -1; }

  [[nodiscard]] bool fill(std::string_view text) const {
    while (!text.empty()) {
      const ssize_t put = write(fd_, text.data(), text.size());
      if (put > 0) {
        text.remove_prefix(static_cast<std::size_t>(put));
      } else if (put == 0 || errno != EINTR) {
        errno = put == 0 ? ENOSPC : errno;
        return false;
      }
    }
    return fsync(fd_) == 0;
  }

  [[nodiscard]] bool put_in_place(const fs::path& target) {
    placed_ = rename(path_.c_str(), target.c_str()) == 0;
    return placed_;
  }

 private:
  std::string path_;
  int fd_;
  bool placed_ = false;
};

}  // namespace

void expect_place_for_file(const fs::path& file) {
  std::error_code problem;
  const fs::file_status status = fs::status(file, problem);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    throw UserError(
        say(sharing["no_plain_file"], fmt::arg("path", file.native())),
        say(sharing["not_written.hint"]));
  }
  if (access(target_of(file).parent_path().c_str(), W_OK | X_OK) != 0) {
    refuse(file);
  }
}

void put_file(const fs::path& file, std::string_view text) {
  expect_place_for_file(file);
  const fs::path target = target_of(file);
  Draft draft(target);
  if (!draft.is_open() || !draft.fill(text) || !draft.put_in_place(target)) {
    refuse(file);
  }
}

}  // namespace wins
