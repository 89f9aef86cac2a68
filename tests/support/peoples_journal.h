// SPDX-License-Identifier: MIT
#pragma once

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "store/journal_bench.h"

namespace wins::test {

inline void write_bytes(const std::filesystem::path& file,
                        const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  std::filesystem::permissions(file, std::filesystem::perms::owner_read |
                                         std::filesystem::perms::owner_write);
}

/// A journal such as a person has after some months: tags, measures, long
/// texts over several pages, edits, removals, undone steps.
class PeoplesJournal {
 public:
  explicit PeoplesJournal(const std::filesystem::path& file, int entries = 90,
                          const TeachingWords& words = words_between_blanks) {
    JournalBench bench(file, words);
    for (int i = 1; i <= entries; ++i) {
      bench.add(entry_number(i));
    }
    for (int i = 10; i <= entries; i += 10) {
      bench.edit(i, "reworded " + std::to_string(i) + std::string(300, 'r'));
    }
    bench.remove({4, 14});
    bench.edit(15, "an edit that was taken back");
    bench.store->undo(1);
    for (const Entry& entry : bench.store->find({})) {
      entries_[entry.id] = entry;
    }
    bench.store.reset();
    bytes_ = bytes_of(file);
  }

  [[nodiscard]] const std::map<EntryId, Entry>& entries() const {
    return entries_;
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  static Entry entry_number(int i) {
    EntryBuilder made =
        an_entry("moment number " + std::to_string(i) + " " +
                 std::string(static_cast<std::size_t>(i % 7) * 40, 'm'));
    made.at(kNow - std::chrono::hours(24 * i));
    if (i % 3 == 0) {
      made.tagged("family").tagged("t" + std::to_string(i % 5));
    }
    if (i % 4 == 0) {
      made.kind("pause").duration(std::chrono::minutes(i)).intensity(i % 11);
    }
    if (i % 25 == 0) {
      made.used_to("long " + std::to_string(i) + std::string(9000, 'u'));
    }
    return made;
  }

  std::map<EntryId, Entry> entries_{};
  std::string bytes_{};
};

}  // namespace wins::test
