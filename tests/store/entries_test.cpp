// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <chrono>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::kNow;
using test::tag;

/// One with every field set.
Entry full_entry() {
  Entry entry = an_entry("told mum i can't talk tonight!! +family")
                    .kind("boundary", KindSource::guess)
                    .tagged("family")
                    .tagged("Mum")
                    .used_to("used to say yes\nand feel sick after")
                    .kinder("you said what was true")
                    .here()
                    .hard()
                    .first()
                    .bring()
                    .is_private()
                    .celebrated(kNow + 1h, "tea on the step")
                    .session(1)
                    .duration(40min, true)
                    .intensity(4)
                    .choice(Choice::brief)
                    .self_talk(SelfTalk::gentle)
                    .repair(0s, true)
                    .answers("today.gap", 41);
  entry.when = {
      .at = kNow,
      .offset = -330min,
      .day = Day(std::chrono::sys_days(2026y / 11 / 3).time_since_epoch()),
      .precision = Precision::part};
  entry.created = kNow + 3s;
  entry.changed = kNow + 4s;
  return entry;
}

/// doctest shows tags by their folded name alone; here both are compared.
void check_same(const Entry& left, const Entry& right) {
  CHECK(left == right);
  REQUIRE(left.tags.size() == right.tags.size());
  for (std::size_t i = 0; i < left.tags.size(); ++i) {
    CHECK(left.tags[i].shown == right.tags[i].shown);
  }
}

TEST_CASE("an entry comes back as it was added, every field of it") {
  JournalBench bench;
  Session session = test::a_session();
  session.when = full_entry().when;
  bench.add_session(session);
  const Entry added = bench.add_entry(full_entry());
  Entry wanted = full_entry();
  wanted.id = 1;
  wanted.uid = added.uid;
  check_same(added, wanted);
  check_same(bench.store->entry(1).value(), wanted);
}

TEST_CASE("an entry with nothing else than a text keeps the rest empty") {
  JournalBench bench;
  const Entry found = bench.store->entry(bench.add(an_entry("rested"))).value();
  CHECK(found.text == "rested");
  CHECK(found.tags.empty());
  CHECK_FALSE(found.kind.has_value());
  CHECK_FALSE(found.used_to.has_value());
  CHECK_FALSE(found.celebrated.has_value());
  CHECK_FALSE(found.answers.has_value());
  CHECK(found.measures == Measures());
}

TEST_CASE("an empty text beside a null one stays what it was") {
  JournalBench bench;
  const EntryId id = bench.add(an_entry("").used_to(""));
  const Entry found = bench.store->entry(id).value();
  CHECK(found.used_to == "");
  CHECK_FALSE(found.kinder.has_value());
}

TEST_CASE("a zero byte and every other byte of a text is kept") {
  JournalBench bench;
  const std::string text("a\0b\r\n\x1b[31m\xe2\x80\x8d", 13);
  const EntryId id = bench.add(an_entry(text));
  CHECK(bench.store->entry(id)->text == text);
}

TEST_CASE("a text of 64 KiB is kept whole") {
  JournalBench bench;
  const std::string text(kTextLimit, 'w');
  CHECK(bench.store->entry(bench.add(an_entry(text)))->text == text);
}

TEST_CASE("ids count up and are not used again after a removal") {
  JournalBench bench;
  CHECK(bench.add(an_entry("one")) == 1);
  CHECK(bench.add(an_entry("two")) == 2);
  bench.remove({2});
  CHECK(bench.add(an_entry("three")) == 3);
  bench.store->undo(1);
  CHECK(bench.add(an_entry("four")) == 4);
  bench.store->erase(Ids{4});
  CHECK(bench.add(an_entry("five")) == 5);
}

TEST_CASE("last is the entry added last that is still there") {
  JournalBench bench;
  CHECK_FALSE(bench.store->last().has_value());
  bench.add(an_entry("one").on(2026y / 5 / 1));
  bench.add(an_entry("two").on(2020y / 5 / 1));
  CHECK(bench.store->last() == 2);
  bench.remove({2});
  CHECK(bench.store->last() == 1);
}

TEST_CASE("an id is here, removed, or was never given") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.add(an_entry("two"));
  bench.add(an_entry("three"));
  bench.store->undo(1);
  bench.remove({2});
  CHECK(bench.store->presence(1) == Presence::here);
  CHECK(bench.store->presence(2) == Presence::removed);
  CHECK(bench.store->presence(3) == Presence::removed);
  CHECK(bench.store->presence(4) == Presence::never);
  bench.store->erase(Ids{1, 2});
  CHECK(bench.store->presence(1) == Presence::never);
  CHECK(bench.store->presence(2) == Presence::never);
}

TEST_CASE("an edit changes the row and says when") {
  JournalBench bench;
  const Entry before = bench.add_entry(an_entry("told mum").tagged("mum"));
  Entry wanted = full_entry();
  wanted.id = before.id;
  CHECK(bench.store->edit(wanted, {.command = "edit", .at = kNow + 2min}));
  wanted.uid = before.uid;
  wanted.created = before.created;
  wanted.changed = kNow + 2min;
  // There is no session that it could have come after.
  wanted.session.reset();
  // A name keeps the form in which it was first written as long as it is in
  // use; nobody else used "mum", so it is "Mum" now.
  check_same(bench.store->entry(before.id).value(), wanted);
}

