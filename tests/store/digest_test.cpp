// SPDX-License-Identifier: MIT
#include "digest.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <chrono>
#include <functional>

#include "journal_bench.h"
#include "row_image.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::kNow;
using test::tag;

std::string hex(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) {
    text += fmt::format("{:02x}", byte);
  }
  return text;
}

Entry pinned_entry() {
  Entry entry = an_entry("told mum i can't talk tonight")
                    .id(41)
                    .kind("boundary", KindSource::guess)
                    .tagged("family")
                    .tagged("Mum")
                    .used_to("used to say yes")
                    .hard()
                    .bring()
                    .celebrated(kNow + 1h, "tea")
                    .session(3)
                    .duration(40min, true)
                    .intensity(4)
                    .choice(Choice::brief)
                    .self_talk(SelfTalk::gentle)
                    .repair(1h)
                    .answers("today.gap", 40);
  entry.uid.bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  entry.when.offset = -330min;
  entry.changed = kNow + 4s;
  return entry;
}

TEST_CASE("the digest of a known entry is the one that is stored since 1") {
  CHECK(hex(digest_of(pinned_entry())) == "1af1c862b6c3e544cc6d129f968afc9d");
  CHECK(hex(digest_of(an_entry("rested").id(1))) ==
        "d538974c770d0aa045998f64d888472a");
}

TEST_CASE("the fields of a small entry have the layout that is written down") {
  Entry entry = an_entry("hi").id(258).tagged("A");
  entry.when = {};
  entry.created = Instant(1s);
  entry.changed = Instant(-1s);
  const std::string number = "08000000";
  const std::string zero = number + "0000000000000000";
  const std::string null = "ffffffff";
  CHECK(hex(row_fields(entry)) ==
        number + "0201000000000000" +                          // id
            "10000000" + "00000000000000000000000000000000" +  // uid
            zero + zero + zero + zero +  // at, offset_min, day, precision
            "02000000" + "6869" +        // text
            null + null + null + null +  // kind, kind_source, used_to, kinder
            zero + null + null + null +  // marks, celebrated, how, session
            null + zero + null + null +  // duration, intensity, choice
            null + null + zero +         // self_talk, repair
            null + null +                // answers
            number + "0100000000000000" + number + "ffffffffffffffff" +
            "01000000" + "41" + "01000000" + "61");  // a tag
}

Session pinned_session() {
  Session session = test::a_session()
                        .id(3)
                        .tough()
                        .note("a long one")
                        .heard("you did not leave\nyou came back");
  session.uid.bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  session.when.offset = -330min;
  session.changed = kNow + 4s;
  return session;
}

TEST_CASE("the digest of a known session is the one that is stored since 1") {
  CHECK(hex(digest_of(pinned_session())) == "df25ba497536f136ce73313da1f3929a");
  CHECK(hex(digest_of(Session(test::a_session().id(1)))) ==
        "8f86c42fbce305992638b774adb100ba");
}

TEST_CASE("the fields of a session have the layout that is written down") {
  Session session = test::a_session().id(258).tough().note("hi");
  session.when = {};
  session.created = Instant(1s);
  session.changed = Instant(-1s);
  const std::string number = "08000000";
  const std::string zero = number + "0000000000000000";
  CHECK(hex(row_fields(session)) ==
        number + "0201000000000000" +                          // id
            "10000000" + "00000000000000000000000000000000" +  // uid
            zero + zero + zero + zero +    // at, offset_min, day, precision
            number + "0100000000000000" +  // tough
            "02000000" + "6869" + "ffffffff" +  // note, heard
            number + "0100000000000000" + number + "ffffffffffffffff");
}

TEST_CASE("every column of a session changes its digest") {
  using Change = std::function<void(Session&)>;
  const std::vector<std::pair<std::string, Change>> changes = {
      {"id", [](Session& s) { s.id = 4; }},
      {"uid", [](Session& s) { s.uid.bytes[15] ^= 1; }},
      {"at", [](Session& s) { s.when.at += 1s; }},
      {"offset", [](Session& s) { s.when.offset += 1min; }},
      {"day", [](Session& s) { s.when.day += std::chrono::days(1); }},
      {"precision", [](Session& s) { s.when.precision = Precision::day; }},
      {"tough", [](Session& s) { s.tough = false; }},
      {"note", [](Session& s) { s.note = ""; }},
      {"no note", [](Session& s) { s.note.reset(); }},
      {"heard", [](Session& s) { s.heard.reset(); }},
      {"created", [](Session& s) { s.created += 1s; }},
      {"changed", [](Session& s) { s.changed += 1s; }},
      {"border",
       [](Session& s) {
         s.note = "a long oney";
         s.heard = "ou did not leave\nyou came back";
       }},
  };
  for (const auto& row : changes) {
    CAPTURE(row.first);
    Session changed = pinned_session();
    row.second(changed);
    CHECK(hex(digest_of(changed)) != hex(digest_of(pinned_session())));
  }
}

