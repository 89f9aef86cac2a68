// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace wins::test {

/// A folder of the test's own, gone at its end.
class TempFolder {
 public:
  explicit TempFolder(const std::filesystem::path& above =
                          std::filesystem::temp_directory_path()) {
    std::string name = (above / "wins-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
    return path_ / name;
  }

  /// Writes a file in it, with these permissions.
  std::filesystem::path write(std::string_view name, std::string_view bytes,
                              mode_t mode = 0600) const {
    const std::filesystem::path file = path_ / name;
    std::ofstream(file, std::ios::binary) << bytes;
    chmod(file.c_str(), mode);
    return file;
  }

 private:
  std::filesystem::path path_{};
};

/// A folder for what need not outlive the test: in memory, where there is one.
inline std::filesystem::path memory_disk() {
  constexpr const char* kShared = "/dev/shm";
  return access(kShared, W_OK) == 0 ? std::filesystem::path(kShared)
                                    : std::filesystem::temp_directory_path();
}

inline std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The permissions of what is there, as in 0600.
inline unsigned mode_of(const std::filesystem::path& path) {
  struct stat facts {};
  return lstat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777U : 0U;
}

}  // namespace wins::test