TEST_CASE("an edit that changes nothing writes nothing") {
  JournalBench bench;
  const EntryId id = bench.add(full_entry());
  const Entry entry = bench.store->entry(id).value();
  CHECK_FALSE(bench.store->edit(entry, {.command = "edit", .at = kNow + 1h}));
  CHECK(bench.store->entry(id)->changed == entry.changed);
  CHECK(bench.store->undo(9).size() == 1);
}

TEST_CASE("an edit of an entry that is not there names its id") {
  JournalBench bench;
  Entry entry = an_entry("no one");
  entry.id = 99;
  CHECK_THROWS_WITH_AS(
      bench.store->edit(entry, {.command = "edit", .at = kNow}),
      "there is no entry 99", UserError);
}

TEST_CASE("when one of the ids is not there none is removed") {
  JournalBench bench;
  bench.add(an_entry("one"));
  CHECK_THROWS_AS(bench.remove({1, 7}), UserError);
  CHECK(bench.ids() == Ids{1});
  CHECK_THROWS_AS(bench.store->erase(Ids{1, 7}), UserError);
  CHECK(bench.ids() == Ids{1});
}

TEST_CASE("an id named twice is removed once") {
  JournalBench bench;
  bench.add(an_entry("one"));
  bench.remove({1, 1});
  CHECK(bench.ids().empty());
}

TEST_CASE("a tag keeps the form in which it was first written") {
  JournalBench bench;
  bench.add(an_entry("one").tagged("Mum"));
  const Entry second = bench.add_entry(an_entry("two").tagged("MUM"));
  CHECK(second.tags.front().shown == "Mum");
  CHECK(bench.store->entry(2)->tags.front().shown == "Mum");
}

TEST_CASE("a tag given twice is there once") {
  JournalBench bench;
  const Entry entry =
      bench.add_entry(an_entry("one").tagged("mum").tagged("Mum"));
  CHECK(entry.tags == std::vector<Tag>{tag("mum")});
  CHECK(bench.store->entry(1)->tags == std::vector<Tag>{tag("mum")});
}

TEST_CASE("a removed tag leaves no name behind, and undo brings it back") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("one").tagged("Arlo").tagged("walk"));
  bench.add(an_entry("two").tagged("walk"));
  bench.remove({1});
  CHECK(test::column(file, "SELECT name FROM tags") ==
        std::vector<std::string>{"walk"});
  bench.store->undo(1);
  CHECK(test::column(file, "SELECT name FROM tags ORDER BY name") ==
        std::vector<std::string>{"Arlo", "walk"});
  CHECK(bench.store->entry(1)->tags ==
        std::vector<Tag>{tag("Arlo"), tag("walk")});
}

TEST_CASE("an entry counts for a day near its instant") {
  JournalBench bench;
  Entry entry = an_entry("far");
  entry.when.day += std::chrono::days(4);
  CHECK_THROWS_AS(bench.add(entry), std::logic_error);
  CHECK(bench.ids().empty());
}

TEST_CASE("a journal opened for reading is not changed") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  const auto store = open_journal({.path = file}, Access::read,
                                  test::CountingUids(), test::kOpenedAt);
  CHECK_THROWS_AS(store->undo(1), std::logic_error);
  CHECK(store->entry(1)->text == "one");
}

TEST_CASE("whatever an entry holds comes back") {
  const bool holds = rc::check([] {
    JournalBench bench;
    Entry entry = an_entry(*rc::gen::string<std::string>());
    const auto used_to = *rc::gen::maybe(rc::gen::string<std::string>());
    if (used_to) {
      entry.used_to = *used_to;
    }
    entry.when.at = Instant(std::chrono::seconds(
        *rc::gen::inRange<std::int64_t>(-62167219200, 253402300800)));
    entry.when.day = Day(std::chrono::floor<std::chrono::days>(entry.when.at)
                             .time_since_epoch());
    entry.when.offset = std::chrono::minutes(*rc::gen::inRange(-1440, 1441));
    entry.when.precision = static_cast<Precision>(*rc::gen::inRange(0, 6));
    entry.hard = *rc::gen::arbitrary<bool>();
    entry.is_private = *rc::gen::arbitrary<bool>();
    entry.measures.intensity = *rc::gen::inRange(0, 11);
    entry.measures.duration = TimeSpan{
        .length =
            std::chrono::seconds(*rc::gen::inRange<std::int64_t>(0, 1LL << 40)),
        .or_more = *rc::gen::arbitrary<bool>()};
    const Entry added = bench.add_entry(entry);
    entry.id = added.id;
    entry.uid = added.uid;
    RC_ASSERT(bench.store->entry(added.id).value() == entry);
    bench.remove({added.id});
    bench.store->undo(1);
    RC_ASSERT(bench.store->entry(added.id).value() == entry);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wins
