// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>

#include "filter_sql.h"
#include "journal_bench.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::tag;

Day day(std::chrono::year_month_day date) {
  return Day(date);
}

/// Five entries from three years; 3 and 4 of the same minute.
struct Five : JournalBench {
  Five() {
    add(an_entry("one").on(2024y / 2 / 29).kind("rest").tagged("mum").hard());
    add(an_entry("two")
            .on(2026y / 3 / 8)
            .kind("boundary")
            .tagged("Mum")
            .tagged("family")
            .first()
            .intensity(3));
    add(an_entry("three").on(2026y / 3 / 9).here().duration(20min));
    add(an_entry("four")
            .on(2026y / 3 / 9)
            .bring()
            .is_private()
            .choice(Choice::no));
    add(an_entry("five")
            .on(2025y / 12 / 24)
            .kind("rest")
            .self_talk(SelfTalk::kind)
            .repair(0s, true)
            .celebrated(test::kNow, "tea"));
  }
};

TEST_CASE("entries come newest first, those of one instant by their ids") {
  const Five bench;
  CHECK(bench.ids() == Ids{4, 3, 2, 5, 1});
  Filter filter;
  filter.order = Order::oldest_first;
  CHECK(bench.ids(filter) == Ids{1, 5, 2, 3, 4});
}

TEST_CASE("a limit is the most that is given, and does not change the count") {
  const Five bench;
  Filter filter;
  filter.limit = 2;
  CHECK(bench.ids(filter) == Ids{4, 3});
  CHECK(bench.store->count(filter) == 5);
  filter.limit = 0;
  CHECK(bench.ids(filter).empty());
}

TEST_CASE("a visitor may stop") {
  const Five bench;
  Ids seen;
  bench.store->for_each({}, [&](const Entry& entry) {
    seen.push_back(entry.id);
    return seen.size() == 2 ? Visit::stop : Visit::go_on;
  });
  CHECK(seen == Ids{4, 3});
}

TEST_CASE("a visitor may ask the journal while it is on its way") {
  const Five bench;
  std::int64_t counted = 0;
  bench.store->for_each({}, [&](const Entry& entry) {
    counted += bench.store->count({}) + (bench.store->entry(entry.id) ? 1 : 0);
    return Visit::go_on;
  });
  CHECK(counted == 30);
}

