// SPDX-License-Identifier: MIT
#include "wins/insight/trend_rows.h"

#include <doctest/doctest.h>

#include "support/entry_builder.h"

namespace wins::trend {
namespace {

using namespace std::chrono_literals;
using test::an_entry;

const std::vector<Row>& rows_of(const std::vector<Series>& series,
                                Measure measure) {
  return series[static_cast<std::size_t>(measure)].rows;
}

TEST_CASE("trend_rows: minutes, steps and pauses") {
  const Entry entry = an_entry("told mum")
                          .id(7)
                          .duration(90s)
                          .intensity(4)
                          .choice(Choice::brief)
                          .self_talk(SelfTalk::kind)
                          .repair(0s, true)
                          .build();
  const auto series = series_of(std::vector{entry}, kMeasures);
  CHECK(rows_of(series, Measure::duration)[0].value == doctest::Approx(1.5));
  CHECK_FALSE(rows_of(series, Measure::duration)[0].or_more);
  CHECK(rows_of(series, Measure::intensity)[0].value == doctest::Approx(4));
  CHECK(rows_of(series, Measure::choice)[0].value == doctest::Approx(1));
  CHECK(rows_of(series, Measure::self_talk)[0].value == doctest::Approx(5));
  CHECK(rows_of(series, Measure::repair)[0].value == doctest::Approx(0));
  CHECK(rows_of(series, Measure::repair)[0].or_more);
  CHECK(rows_of(series, Measure::repair)[0].entry == 7);
  CHECK(rows_of(series, Measure::repair)[0].day == entry.when.day);
}

TEST_CASE("trend_rows: brief and yes are both a pause, no is none") {
  const std::vector<Entry> entries = {an_entry("a").id(1).choice(Choice::no),
                                      an_entry("b").id(2).choice(Choice::brief),
                                      an_entry("c").id(3).choice(Choice::yes)};
  const auto series = series_of(entries, kMeasures);
  const auto& rows = rows_of(series, Measure::choice);
  CHECK(rows[0].value == doctest::Approx(0));
  CHECK(rows[1].value == doctest::Approx(1));
  CHECK(rows[2].value == doctest::Approx(1));
}

TEST_CASE("trend_rows: entries dated more coarsely than to a week are out") {
  for (const Precision precision :
       {Precision::minute, Precision::part, Precision::day, Precision::week,
        Precision::month, Precision::year}) {
    CAPTURE(precision_name(precision));
    Entry entry = an_entry("a").intensity(3);
    entry.when.precision = precision;
    const auto series = series_of(std::vector{entry}, kMeasures);
    CHECK(rows_of(series, Measure::intensity).size() ==
          (precision <= Precision::week ? 1 : 0));
  }
}

TEST_CASE("trend_rows: by day, then by id, whatever the order of entries") {
  const std::vector<Entry> entries = {
      an_entry("c").id(9).on(2026y / 3 / 2).intensity(1),
      an_entry("a").id(12).on(2026y / 3 / 1).intensity(2),
      an_entry("b").id(4).on(2026y / 3 / 2).intensity(3)};
  std::vector<EntryId> ids;
  const auto series = series_of(entries, kMeasures);
  for (const Row& row : rows_of(series, Measure::intensity)) {
    ids.push_back(row.entry);
  }
  CHECK(ids == std::vector<EntryId>{12, 4, 9});
}

TEST_CASE("trend_rows: the measures that are on, in their one order") {
  const auto series =
      series_of({}, std::vector{Measure::repair, Measure::duration});
  REQUIRE(series.size() == 2);
  CHECK(series[0].measure == Measure::duration);
  CHECK(series[1].measure == Measure::repair);
  CHECK(series[0].rows.empty());
}

TEST_CASE("trend_rows: which way is gentler") {
  CHECK(orient_of(Measure::duration) == Orient::lower);
  CHECK(orient_of(Measure::intensity) == Orient::lower);
  CHECK(orient_of(Measure::choice) == Orient::higher);
  CHECK(orient_of(Measure::self_talk) == Orient::higher);
  CHECK(orient_of(Measure::repair) == Orient::lower);
  CHECK(scale_of(Measure::repair) == Scale::minutes);
  CHECK(scale_of(Measure::choice) == Scale::binary);
  CHECK(scale_of(Measure::self_talk) == Scale::ordinal);
}

}  // namespace
}  // namespace wins::trend
