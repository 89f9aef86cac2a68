// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "support/temp_folder.h"
#include "wins/config/settings.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::TempFolder;

std::string refusal(const fs::path& path) {
  try {
    (void)load_settings(path.string());
  } catch (const SettingsError& failure) {
    return failure.what();
  }
  return "read";
}

TEST_CASE("a file is read, and none gives the defaults") {
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "tone = \"facts\"");
  CHECK(load_settings(file.string()).settings.tone == Tone::facts);
  CHECK(load_settings((folder / "none").string()).settings.tone ==
        Tone::gentle);
  CHECK(load_settings((file / "below").string()).settings.tone == Tone::gentle);
}

TEST_CASE("a failure names the file by its path") {
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "\ntone = 1");
  CHECK(refusal(file) ==
        file.string() + ", line 2: tone has a value that wins cannot read");
}

TEST_CASE("64 KiB are read, and a byte more is not") {
  const TempFolder folder;
  const std::string line = "tone = \"facts\"\n#";
  const std::string most =
      line + std::string(std::size_t{64} * 1024 - line.size(), 'x');
  CHECK(load_settings(folder.write("most", most).string()).settings.tone ==
        Tone::facts);
  const fs::path more = folder.write("more", most + "x");
  CHECK(refusal(more) == more.string() + " is larger than 64 KiB");
}

TEST_CASE("what is no file is left alone") {
  const TempFolder folder;
  const fs::path pipe = folder / "pipe";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(refusal(pipe) == pipe.string() + " is not a file");
  CHECK(refusal(folder.path()) == folder.path().string() + " is not a file");
  CHECK(refusal("/dev/zero") == "/dev/zero is not a file");
}

TEST_CASE("a link is followed to a file, and nowhere else") {
  const TempFolder folder;
  const fs::path file = folder.write("real.toml", "tone = \"facts\"");
  const fs::path link = folder / "config.toml";
  fs::create_symlink(file, link);
  CHECK(load_settings(link.string()).settings.tone == Tone::facts);
  fs::remove(file);
  CHECK(refusal(link) ==
        link.string() + " is a link to a file that is not there");
  const fs::path loop = folder / "loop";
  fs::create_symlink(loop, loop);
  CHECK(refusal(loop) == loop.string() +
                             " could not be read: Too many levels of symbolic "
                             "links");
}

TEST_CASE("a file that others may change is read and told") {
  const TempFolder folder;
  struct Case {
    mode_t mode;
    bool writable;
  };
  for (const Case& each : {Case{0600, false}, Case{0644, false},
                           Case{0660, true}, Case{0602, true}}) {
    CAPTURE(each.mode);
    const fs::path file = folder.write("config.toml", "", each.mode);
    CHECK(load_settings(file.string()).writable_by_others == each.writable);
  }
}

TEST_CASE("a folder that others may change is told too") {
  const TempFolder folder;
  fs::create_directory(folder / "open");
  const fs::path file = folder.write("open/config.toml", "");
  chmod((folder / "open").c_str(), 0770);
  CHECK(load_settings(file.string()).writable_by_others);
  // In a sticky folder nobody may replace the files of another.
  chmod((folder / "open").c_str(), 01777);
  CHECK_FALSE(load_settings(file.string()).writable_by_others);
}

TEST_CASE("a file of another account is left alone") {
  if (geteuid() != 0) {
    return;  // takes root to make one
  }
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "");
  REQUIRE(chown(file.c_str(), 12345, 12345) == 0);
  CHECK(refusal(file) == file.string() + " belongs to another account");
}

}  // namespace
}  // namespace wins