TEST_CASE("days are inclusive at both ends") {
  const Five bench;
  struct Row {
    std::optional<Day> first{};
    std::optional<Day> last{};
    Ids found{};
  };
  const std::vector<Row> rows = {
      {.first = day(2026y / 3 / 9), .last = {}, .found = {4, 3}},
      {.first = day(2026y / 3 / 8), .last = {}, .found = {4, 3, 2}},
      {.first = {}, .last = day(2024y / 2 / 29), .found = {1}},
      {.first = {}, .last = day(2025y / 12 / 24), .found = {5, 1}},
      {.first = day(2025y / 12 / 24),
       .last = day(2026y / 3 / 8),
       .found = {2, 5}},
      {.first = day(2026y / 3 / 10), .last = {}, .found = {}},
      {.first = {}, .last = day(2024y / 2 / 28), .found = {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.found.size());
    Filter filter;
    filter.ranges = {{.first = row.first, .last = row.last}};
    CHECK(bench.ids(filter) == row.found);
    CHECK(bench.store->count(filter) ==
          static_cast<std::int64_t>(row.found.size()));
  }
}

TEST_CASE("a day far from its instant is still found by its day") {
  JournalBench bench;
  Entry late = an_entry("long after midnight");
  late.when = {.at = sys_days(2026y / 3 / 10) + 20h,
               .offset = -600min,
               .day = day(2026y / 3 / 9)};
  Entry early = an_entry("ahead of UTC");
  early.when = {.at = sys_days(2026y / 3 / 8) + 10h,
                .offset = 840min,
                .day = day(2026y / 3 / 9)};
  bench.add(late);
  bench.add(early);
  Filter filter;
  filter.ranges = {{.first = day(2026y / 3 / 9), .last = day(2026y / 3 / 9)}};
  CHECK(bench.ids(filter) == Ids{1, 2});
}

TEST_CASE("instants are in a half-open range, whatever the day") {
  const Five bench;
  Filter filter;
  filter.ranges = {{.first = day(2020y / 1 / 1),
                    .last = day(2020y / 1 / 1),
                    .from = sys_days(2026y / 3 / 8) + 12h,
                    .until = sys_days(2026y / 3 / 9) + 12h}};
  CHECK(bench.ids(filter) == Ids{2});
}

TEST_CASE("every range has to hold") {
  const Five bench;
  Filter filter;
  filter.ranges = {{.first = day(2025y / 1 / 1)},
                   {.last = day(2025y / 12 / 31)}};
  CHECK(bench.ids(filter) == Ids{5});
}

TEST_CASE("any of the kinds will do, and a kind without a name is none") {
  const Five bench;
  Filter filter;
  filter.kinds = {"rest", "boundary"};
  CHECK(bench.ids(filter) == Ids{2, 5, 1});
  filter.kinds = {""};
  CHECK(bench.ids(filter) == Ids{4, 3});
}

TEST_CASE("all of the tags are wanted, without regard to case") {
  const Five bench;
  Filter filter;
  filter.tags = {tag("MUM")};
  CHECK(bench.ids(filter) == Ids{2, 1});
  filter.tags = {tag("mum"), tag("family")};
  CHECK(bench.ids(filter) == Ids{2});
  filter.tags = {tag("nobody")};
  CHECK(bench.ids(filter).empty());
}

TEST_CASE("none of the other tags may be there") {
  const Five bench;
  Filter filter;
  filter.not_tags = {tag("family"), tag("nobody")};
  CHECK(bench.ids(filter) == Ids{4, 3, 5, 1});
}

TEST_CASE("each mark finds the entries that carry it") {
  const Five bench;
  const std::vector<std::pair<Mark, Ids>> rows = {
      {Mark::here, {3}},       {Mark::hard, {1}},  {Mark::first, {2}},
      {Mark::celebrated, {5}}, {Mark::bring, {4}}, {Mark::is_private, {4}}};
  for (const auto& row : rows) {
    const Mark mark = row.first;
    CAPTURE(static_cast<int>(mark));
    Filter filter;
    filter.marks = {mark};
    CHECK(bench.ids(filter) == row.second);
    filter.marks = {};
    filter.not_marks = {mark};
    CHECK(bench.store->count(filter) == 4);
  }
}

TEST_CASE("each measure finds the entries that have a value") {
  const Five bench;
  const std::vector<std::pair<Measure, Ids>> rows = {{Measure::duration, {3}},
                                                     {Measure::intensity, {2}},
                                                     {Measure::choice, {4}},
                                                     {Measure::self_talk, {5}},
                                                     {Measure::repair, {5}}};
  for (const auto& row : rows) {
    const Measure measure = row.first;
    CAPTURE(static_cast<int>(measure));
    Filter filter;
    filter.has = {measure};
    CHECK(bench.ids(filter) == row.second);
  }
}

/// Kinds that the person set, guesses, and words beside the text.
struct Sixth : JournalBench {
  Sixth() {
    add(an_entry("1").on(2024y / 2 / 1).kind("rest").used_to("froze"));
    add(an_entry("2").on(2024y / 2 / 2).kind("reach").kinder("brave"));
    add(an_entry("3").on(2024y / 2 / 3).kind("rest", KindSource::guess));
    add(an_entry("4").on(2024y / 2 / 2).kind("rest").hard().kinder("enough"));
    add(an_entry("5").on(2024y / 2 / 5).used_to("hid").kinder("here now"));
    add(an_entry("6")
            .on(2024y / 2 / 2)
            .kind("boundary")
            .tagged("mum")
            .used_to("said yes"));
  }
};

TEST_CASE("kinds that the person set are told from guesses") {
  const Sixth bench;
  Filter filter;
  filter.kind_source = KindSource::given;
  struct Row {
    std::vector<std::string> kinds{};
    Ids newest{};
    Ids oldest{};
  };
  const std::vector<Row> rows = {
      {{}, {6, 4, 2, 1}, {1, 2, 4, 6}},
      {{"rest"}, {4, 1}, {1, 4}},
      {{"rest", "reach", "rest"}, {4, 2, 1}, {1, 2, 4}},
      {{"rest", ""}, {4, 1}, {1, 4}},
      {{""}, {}, {}},
      {{"nothing"}, {}, {}}};
  for (const Row& row : rows) {
    CAPTURE(row.kinds);
    filter.kinds = row.kinds;
    filter.order = Order::newest_first;
    CHECK(bench.ids(filter) == row.newest);
    CHECK(bench.store->count(filter) ==
          static_cast<std::int64_t>(row.newest.size()));
    filter.order = Order::oldest_first;
    CHECK(bench.ids(filter) == row.oldest);
  }
  filter = {.kind_source = KindSource::guess};
  CHECK(bench.ids(filter) == Ids{3});
  filter.kinds = {"rest"};
  CHECK(bench.ids(filter) == Ids{3});
}

TEST_CASE("what is written beside the text finds its entries") {
  const Sixth bench;
  const std::vector<std::pair<std::vector<Written>, Ids>> rows = {
      {{Written::used_to}, {5, 6, 1}},
      {{Written::kinder}, {5, 4, 2}},
      {{Written::used_to, Written::kinder}, {5}},
      {{Written::kinder, Written::used_to}, {5}}};
  for (const auto& row : rows) {
    CAPTURE(row.second);
    Filter filter;
    filter.with = row.first;
    CHECK(bench.ids(filter) == row.second);
    CHECK(bench.store->count(filter) ==
          static_cast<std::int64_t>(row.second.size()));
  }
}

TEST_CASE("what leads to few entries goes together with everything else") {
  const Sixth bench;
  CHECK(bench.ids({.kind_source = KindSource::given,
                   .not_marks = {Mark::hard},
                   .limit = 2}) == Ids{6, 2});
  CHECK(bench.ids({.kind_source = KindSource::given,
                   .with = {Written::kinder}}) == Ids{4, 2});
  CHECK(bench.ids({.kind_source = KindSource::given, .tags = {tag("mum")}}) ==
        Ids{6});
  CHECK(bench.ids({.ranges = {{.last = day(2024y / 2 / 2)}},
                   .with = {Written::used_to}}) == Ids{6, 1});
  Filter searched{.with = {Written::used_to}};
  searched.search = {{.text = "hid"}};
  CHECK(bench.ids(searched) == Ids{5});
}

TEST_CASE("a long way along an index of few comes whole and in order") {
  JournalBench bench;
  Ids oldest;
  for (int i = 0; i < 2200; ++i) {
    const EntryId id =
        bench.add(an_entry("x")
                      .at(test::kNow + std::chrono::minutes(i / 3))
                      .kind(i % 2 == 0 ? "rest" : "reach")
                      .used_to("y"));
    oldest.push_back(id);
  }
  const Ids newest(oldest.rbegin(), oldest.rend());
  Filter filter{.kind_source = KindSource::given};
  CHECK(bench.ids(filter) == newest);
  filter.order = Order::oldest_first;
  CHECK(bench.ids(filter) == oldest);
  filter = {.with = {Written::used_to}};
  CHECK(bench.ids(filter) == newest);
}

TEST_CASE("each of these filters takes the index of its few entries") {
  const std::vector<std::pair<Filter, std::string>> rows = {
      {{.kind_source = KindSource::given}, "entries_by_given_kind"},
      {{.marks = {Mark::celebrated}}, "entries_celebrated"},
      {{.with = {Written::used_to}}, "entries_with_used_to"},
      {{.with = {Written::kinder}}, "entries_with_kinder"},
      {{.kind_source = KindSource::guess}, ""},
      {{.not_marks = {Mark::celebrated}}, ""}};
  for (const auto& row : rows) {
    CAPTURE(row.second);
    CHECK(FilterSql(row.first).few_by_time().index == row.second);
  }
}

TEST_CASE("a day of the month is found in every month and year") {
  const Five bench;
  Filter filter;
  filter.day_of_month = std::chrono::day(9);
  CHECK(bench.ids(filter) == Ids{4, 3});
  filter.day_of_month = std::chrono::day(29);
  CHECK(bench.ids(filter) == Ids{1});
}

TEST_CASE("days and dates can be left out") {
  const Five bench;
  Filter filter;
  filter.skip_days = {day(2026y / 3 / 9), day(2025y / 12 / 24)};
  CHECK(bench.ids(filter) == Ids{2, 1});
  filter.skip_days = {};
  filter.skip_dates = {std::chrono::December / 24, std::chrono::February / 29};
  CHECK(bench.ids(filter) == Ids{4, 3, 2});
}

TEST_CASE("a search among two hundred terms and days is still a search") {
  const Five bench;
  Filter filter;
  filter.search.assign(200, {.text = "o", .how = SearchTerm::How::verbatim});
  filter.skip_days.assign(200, day(2026y / 3 / 9));
  CHECK(bench.ids(filter) == Ids{2, 1});
}

TEST_CASE("a long journal comes whole and in order, whatever the stretch") {
  JournalBench bench;
  for (int i = 0; i < 2500; ++i) {
    // Three to an instant, so that a stretch ends within one.
    bench.add(an_entry("x").at(test::kNow + std::chrono::minutes(i / 3)));
  }
  Ids oldest;
  for (EntryId id = 1; id <= 2500; ++id) {
    oldest.push_back(id);
  }
  Filter filter;
  filter.order = Order::oldest_first;
  CHECK(bench.ids(filter) == oldest);
  filter.limit = 1001;
  CHECK(bench.ids(filter).size() == 1001);
  CHECK(bench.ids() == Ids(oldest.rbegin(), oldest.rend()));
}

TEST_CASE("words and tags of thousands of entries come in order as well") {
  constexpr EntryId kEntries = 25'000;
  JournalBench bench;
  const auto put_all = [](ImportSink& sink) {
    sink.begin_file();
    for (EntryId id = 1; id <= kEntries; ++id) {
      // The latest first, and of each six ids two have both.
      test::EntryBuilder entry =
          an_entry(id % 2 == 0 ? "river" : "rivers, slowly");
      entry.at(test::kNow - std::chrono::minutes(id));
      Entry row = id % 3 == 0 ? entry.hard() : entry.tagged("family");
      row.id = id;
      sink.put(row, std::to_string(id));
    }
  };
  bench.store->import(put_all, {.command = "import", .at = test::kNow});
  const auto expected = [](const auto& has) {
    Ids ids;
    for (EntryId id = 1; id <= kEntries; ++id) {
      if (has(id)) {
        ids.push_back(id);
      }
    }
    return ids;
  };
  const auto family = [](EntryId id) { return id % 3 != 0; };
  CHECK(bench.search("river") == expected([](EntryId) { return true; }));
  Filter filter;
  filter.tags = {tag("family")};
  CHECK(bench.ids(filter) == expected(family));
  // Of those fewer than ten thousand are slow, too.
  filter.search = {{.text = "slowly"}};
  CHECK(bench.ids(filter) ==
        expected([&](EntryId id) { return family(id) && id % 2 == 1; }));
  filter.search = {{.text = "river"}};
  filter.marks = {Mark::hard};
  CHECK(bench.ids(filter).empty());
  filter.tags.clear();
  CHECK(bench.ids(filter) == expected([&](EntryId id) { return !family(id); }));
  filter.order = Order::oldest_first;
  filter.limit = 2;
  CHECK(bench.ids(filter) == Ids{24'999, 24'996});
}

TEST_CASE("an entry that goes away while a list is read is left out") {
  JournalBench bench;
  for (int i = 0; i < 300; ++i) {
    bench.add(an_entry("x"));
  }
  Ids seen;
  bench.store->for_each({}, [&](const Entry& entry) {
    if (seen.empty()) {
      bench.remove({2});
    }
    seen.push_back(entry.id);
    return Visit::go_on;
  });
  CHECK(seen.size() == 299);
  CHECK(seen[297] == 3);
  CHECK(seen[298] == 1);
}

}  // namespace
}  // namespace wins
