// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <random>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::kNow;
using Lines = std::vector<std::string>;

/// Words that stand nowhere else, in any case.
bool holds(const std::filesystem::path& folder, std::string words) {
  const auto lower = [](std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
      return static_cast<char>(std::tolower(letter));
    });
    return text;
  };
  words = lower(words);
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (lower(test::bytes_of(file.path())).find(words) != std::string::npos) {
      return true;
    }
  }
  return false;
}

Entry canary_entry() {
  return an_entry("xylotext told mum")
      .used_to("xyloused froze")
      .kinder("xylokinder stayed")
      .tagged("xylotag")
      .kind("xylokind")
      .celebrated(kNow, "xylohow")
      .answers("xyloquestion", 1)
      .intensity(4);
}

const Lines kCanaries = {"xylotext", "xyloused", "xylokinder",  "xylotag",
                         "xylokind", "xylohow",  "xyloquestion"};

void add_others(JournalBench& bench, int count) {
  for (int i = 0; i < count; ++i) {
    bench.add(an_entry("walked home in the rain, number " + std::to_string(i))
                  .used_to("took the bus")
                  .tagged("walk"));
  }
}

TEST_CASE("no word of an entry removed for good is left in the file") {
  for (const bool removed_before : {false, true}) {
    CAPTURE(removed_before);
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench bench(file);
    add_others(bench, 40);
    const EntryId id = bench.add(canary_entry());
    add_others(bench, 40);
    bench.edit(id, "xyloedit other words");
    if (removed_before) {
      bench.remove({id});
    }
    for (const std::string& canary : kCanaries) {
      CAPTURE(canary);
      CHECK(holds(folder.path(), canary));
    }
    CHECK(test::column(file,
                       "SELECT entries FROM kind_words"
                       " WHERE word LIKE 'xylo%' AND kind = 'xylokind'")
              .empty() == removed_before);
    const Erased erased = bench.store->erase(Ids{id});
    CHECK(erased.entries == 1);
    CHECK(erased.records == (removed_before ? 3 : 2));
    for (const std::string& canary : kCanaries) {
      CAPTURE(canary);
      CHECK_FALSE(holds(folder.path(), canary));
    }
    CHECK_FALSE(holds(folder.path(), "xyloedit"));
    CHECK_FALSE(std::filesystem::exists(file.native() + "-journal"));
    CHECK(bench.store->count({}) == 80);
  }
}

TEST_CASE("an add that was undone can be removed for good too") {
  const test::TemporaryFolder folder;
  JournalBench bench(folder.path() / "journal.db");
  const EntryId id = bench.add(canary_entry());
  bench.store->undo(1);
  bench.add(an_entry("something else"));
  CHECK(holds(folder.path(), "xylotext"));
  bench.store->erase(Ids{id});
  for (const std::string& canary : kCanaries) {
    CAPTURE(canary);
    CHECK_FALSE(holds(folder.path(), canary));
  }
}

TEST_CASE("a hundred entries of all lengths leave nothing behind") {
  const test::TemporaryFolder folder;
  JournalBench bench(folder.path() / "journal.db");
  Ids ids;
  for (int i = 0; i < 100; ++i) {
    std::string text = "xylocanary" + std::to_string(i);
    for (int j = 0; j < i * i; ++j) {
      text += " xylocanary";
    }
    ids.push_back(bench.add(an_entry(text)));
    add_others(bench, 3);
  }
  // Texts that grow and shrink move rows from page to page.
  for (std::size_t i = 0; i < ids.size(); i += 2) {
    bench.edit(ids[i], "xylocanary, shorter");
    bench.edit(ids[i], "xylocanary " + std::string(900, 'y'));
  }
  bench.store->erase(ids);
  CHECK_FALSE(holds(folder.path(), "xylocanary"));
  CHECK(bench.store->count({}) == 300);
}

