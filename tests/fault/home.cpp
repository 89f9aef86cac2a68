// SPDX-License-Identifier: MIT
#include "fault/home.h"

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cctype>
#include <cstdlib>
#include <system_error>

#include "support/places.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// "nobody" on every Linux.
constexpr uid_t kOrdinary = 65534;

void become_ordinary() {
  // A program that kept its rights would pass where it has to be refused.
  if (setgroups(0, nullptr) != 0 || setgid(kOrdinary) != 0 ||
      setuid(kOrdinary) != 0) {
    _exit(126);
  }
}

std::string lower(std::string text) {
  for (char& letter : text) {
    letter =
        static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  }
  return text;
}

}  // namespace

bool long_form() {
  const char* const form = std::getenv("WINS_FAULT");
  return form != nullptr && std::string_view(form) == "long";
}

Home::Home(Account account, const fs::path& above)
    : folder_(above), account_(account), program_(test::wins_binary()) {
  for (const char* const name : {"tmp", "run"}) {
    fs::create_directory(folder_ / name);
    fs::permissions(folder_ / name, fs::perms::owner_all);
  }
  if (is_other_account()) {
    // The folder of the build may be closed to it.
    program_ = (folder_ / "wins").string();
    fs::copy_file(test::wins_binary(), program_);
    hand_over();
  }
}

bool Home::is_other_account() const {
  return account_ == Account::ordinary && geteuid() == 0;
}

void Home::hand_over() const {
  if (!is_other_account()) {
    return;
  }
  for (const auto& item : fs::recursive_directory_iterator(path())) {
    if (lchown(item.path().c_str(), kOrdinary, kOrdinary) != 0) {
      throw std::system_error(errno, std::generic_category(), item.path());
    }
  }
  if (chown(path().c_str(), kOrdinary, kOrdinary) != 0) {
    throw std::system_error(errno, std::generic_category(), path());
  }
}

Launch Home::launch(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), program_);
  const std::string home = path().string();
  Launch launch{
      .command = std::move(arguments),
      .environment = {"HOME=" + home, "XDG_DATA_HOME=" + home + "/data",
                      "XDG_CONFIG_HOME=" + home + "/config",
                      "XDG_STATE_HOME=" + home + "/state",
                      "XDG_RUNTIME_DIR=" + home + "/run",
                      "TMPDIR=" + home + "/tmp", "PATH=/usr/bin:/bin", "TZ=UTC",
                      "LC_ALL=C.UTF-8", "TERM=dumb",
                      // What counts the lines of a coverage build meets the
                      // same full disk, and would speak of it on stderr.
                      "GCOV_ERROR_FILE=/dev/null"},
      .folder = path()};
  if (is_other_account()) {
    launch.prepare = become_ordinary;
  }
  return launch;
}

Ending Home::wins(std::vector<std::string> arguments) const {
  return run_program(launch(std::move(arguments)));
}

Ending Home::wins_reading(std::string input,
                          std::vector<std::string> arguments) const {
  Launch wanted = launch(std::move(arguments));
  wanted.input = std::move(input);
  return run_program(wanted);
}

fs::path Home::data() const {
  return path() / "data" / "wins";
}

fs::path Home::journal() const {
  return data() / "journal.db";
}

fs::path Home::drafts() const {
  return data() / "drafts";
}

fs::path Home::runtime() const {
  return path() / "run";
}

std::vector<fs::path> files_with(std::string_view words,
                                 const fs::path& folder) {
  const std::string wanted = lower(std::string(words));
  std::vector<fs::path> found;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    if (item.is_regular_file() &&
        lower(read_file(item.path())).find(wanted) != std::string::npos) {
      found.push_back(item.path());
    }
  }
  return found;
}

fs::path only_draft(const fs::path& drafts) {
  std::error_code none;
  std::vector<fs::path> found;
  for (const auto& item : fs::directory_iterator(drafts, none)) {
    found.push_back(item.path());
  }
  return found.size() == 1 ? found.front() : fs::path();
}

}  // namespace wins::test