Checkin pinned_checkin() {
  Checkin checkin =
      test::a_checkin("sooner").id(3).answer(CheckinAnswer::a_little).about(41);
  checkin.uid.bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  checkin.when.offset = -330min;
  return checkin;
}

TEST_CASE("the digest of a known check-in is the one that is stored since 2") {
  CHECK(hex(digest_of(pinned_checkin())) == "d5f93a17e426272b2b0849bd6233aa08");
}

TEST_CASE("the fields of a check-in have the layout that is written down") {
  Checkin checkin = test::a_checkin("hi").id(258);
  checkin.when = {};
  checkin.answer = CheckinAnswer::yes;
  checkin.created = Instant(1s);
  const std::string number = "08000000";
  const std::string zero = number + "0000000000000000";
  CHECK(hex(row_fields(checkin)) ==
        number + "0201000000000000" +                          // id
            "10000000" + "00000000000000000000000000000000" +  // uid
            zero + zero + zero +                        // at, offset, day
            "02000000" + "6869" +                       // question
            number + "0300000000000000" + "ffffffff" +  // answer, entry
            number + "0100000000000000");
}

TEST_CASE("every column of a check-in changes its digest") {
  using Change = std::function<void(Checkin&)>;
  const std::vector<std::pair<std::string, Change>> changes = {
      {"id", [](Checkin& c) { c.id = 4; }},
      {"uid", [](Checkin& c) { c.uid.bytes[15] ^= 1; }},
      {"at", [](Checkin& c) { c.when.at += 1s; }},
      {"offset", [](Checkin& c) { c.when.offset += 1min; }},
      {"day", [](Checkin& c) { c.when.day += std::chrono::days(1); }},
      {"question", [](Checkin& c) { c.question = "longer"; }},
      {"answer", [](Checkin& c) { c.answer = CheckinAnswer::yes; }},
      {"entry", [](Checkin& c) { c.entry = 42; }},
      {"no entry", [](Checkin& c) { c.entry.reset(); }},
      {"created", [](Checkin& c) { c.created += 1s; }},
  };
  for (const auto& row : changes) {
    CAPTURE(row.first);
    Checkin changed = pinned_checkin();
    row.second(changed);
    CHECK(hex(digest_of(changed)) != hex(digest_of(pinned_checkin())));
  }
}

TEST_CASE("a copy of a check-in reads back, and a damaged one does not") {
  const Checkin checkin = pinned_checkin();
  const std::vector<std::uint8_t> image = row_image(checkin);
  CHECK(read_checkin_image(image) == checkin);
  std::size_t refused = 0;
  for (std::size_t length = 0; length < image.size(); ++length) {
    try {
      (void)read_checkin_image(std::span(image).first(length));
    } catch (const StorageError&) {
      ++refused;
    }
  }
  CHECK(refused == image.size());
  std::vector<std::uint8_t> longer = image;
  longer.push_back(0);
  CHECK_THROWS_AS((void)read_checkin_image(longer), StorageError);
  CHECK_THROWS_AS((void)read_checkin_image(row_image(pinned_entry())),
                  StorageError);
}

TEST_CASE("the stored digests follow sessions and the links to them") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  test::JournalBench bench(file);
  bench.add(an_entry("after").tagged("Mum"));
  bench.add_session(test::a_session().at(kNow - 1h).tough());
  REQUIRE(bench.store->entry(1)->session == 1);
  CHECK(test::column(file, "SELECT lower(hex(digest)) FROM entries") ==
        std::vector<std::string>{hex(digest_of(*bench.store->entry(1)))});
  CHECK(test::column(file, "SELECT lower(hex(digest)) FROM sessions") ==
        std::vector<std::string>{hex(digest_of(*bench.store->session(1)))});
}

TEST_CASE("a copy of a session reads back, and a damaged one does not") {
  const Session session = pinned_session();
  CHECK(read_session_image(row_image(session)) == session);
  const std::vector<std::uint8_t> image = row_image(session);
  std::size_t refused = 0;
  for (std::size_t length = 0; length < image.size(); ++length) {
    try {
      (void)read_session_image(std::span(image).first(length));
    } catch (const StorageError&) {
      ++refused;
    }
  }
  CHECK(refused == image.size());
  std::vector<std::uint8_t> longer = image;
  longer.push_back(0);
  CHECK_THROWS_AS((void)read_session_image(longer), StorageError);
  CHECK_THROWS_AS((void)read_session_image(row_image(pinned_entry())),
                  StorageError);
}

