// SPDX-License-Identifier: MIT
#include "fault/disk_steps.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "fault/strace_line.h"
#include "fault/trace.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using What = DiskStep::What;

/// Every call that can change a file, a name or an open file. Nothing is said
/// of the others, so that one that is missing here shows: the steps then do
/// not add up to what stands there in the end.
constexpr const char* kWatched =
    "trace=open,openat,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,"
    "pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range,sendfile,"
    "fsync,fdatasync,sync_file_range,syncfs,sync,unlink,unlinkat,rmdir,rename,"
    "renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,clone,"
    "fork,vfork,clone3";

/// Reads the lines of strace and keeps what they say about the home.
class Scribe {
 public:
  Scribe(fs::path home, const Tree& before) : home_(std::move(home)) {
    for (const auto& [path, bytes] : before.files) {
      files_[path] = next_file_++;
    }
  }

  void read(const StraceLine& line) {
    if (line.name() == "open" || line.name() == "openat") {
      note_open(line);
    } else if (line.name() == "close") {
      open_.erase(static_cast<int>(line.number(0)));
    } else if (line.name() == "lseek" && open_file(line) != nullptr) {
      open_file(line)->at = static_cast<std::uint64_t>(line.result());
    } else if (line.name() == "write" || line.name() == "pwrite64") {
      note_write(line);
    } else if (line.name() == "ftruncate") {
      note_resize(line);
    } else if (line.name() == "fsync" || line.name() == "fdatasync") {
      note_sync(line);
    } else if (line.name().starts_with("mkdir")) {
      add({.what = What::make_folder, .path = path_in(line)});
    } else if (line.name().starts_with("unlink")) {
      note_removal(path_in(line));
    } else if (line.name().starts_with("rename")) {
      note_rename(line);
    } else if (line.name() != "lseek") {
      throw std::runtime_error("an unforeseen call: " + line.text());
    }
  }

  [[nodiscard]] std::vector<DiskStep> take() { return std::move(steps_); }

 private:
  struct Open {
    fs::path path{};
    int file = -1;  ///< -1: a folder, or nothing of the home
    std::uint64_t at = 0;
  };

  void add(DiskStep step) {
    if (step.path.empty()) {
      return;  // outside of the home
    }
    steps_.push_back(std::move(step));
  }

  /// Relative to the home; empty outside of it.
  [[nodiscard]] fs::path inside(const fs::path& path) const {
    const fs::path relative = path.lexically_normal().lexically_relative(home_);
    return relative.string().starts_with("..") ? fs::path() : relative;
  }

  /// The path at the `nth` place where the call has a text.
  [[nodiscard]] fs::path path_in(const StraceLine& line,
                                 std::size_t nth = 0) const {
    const fs::path path = line.text_at(nth);
    if (path.is_absolute()) {
      return inside(path);
    }
    const auto folder = open_.find(line.folder_of(nth));
    return inside(home_ /
                  (folder == open_.end() ? path : folder->second.path / path));
  }

  [[nodiscard]] Open* open_file(const StraceLine& line) {
    const auto found = open_.find(static_cast<int>(line.number(0)));
    return found == open_.end() || found->second.file < 0 ? nullptr
                                                          : &found->second;
  }

  void note_open(const StraceLine& line) {
    const fs::path path = path_in(line);
    const auto known = files_.find(path);
    Open opened{.path = path};
    if (known != files_.end()) {
      opened.file = known->second;
      if (line.has("O_TRUNC")) {
        add({.what = What::resize, .path = path, .file = opened.file});
      }
    } else if (line.has("O_CREAT") && !path.empty()) {
      opened.file = files_[path] = next_file_++;
      add({.what = What::make_file, .path = path, .file = opened.file});
    }
    open_[static_cast<int>(line.result())] = opened;
  }

  void note_write(const StraceLine& line) {
    constexpr int kStdout = 1;
    if (Open* const file = open_file(line)) {
      const bool placed = line.name() == "pwrite64";
      const auto written = static_cast<std::size_t>(line.result());
      add({.what = What::write,
           .path = file->path,
           .file = file->file,
           .at = placed ? static_cast<std::uint64_t>(line.number(3)) : file->at,
           .bytes = line.text_at(0).substr(0, written)});
      file->at += placed ? 0 : written;
    } else if (line.number(0) == kStdout && !std::exchange(spoke_, true)) {
      steps_.push_back({.what = What::speak, .bytes = line.text_at(0)});
    }
  }

  void note_resize(const StraceLine& line) {
    if (const Open* const file = open_file(line)) {
      add({.what = What::resize,
           .path = file->path,
           .file = file->file,
           .at = static_cast<std::uint64_t>(line.number(1))});
    }
  }

  void note_sync(const StraceLine& line) {
    if (const Open* const file = open_file(line)) {
      add({.what = What::sync_file, .path = file->path, .file = file->file});
    } else if (const auto folder = open_.find(static_cast<int>(line.number(0)));
               folder != open_.end()) {
      add({.what = What::sync_folder, .path = folder->second.path});
    }
  }

  void note_removal(const fs::path& path) {
    files_.erase(path);
    add({.what = What::remove, .path = path});
  }

  void note_rename(const StraceLine& line) {
    const fs::path from = path_in(line, 0);
    const fs::path to = path_in(line, 1);
    files_[to] = files_.at(from);
    files_.erase(from);
    add({.what = What::rename, .path = from, .target = to});
  }

  fs::path home_;
  std::map<fs::path, int> files_{};
  std::map<int, Open> open_{};
  std::vector<DiskStep> steps_{};
  int next_file_ = 0;
  bool spoke_ = false;
};

}  // namespace

DiskRecord record_steps(const Home& home, const Launch& launch) {
  const TempFolder aside;
  Launch watched = launch;
  const std::vector<std::string> strace = {
      kStrace,  "-qq",     "-xx",
      "-s",     "4000000", "-e",
      kWatched, "-o",      (aside / "record").string()};
  watched.command.insert(watched.command.begin(), strace.begin(), strace.end());
  // The leak checker of a sanitizer build cannot work while it is watched.
  watched.environment.emplace_back("ASAN_OPTIONS=detect_leaks=0");
  Scribe scribe(home.path(), read_tree(home.path()));
  DiskRecord record{.ending = run_program(watched)};
  std::istringstream lines(read_file(aside / "record"));
  for (std::string line; std::getline(lines, line);) {
    const StraceLine call(line);
    if (call.is_call() && call.result() >= 0) {
      scribe.read(call);
    }
  }
  record.steps = scribe.take();
  return record;
}

}  // namespace wins::test
