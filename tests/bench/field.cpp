// SPDX-License-Identifier: MIT
#include "field.h"

#include "journal_maker.h"

namespace wins::bench {

namespace fs = std::filesystem;

CommandLine Field::on(const fs::path& journal, CommandLine words) const {
  const CommandLine before = {wins, "--db", journal.string()};
  words.insert(words.begin(), before.begin(), before.end());
  return words;
}

void Field::make_our_journal(std::int64_t entries) const {
  fs::remove(ours());
  static_cast<void>(run(our({"add", "first"}), environment));
  in_own_process([&] { fill_journal(ours(), entries); });
}

void Field::make_journals(std::int64_t entries) const {
  make_our_journal(entries);
  fs::copy_file(ours(), theirs(), fs::copy_options::overwrite_existing);
}

Field field_in(const std::filesystem::path& wins,
               const std::filesystem::path& folder) {
  const std::filesystem::path place = std::filesystem::absolute(folder);
  std::filesystem::create_directories(place);
  return {.wins = std::filesystem::absolute(wins).string(),
          .folder = place,
          .environment = {"PATH=/usr/bin:/bin", "HOME=" + place.string(),
                          "LANG=C.UTF-8", "TZ=UTC",
                          "WINS_NOW=2026-01-01T12:00:00Z"}};
}

}  // namespace wins::bench