TEST_CASE("every column changes the digest") {
  using Change = std::function<void(Entry&)>;
  const std::vector<std::pair<std::string, Change>> changes = {
      {"id", [](Entry& e) { e.id = 42; }},
      {"uid", [](Entry& e) { e.uid.bytes[15] ^= 1; }},
      {"at", [](Entry& e) { e.when.at += 1s; }},
      {"offset", [](Entry& e) { e.when.offset += 1min; }},
      {"day", [](Entry& e) { e.when.day += std::chrono::days(1); }},
      {"precision", [](Entry& e) { e.when.precision = Precision::day; }},
      {"text", [](Entry& e) { e.text[0] = 'T'; }},
      {"kind", [](Entry& e) { e.kind = "rest"; }},
      {"kind_source", [](Entry& e) { e.kind_source = KindSource::given; }},
      {"used_to", [](Entry& e) { e.used_to.reset(); }},
      {"kinder", [](Entry& e) { e.kinder = ""; }},
      {"here", [](Entry& e) { e.here = true; }},
      {"hard", [](Entry& e) { e.hard = false; }},
      {"first", [](Entry& e) { e.first = true; }},
      {"bring", [](Entry& e) { e.bring = false; }},
      {"private", [](Entry& e) { e.is_private = true; }},
      {"celebrated", [](Entry& e) { *e.celebrated += 1s; }},
      {"celebrated_how", [](Entry& e) { e.celebrated_how = "te"; }},
      {"session", [](Entry& e) { e.session = 4; }},
      {"duration", [](Entry& e) { e.measures.duration->length += 1s; }},
      {"duration_or_more",
       [](Entry& e) { e.measures.duration->or_more = false; }},
      {"intensity", [](Entry& e) { e.measures.intensity = 5; }},
      {"choice", [](Entry& e) { e.measures.choice = Choice::yes; }},
      {"self_talk", [](Entry& e) { e.measures.self_talk = SelfTalk::kind; }},
      {"repair", [](Entry& e) { e.measures.repair->length += 1s; }},
      {"repair_or_more", [](Entry& e) { e.measures.repair->or_more = true; }},
      {"question", [](Entry& e) { e.answers->question = "today.gas"; }},
      {"about", [](Entry& e) { e.answers->entry = 39; }},
      {"created", [](Entry& e) { e.created += 1s; }},
      {"changed", [](Entry& e) { e.changed += 1s; }},
      {"tag", [](Entry& e) { e.tags.pop_back(); }},
      {"tag name", [](Entry& e) { e.tags[1].shown = "mum"; }},
      {"tag folded", [](Entry& e) { e.tags[1].folded = "mun"; }},
      {"tag order", [](Entry& e) { std::swap(e.tags[0], e.tags[1]); }},
      // The lengths keep two neighbours apart.
      {"border",
       [](Entry& e) {
         e.tags[0].shown = "famil";
         e.tags[0].folded = "yfamily";
       }},
  };
  for (const auto& row : changes) {
    CAPTURE(row.first);
    Entry changed = pinned_entry();
    row.second(changed);
    CHECK(hex(digest_of(changed)) != hex(digest_of(pinned_entry())));
  }
}

TEST_CASE("the stored digest is the one of the row as it stands") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  test::JournalBench bench(file);
  bench.add(an_entry("one").tagged("Mum"));
  bench.add(an_entry("two").tagged("mum"));
  bench.edit(1, "other words");
  CHECK(test::column(file, "SELECT lower(hex(digest)) FROM entries") ==
        std::vector<std::string>{hex(digest_of(*bench.store->entry(1))),
                                 hex(digest_of(*bench.store->entry(2)))});
}

TEST_CASE("a copy in the change log reads back as the row it was made from") {
  const Entry entry = pinned_entry();
  const Entry read = read_row_image(row_image(entry));
  CHECK(read == entry);
  CHECK(read.tags[1].shown == "Mum");
}

TEST_CASE("a copy that is cut short or of another version is not read") {
  const std::vector<std::uint8_t> image = row_image(pinned_entry());
  std::size_t refused = 0;
  // Whole without its two tags, and with the first alone.
  const std::size_t whole = 2;
  for (std::size_t length = 0; length < image.size(); ++length) {
    try {
      (void)read_row_image(std::span(image).first(length));
    } catch (const StorageError&) {
      ++refused;
    }
  }
  CHECK(refused == image.size() - whole);
  std::vector<std::uint8_t> newer = image;
  newer[0] = 2;
  CHECK_THROWS_AS((void)read_row_image(newer), StorageError);
}

}  // namespace
}  // namespace wins
