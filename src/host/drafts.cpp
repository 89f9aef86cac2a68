// SPDX-License-Identifier: MIT
#include "wins/host/drafts.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <system_error>
#include <vector>

#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolderName = "wins-draft-";
constexpr std::string_view kSixRandom = "XXXXXX";
constexpr std::string_view kFileName = "words.txt";

/// An open file, closed on every way out.
class File {
 public:
  explicit File(int fd) : fd_(fd) {}
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

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

std::string reason() {
  return std::generic_category().message(errno);
}

[[noreturn]] void refuse(const fs::path& place, const std::string& why) {
  throw StorageError(
      say(messages::machine["draft-not-written"],
          fmt::arg("place", make_safe(place.string(), Breaks::shown)),
          fmt::arg("reason", why)));
}

/// Makes the folders that are missing, each for ourselves alone.
void make_private_folders(const fs::path& folder) {
  if (folder.has_parent_path() && folder.parent_path() != folder) {
    std::error_code problem;
    if (!fs::exists(folder.parent_path(), problem)) {
      make_private_folders(folder.parent_path());
    }
  }
  mkdir(folder.c_str(), S_IRWXU);
}

/// A folder of ours with nobody else's rights on it; nothing else.
bool make_private(int folder) {
  struct stat facts {};
  if (fstat(folder, &facts) != 0 || facts.st_uid != geteuid()) {
    return false;
  }
  return (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0 ||
         fchmod(folder, S_IRWXU) == 0;
}

bool is_editor_folder(const fs::path& folder) {
  return folder.filename().string().starts_with(kFolderName);
}

/// A folder that is ours alone, or one such as /dev/shm, which keeps the
/// files of one account from another.
bool takes_drafts(const fs::path& folder) {
  struct stat facts {};
  return folder.is_absolute() && stat(folder.c_str(), &facts) == 0 &&
         S_ISDIR(facts.st_mode) &&
         (facts.st_uid == geteuid() || (facts.st_mode & S_ISVTX) != 0) &&
         access(folder.c_str(), W_OK | X_OK) == 0;
}

}  // namespace

std::optional<fs::path> draft_place(const Environment& env) {
  for (const fs::path& folder :
       {fs::path(value_of(env, "XDG_RUNTIME_DIR")), fs::path("/dev/shm")}) {
    if (takes_drafts(folder)) {
      return folder;
    }
  }
  const fs::path data(value_of(env, "XDG_DATA_HOME"));
  if (data.is_absolute()) {
    return data / "wins" / "drafts";
  }
  const fs::path home(value_of(env, "HOME"));
  return home.is_absolute()
             ? std::optional(home / ".local" / "share" / "wins" / "drafts")
             : std::nullopt;
}

fs::path write_draft(const fs::path& place, std::string_view words) {
  make_private_folders(place);
  std::string folder =
      (place / (std::string(kFolderName) + std::string(kSixRandom))).string();
  if (mkdtemp(folder.data()) == nullptr) {
    refuse(place, reason());
  }
  fs::path draft = fs::path(folder) / kFileName;
  const File file(open(draft.c_str(),
                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                       S_IRUSR | S_IWUSR));
  if (!file.is_open() || !write_all(file.fd(), words)) {
    const std::string why = reason();
    discard_draft(draft);
    refuse(place, why);
  }
  return draft;
}

std::string read_draft(const fs::path& draft) {
  const File file(open(draft.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!file.is_open() && errno == ENOENT) {
    return {};
  }
  std::string text;
  std::array<char, 65536> buffer{};
  ssize_t got = file.is_open() ? 0 : -1;
  while (file.is_open() &&
         ((got = read(file.fd(), buffer.data(), buffer.size())) > 0 ||
          (got < 0 && errno == EINTR))) {
    text.append(buffer.data(), static_cast<std::size_t>(got > 0 ? got : 0));
  }
  if (got < 0) {
    throw StorageError(
        say(messages::machine["draft-not-read"], fmt::arg("reason", reason())),
        say(messages::machine["draft-kept"],
            fmt::arg("draft", make_safe(draft.string(), Breaks::shown))));
  }
  return text;
}

void discard_draft(const fs::path& draft) {
  std::error_code ignored;
  if (is_editor_folder(draft.parent_path())) {
    // With it goes what the editor left beside it: backups, swap files.
    fs::remove_all(draft.parent_path(), ignored);
  } else {
    fs::remove(draft, ignored);
  }
}

std::optional<fs::path> keep_draft(const fs::path& folder,
                                   std::string_view words) {
  make_private_folders(folder);
  const File at(
      open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!at.is_open() || !make_private(at.fd())) {
    return std::nullopt;
  }
  std::string name =
      (folder / ("draft-" + std::string(kSixRandom) + ".txt")).string();
  const File file(mkostemps(name.data(), 4, O_CLOEXEC));
  if (!file.is_open()) {
    return std::nullopt;
  }
  if (!write_all(file.fd(), words) || fsync(file.fd()) != 0) {
    unlink(name.c_str());
    return std::nullopt;
  }
  fsync(at.fd());
  return fs::path(name);
}

}  // namespace wins
