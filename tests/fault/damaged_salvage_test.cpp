// SPDX-License-Identifier: MIT
// Damaged journals, in one process: a flipped bit in a text is found, and a
// salvage brings back every entry whose bytes are there.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

#include "fault/figures.h"
#include "fault/home.h"
#include "support/damage.h"
#include "support/peoples_journal.h"
#include "support/row_bytes.h"
#include "wins/store/checkup.h"
#include "wins/store/salvage.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// An undamaged journal, and where in it everything stands.
class Original {
 public:
  Original()
      : journal_(folder_.path() / "journal.db"), rows_(journal_.bytes()) {
    for (const char* const tree : {"entry_tags", "entry_tags_by_tag"}) {
      for (const std::string& page :
           column(folder_.path() / "journal.db",
                  "SELECT pageno FROM dbstat WHERE name = '" +
                      std::string(tree) + "'")) {
        tag_trees_[tree].push_back(std::stoul(page));
      }
    }
    for (const std::string& row :
         column(folder_.path() / "journal.db",
                "SELECT folded || ' ' || id FROM tags")) {
      const std::size_t blank = row.find(' ');
      tag_rows_[row.substr(0, blank)] = std::stoll(row.substr(blank));
    }
  }

  [[nodiscard]] const PeoplesJournal& journal() const { return journal_; }

  /// Whole: no byte of the entry's row and its overflow pages differs; where
  /// it has tags, no byte of their rows, and none of the pages of at least
  /// one of the two trees that say which tags an entry has.
  [[nodiscard]] std::vector<EntryId> whole_in(const std::string& other) const {
    std::vector<EntryId> whole;
    const bool links = is_tree_untouched("entry_tags", other) ||
                       is_tree_untouched("entry_tags_by_tag", other);
    for (const auto& [id, entry] : journal_.entries()) {
      const bool tags = std::ranges::all_of(entry.tags, [&](const Tag& tag) {
        return is_untouched(rows_.tags.at(tag_rows_.at(tag.folded)), other);
      });
      if (is_untouched(rows_.entries.at(id), other) &&
          (entry.tags.empty() || (links && tags))) {
        whole.push_back(id);
      }
    }
    return whole;
  }

 private:
  using Spans = std::vector<RowBytes::Span>;

  [[nodiscard]] bool is_untouched(const Spans& spans,
                                  const std::string& other) const {
    return std::ranges::all_of(spans, [&](const RowBytes::Span& span) {
      return span.second <= other.size() &&
             journal_.bytes().compare(span.first, span.second - span.first,
                                      other, span.first,
                                      span.second - span.first) == 0;
    });
  }

  [[nodiscard]] bool is_tree_untouched(const std::string& tree,
                                       const std::string& other) const {
    Spans spans;
    for (const std::size_t page : tag_trees_.at(tree)) {
      spans.emplace_back((page - 1) * 4096, page * 4096);
    }
    return is_untouched(spans, other);
  }

  TemporaryFolder folder_{};
  PeoplesJournal journal_;
  RowBytes rows_;
  std::map<std::string, std::vector<std::size_t>> tag_trees_{};
  std::map<std::string, std::int64_t> tag_rows_{};
};

const Original& original() {
  static const Original kOriginal;
  return kOriginal;
}

std::map<EntryId, Entry> entries_in(const fs::path& file) {
  std::map<EntryId, Entry> entries;
  if (!file.empty()) {
    const auto store = open_journal({.path = file}, Access::read,
                                    CountingUids(99), test::kOpenedAt);
    for (const Entry& entry : store->find({})) {
      entries[entry.id] = entry;
    }
  }
  return entries;
}

void check_salvage(const Harmed& harmed) {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "journal.db";
  write_bytes(path, harmed.bytes);
  const Salvaged salvaged = salvage_journal(path);
  CHECK(bytes_of(path) == harmed.bytes);
  CHECK(bytes_of(salvaged.copy) == harmed.bytes);
  const std::map<EntryId, Entry> found = entries_in(salvaged.journal);
  const auto& wanted = original().journal().entries();
  std::vector<EntryId> missing;
  for (const EntryId id : original().whole_in(harmed.bytes)) {
    const auto entry = found.find(id);
    if (entry == found.end() || !(entry->second == wanted.at(id))) {
      missing.push_back(id);
    }
  }
  CHECK(missing == std::vector<EntryId>{});
  if (!salvaged.journal.empty()) {
    CHECK(check_journal(salvaged.journal).is_whole());
  }
}

}  // namespace

TEST_CASE("salvage brings back every entry whose bytes are there") {
  const int rounds = long_form() ? 250 : 25;
  int done = 0;
  for (const Harm kind : kHarms) {
    Chance chance(20'261'104U + static_cast<unsigned>(kind));
    for (int round = 0; round < rounds; ++round) {
      const Harmed harmed = harm(original().journal().bytes(), kind, chance);
      CAPTURE(round);
      CAPTURE(harmed.what);
      check_salvage(harmed);
      ++done;
    }
  }
  tell({.row = "T7", .what = "damaged journals salvaged", .points = done});
}

TEST_CASE("a whole journal has the entries that the test takes for whole") {
  CHECK(original().whole_in(original().journal().bytes()).size() == 88);
  CHECK(original().whole_in("").empty());
}

TEST_CASE("doctor finds every flipped bit in the text of an entry") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "journal.db";
  const std::string& bytes = original().journal().bytes();
  Chance chance(1'104);
  std::vector<EntryId> ids;
  for (const auto& [id, entry] : original().journal().entries()) {
    ids.push_back(id);
  }
  int found = 0;
  const int flips = long_form() ? 1000 : 150;
  for (int flip = 0; flip < flips; ++flip) {
    const EntryId id = ids[chance.below(ids.size())];
    const std::string& text = original().journal().entries().at(id).text;
    const std::size_t begin = bytes.find(text);
    REQUIRE(begin != std::string::npos);
    const std::size_t at = begin + chance.below(text.size());
    std::string flipped = bytes;
    flipped[at] = static_cast<char>(flipped[at] ^
                                    static_cast<char>(1U << chance.below(8)));
    write_bytes(path, flipped);
    const Checkup checkup = check_journal(path);
    CAPTURE(at);
    CHECK_FALSE(checkup.is_whole());
    found += checkup.is_whole() ? 0 : 1;
    CHECK(bytes_of(path) == flipped);
  }
  tell({.row = "T7",
        .what = "flipped bits that doctor finds",
        .points = flips,
        .lost = flips - found});
}

TEST_CASE("a look at a damaged journal ends, and leaves it as it is") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "journal.db";
  const int rounds = long_form() ? 250 : 25;
  for (const Harm kind : kHarms) {
    Chance chance(515U + static_cast<unsigned>(kind));
    for (int round = 0; round < rounds; ++round) {
      const Harmed harmed = harm(original().journal().bytes(), kind, chance);
      CAPTURE(harmed.what);
      write_bytes(path, harmed.bytes);
      const auto began = std::chrono::steady_clock::now();
      static_cast<void>(check_journal(path));
      CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(5));
      CHECK(bytes_of(path) == harmed.bytes);
      std::vector<std::string> names;
      for (const auto& item : fs::directory_iterator(folder.path())) {
        names.push_back(item.path().filename());
      }
      CHECK(names == std::vector<std::string>{"journal.db"});
    }
  }
}

}  // namespace wins::test
