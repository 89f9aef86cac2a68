// SPDX-License-Identifier: MIT
// What an export writes, an import makes the same journal of.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "exchange/journeys.h"
#include "support/checkin_builder.h"
#include "support/session_builder.h"
#include "support/teaching.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string any_text() {
  const auto points = *rc::gen::container<std::vector<std::uint32_t>>(
      rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(1, 0x80),
                     rc::gen::inRange<std::uint32_t>(0x80, 0x110000)));
  std::string text = "x";
  for (const std::uint32_t point : points) {
    text += encode_utf8(static_cast<char32_t>(point));
  }
  return text;
}

std::optional<std::string> maybe_text() {
  return *rc::gen::arbitrary<bool>() ? std::optional(any_text()) : std::nullopt;
}

template <typename Number>
std::optional<Number> maybe(int low, int high) {
  return *rc::gen::arbitrary<bool>()
             ? std::optional(static_cast<Number>(*rc::gen::inRange(low, high)))
             : std::nullopt;
}

std::optional<TimeSpan> maybe_span() {
  const auto length = maybe<std::int64_t>(0, 1'000'000);
  return length
             ? std::optional(TimeSpan{.length = seconds(*length),
                                      .or_more = *rc::gen::arbitrary<bool>()})
             : std::nullopt;
}

Moment any_moment() {
  Moment when;
  when.at = kNow - seconds(*rc::gen::inRange(0, 2'000'000'000));
  when.offset = minutes(*rc::gen::inRange(-1439, 1440));
  when.day = std::chrono::floor<std::chrono::days>(
      LocalTime(when.at.time_since_epoch() + when.offset));
  when.precision = static_cast<Precision>(*rc::gen::inRange(0, 6));
  return when;
}

Entry any_entry(const Uid& uid, EntryId newest) {
  Entry entry;
  entry.uid = uid;
  entry.when = any_moment();
  entry.text = any_text();
  for (const std::string name : {"family", "Work", "été", "a/b-c_d"}) {
    if (*rc::gen::arbitrary<bool>()) {
      add_tags(entry.tags, {parse_tag(name).value()});
    }
  }
  if (*rc::gen::arbitrary<bool>()) {
    entry.kind = *rc::gen::element<std::string>("rest", "boundary", "my own");
    entry.kind_source = *rc::gen::element(KindSource::given, KindSource::guess);
  }
  entry.used_to = maybe_text();
  entry.kinder = maybe_text();
  entry.here = *rc::gen::arbitrary<bool>();
  entry.hard = *rc::gen::arbitrary<bool>();
  entry.first = *rc::gen::arbitrary<bool>();
  entry.bring = *rc::gen::arbitrary<bool>();
  entry.is_private = *rc::gen::arbitrary<bool>();
  if (*rc::gen::arbitrary<bool>()) {
    entry.celebrated = any_moment().at;
    entry.celebrated_how = maybe_text();
  }
  entry.measures.duration = maybe_span();
  entry.measures.intensity = maybe<int>(0, 11);
  entry.measures.choice = maybe<Choice>(0, 3);
  entry.measures.self_talk = maybe<SelfTalk>(1, 6);
  entry.measures.repair = maybe_span();
  if (newest > 0 && *rc::gen::arbitrary<bool>()) {
    entry.answers = Answers{.question = "today.gap",
                            .entry = *rc::gen::inRange(EntryId{1}, newest + 1)};
  }
  entry.created = any_moment().at;
  entry.changed = any_moment().at;
  return entry;
}

enum class Removals { some, none };

struct Journal {
  CountingUids uids{3};
  std::unique_ptr<Store> store =
      open_in_memory(CountingUids(4), words_between_blanks);

  /// With removals rows may refer to what is gone.
  void grow(Removals removals) {
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
      add_one(*rc::gen::inRange(removals == Removals::some ? 0 : 1, 6));
    }
  }

 private:
  void add_one(int what) {
    const Stamp stamp{.command = "add", .at = kNow};
    switch (what) {
      case 1: {
        Session session = a_session().note(any_text());
        session.uid = uids();
        session.when = any_moment();
        session.when.precision =
            *rc::gen::element(Precision::minute, Precision::day);
        session.heard = maybe_text();
        store->add_session(session, stamp);
        break;
      }
      case 2: {
        Checkin checkin = a_checkin("longer").answer(
            static_cast<CheckinAnswer>(*rc::gen::inRange(0, 4)));
        checkin.uid = uids();
        checkin.when = any_moment();
        checkin.when.precision = Precision::minute;
        checkin.entry = store->last();
        store->add_checkin(checkin, stamp);
        break;
      }
      case 0:
        if (const auto last = store->last(); last.has_value()) {
          store->remove(std::vector<EntryId>{*last}, stamp);
        }
        break;
      default:
        store->add(any_entry(uids(), store->last().value_or(0)), stamp);
    }
  }
};

TEST_CASE("round trip: json gives back the same journal, byte for byte") {
  CHECK(rc::check([] {
    Journal journal;
    journal.grow(Removals::some);
    const std::string json = json_of(*journal.store);
    const auto other = open_in_memory(CountingUids(5), words_between_blanks);
    const Imported came = import_into(*other, json, import_json);
    RC_ASSERT(came.known == 0);
    RC_ASSERT(json_of(*other) == json);
    const auto ours = journal.store->find({});
    RC_ASSERT(other->find({}) == ours);
    RC_ASSERT(other
                  ->month_counts(std::chrono::year(0) / 1,
                                 std::chrono::year(9999) / 12)
                  .size() == journal.store
                                 ->month_counts(std::chrono::year(0) / 1,
                                                std::chrono::year(9999) / 12)
                                 .size());
    RC_ASSERT(!import_into(*other, json, import_json).changes());
  }));
}

TEST_CASE("round trip: csv gives every field of the entries back") {
  CHECK(rc::check([] {
    Journal journal;
    journal.grow(Removals::some);
    Filter filter;
    filter.order = Order::oldest_first;
    std::vector<Entry> entries = journal.store->find(filter);
    for (const CsvCells cells : {CsvCells::guarded, CsvCells::raw}) {
      const Found found = found_in_csv(csv_of(entries, cells), {}, cells);
      RC_ASSERT(found.refusal == "");
      RC_ASSERT(found.entries.size() == entries.size());
      for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry wanted = entries[i];
        wanted.session.reset();
        RC_ASSERT(found.entries[i] == wanted);
      }
    }
  }));
}

TEST_CASE("round trip: an import that is undone comes in again as it was") {
  CHECK(rc::check([] {
    Journal journal;
    journal.grow(Removals::none);
    const std::string json = json_of(*journal.store);
    const auto other = open_in_memory(CountingUids(5), words_between_blanks);
    const std::string empty = json_of(*other);
    if (!import_into(*other, json, import_json).changes()) {
      return;
    }
    static_cast<void>(other->undo(1));
    RC_ASSERT(json_of(*other) == empty);
    static_cast<void>(other->redo(1));
    RC_ASSERT(json_of(*other) == json);
    static_cast<void>(other->undo(1));
    import_into(*other, json, import_json);
    RC_ASSERT(json_of(*other) == json);
  }));
}

}  // namespace
}  // namespace wins::test
