// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"
#include "fault/trace.h"

// Commands that are ended at one call of the system after the other.
namespace wins::test {

namespace fs = std::filesystem;

inline constexpr const char* kTexts = "SELECT text FROM entries ORDER BY id";

using Texts = std::vector<std::string>;

inline Texts texts_in(const fs::path& file) {
  JournalReader journal(file);
  REQUIRE(journal.soundness() == "ok");
  return journal.column(kTexts);
}

inline fs::path snapshots(const Home& home) {
  return home.data() / "snapshots";
}

inline bool is_work_file(const fs::path& file) {
  return file.filename().string().starts_with(".wins-part-");
}

/// Everything below the folder that is neither whole nor a file in the
/// making.
inline std::size_t unsound(const fs::path& folder) {
  std::size_t found = 0;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    if (item.path().extension() == ".db" && !is_work_file(item.path())) {
      found += JournalReader(item.path()).soundness() == "ok" ? 0 : 1;
    }
  }
  return found;
}

inline std::size_t work_files(const fs::path& folder) {
  std::size_t found = 0;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    found += is_work_file(item.path()) ? 1 : 0;
  }
  return found;
}

/// The numbers of the calls that are tried: every one in the long form, and a
/// few and the first ones otherwise.
inline int next_number(int number) {
  return long_form() || number < 3 ? number + 1 : number * 2;
}

inline constexpr const char* kCalls[] = {
    "pwrite64", "fsync", "fdatasync", "rename", "unlink", "renameat2", "link"};

/// Runs `command` in homes made by `prepare`, ended at its calls one after
/// the other, and `check` after each. Gives back how often it was ended.
template <typename Prepare, typename Check>
int end_at_each_call(const std::vector<std::string>& command,
                     const Prepare& prepare, const Check& check) {
  int ended = 0;
  for (const std::string name : kCalls) {
    for (int number = 1; number < 5000; number = next_number(number)) {
      CAPTURE(name);
      CAPTURE(number);
      const Home home;
      prepare(home);
      if (end_at_call(name, number, home, command).code != 128 + SIGKILL) {
        break;
      }
      ++ended;
      check(home);
    }
  }
  return ended;
}

inline bool skipped() {
  const bool can = can_trace(Home());
  if (!can) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
  }
  return !can;
}

inline void keep(const Home& home, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    REQUIRE(home.wins({"add", "-q", word}).code == 0);
  }
}

}  // namespace wins::test