/// A history in which rows move between pages; gives back what to erase.
/// Before the file was written anew after a removal, these seeds left words.
Ids random_history(JournalBench& bench, std::uint32_t seed) {
  std::mt19937 generator(seed);
  const auto random = [&generator] {
    return static_cast<std::uint32_t>(generator());
  };
  const auto words = [&](const char* stem, std::uint32_t count) {
    std::string text;
    for (std::uint32_t i = 0; i < count; ++i) {
      text += stem;
      for (int letter = 0; letter < 3; ++letter) {
        text += static_cast<char>('a' + random() % 26);
      }
      text += ' ';
    }
    return text;
  };
  Ids erased;
  Ids kept;
  for (int i = 0; i < 250; ++i) {
    const bool canary = random() % 3 == 0;
    const char* const stem = canary ? "xylo" : "walk";
    Ids& ids = canary ? erased : kept;
    ids.push_back(
        bench.add(an_entry(words(stem, 1 + random() % (i % 10 == 0 ? 400 : 30)))
                      .used_to(words(stem, random() % 20))));
    if (i % 3 == 0) {
      bench.edit(ids[random() % ids.size()], words(stem, 1 + random() % 60));
    }
  }
  return erased;
}

TEST_CASE("rows that moved from page to page leave nothing behind") {
  for (const std::uint32_t seed : {0U, 2U, 5U}) {
    CAPTURE(seed);
    const test::TemporaryFolder folder;
    JournalBench bench(folder.path() / "journal.db");
    const Ids ids = random_history(bench, seed);
    CHECK(holds(folder.path(), "xylo"));
    bench.store->erase(ids);
    CHECK_FALSE(holds(folder.path(), "xylo"));
  }
}

TEST_CASE("a tag that another entry has stays") {
  const test::TemporaryFolder folder;
  JournalBench bench(folder.path() / "journal.db");
  bench.add(canary_entry());
  bench.add(an_entry("other").tagged("xylotag"));
  bench.store->erase(Ids{1});
  CHECK(bench.store->entry(2)->tags.front().shown == "xylotag");
}

TEST_CASE("an answer to an entry that is gone keeps its number") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two").answers("today.gap", 1));
  bench.store->erase(Ids{1});
  CHECK(bench.store->entry(2)->answers ==
        Answers{.question = "today.gap", .entry = 1});
}

TEST_CASE("undo and redo step over an entry that is gone") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.edit(1, "one again");
  bench.remove({1, 2});
  bench.store->erase(Ids{1});
  const std::vector<Step> undone = bench.store->undo(9);
  REQUIRE(undone.size() == 2);
  CHECK(undone[0].command == "remove");
  CHECK(undone[0].touched.size() == 1);
  CHECK(undone[1].command == "add");
  CHECK(bench.ids().empty());
  CHECK(bench.store->redo(1).size() == 1);
  CHECK(bench.ids() == Ids{2});
}

TEST_CASE("what was shared when goes with the entry") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  test::run_sql(file, "INSERT INTO shared VALUES (1, 5), (2, 5)");
  bench.store->erase(Ids{1});
  CHECK(test::column(file, "SELECT entry FROM shared") == Lines{"2"});
}

TEST_CASE("earlier wordings can go alone") {
  const test::TemporaryFolder folder;
  JournalBench bench(folder.path() / "journal.db");
  add_others(bench, 10);
  const EntryId id = bench.add(canary_entry());
  Entry edited = an_entry("calm words");
  edited.id = id;
  bench.store->edit(edited, {.command = "edit", .at = kNow});
  CHECK(holds(folder.path(), "xylotext"));
  const Erased erased = bench.store->erase_earlier(id);
  CHECK(erased.entries == 0);
  CHECK(erased.records == 1);
  for (const std::string& canary : kCanaries) {
    CAPTURE(canary);
    CHECK_FALSE(holds(folder.path(), canary));
  }
  CHECK(bench.store->entry(id)->text == "calm words");
  CHECK(bench.store->undo(1).front().command == "add");
  CHECK(bench.store->presence(id) == Presence::removed);
  bench.store->redo(1);
  CHECK(bench.store->entry(id)->text == "calm words");
}

TEST_CASE("earlier wordings of an entry that is not there are refused") {
  JournalBench bench;
  CHECK_THROWS_WITH_AS(bench.store->erase_earlier(3), "there is no entry 3",
                       UserError);
}

}  // namespace
}  // namespace wins
