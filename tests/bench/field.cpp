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

}  // namespace wins::bench
