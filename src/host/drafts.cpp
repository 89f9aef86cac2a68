// SPDX-License-Identifier: MIT
#include "wins/host/drafts.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <span>
#include <system_error>
#include <utility>

#include "wins/core/catalogue/machine.h"
#include "wins/core/descriptor.h"
#include "wins/core/error.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolderName = "wins-draft-";
constexpr std::string_view kSixRandom = "XXXXXX";
constexpr std::string_view kFileName = "words.txt";

std::string reason() {
  return std::generic_category().message(errno);
}

[[noreturn]] void refuse(const fs::path& place, const std::string& why) {
  throw StorageError(
      say(messages::machine["draft-not-written"],
          fmt::arg("place", make_safe(place.string(), Breaks::shown)),
          fmt::arg("reason", why)));
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
  const Descriptor file(
      open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
           S_IRUSR | S_IWUSR));
  if (!file.is_open() || !write_all(file, std::as_bytes(std::span(words)))) {
    const std::string why = reason();
    discard_draft(draft);
    refuse(place, why);
  }
  return draft;
}

std::string read_draft(const fs::path& draft) {
  const Descriptor file(open(draft.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!file.is_open() && errno == ENOENT) {
    return {};
  }
  auto text = read_begin(file);
  if (!text.has_value()) {
    throw StorageError(
        say(messages::machine["draft-not-read"], fmt::arg("reason", reason())),
        say(messages::machine["draft-kept"],
            fmt::arg("draft", make_safe(draft.string(), Breaks::shown))));
  }
  return *std::move(text);
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
  const Descriptor at(
      open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!at.is_open() || !make_private(at.number())) {
    return std::nullopt;
  }
  std::string name =
      (folder / ("draft-" + std::string(kSixRandom) + ".txt")).string();
  const Descriptor file(mkostemps(name.data(), 4, O_CLOEXEC));
  if (!file.is_open()) {
    return std::nullopt;
  }
  if (!write_all(file, std::as_bytes(std::span(words))) ||
      fsync(file.number()) != 0) {
    unlink(name.c_str());
    return std::nullopt;
  }
  fsync(at.number());
  return fs::path(name);
}

}  // namespace wins
