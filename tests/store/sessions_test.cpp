// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::a_session;
using test::an_entry;
using test::JournalBench;
using test::kNow;
using Linked = std::vector<std::optional<SessionId>>;

constexpr Stamp stamp() {
  return {.command = "session", .at = kNow + 1h};
}

/// The session of each of these entries.
Linked links(JournalBench& bench, const std::vector<EntryId>& ids) {
  Linked linked;
  for (const EntryId id : ids) {
    linked.push_back(bench.store->entry(id).value().session);
  }
  return linked;
}

std::vector<SessionId> session_ids(JournalBench& bench,
                                   const DayRange& days = {}) {
  std::vector<SessionId> ids;
  for (const Session& session : bench.store->sessions(days)) {
    ids.push_back(session.id);
  }
  return ids;
}

TEST_CASE("a session comes back as it was added, every field of it") {
  JournalBench bench;
  Session draft = a_session().tough().note("a note").heard("one\ntwo");
  draft.when.offset = -330min;
  draft.when.precision = Precision::part;
  draft.created = kNow + 3s;
  draft.changed = kNow + 4s;
  const SessionId id = bench.add_session(draft);
  const Session found = bench.store->session(id).value();
  draft.id = 1;
  draft.uid = found.uid;
  CHECK(found == draft);
  CHECK_FALSE(bench.store->session(2).has_value());
}

TEST_CASE("the number of a session is never given again") {
  JournalBench bench;
  CHECK(bench.add_session(a_session()) == 1);
  bench.store->remove_session(1, stamp());
  CHECK(bench.add_session(a_session()) == 2);
  bench.store->undo(1);
  CHECK(bench.add_session(a_session()) == 3);
}

TEST_CASE("sessions come newest first, of the days that were asked for") {
  JournalBench bench;
  bench.add_session(a_session().at(kNow - 48h));
  bench.add_session(a_session().at(kNow));
  bench.add_session(a_session().at(kNow - 24h));
  bench.add_session(a_session().at(kNow - 24h));
  CHECK(session_ids(bench) == std::vector<SessionId>{2, 4, 3, 1});
  const Day today = Session(a_session()).when.day;
  CHECK(session_ids(bench, {.first = today - std::chrono::days(1)}) ==
        std::vector<SessionId>{2, 4, 3});
  CHECK(session_ids(bench, {.last = today - std::chrono::days(2)}) ==
        std::vector<SessionId>{1});
}

TEST_CASE("a walk over many sessions meets each once and may be stopped") {
  JournalBench bench;
  for (int i = 0; i < 45; ++i) {
    bench.add_session(a_session().at(kNow - 24h * (i / 2)));
  }
  CHECK(session_ids(bench).size() == 45U);
  CHECK(session_ids(bench).back() == 45);
  int visited = 0;
  bench.store->for_each_session({}, [&](const Session&) {
    return ++visited == 3 ? Visit::stop : Visit::go_on;
  });
  CHECK(visited == 3);
}

TEST_CASE("an edit of a session that changes nothing writes nothing") {
  JournalBench bench;
  bench.add_session(a_session());
  Session session = bench.store->session(1).value();
  session.created = kNow + 9s;
  CHECK_FALSE(bench.store->edit_session(session, stamp()));
  session.note = "a note";
  CHECK(bench.store->edit_session(session, stamp()));
  const Session edited = bench.store->session(1).value();
  CHECK(edited.note == "a note");
  CHECK(edited.changed == kNow + 1h);
  CHECK(edited.created == kNow);
}

TEST_CASE("a session that is not there is refused") {
  JournalBench bench;
  Session session = a_session();
  session.id = 7;
  CHECK_THROWS_AS(bench.store->edit_session(session, stamp()), UserError);
  CHECK_THROWS_AS(bench.store->remove_session(7, stamp()), UserError);
  CHECK(bench.store->undo(1).empty());
}

TEST_CASE("a session longer than a day is a fault") {
  JournalBench bench;
  CHECK_THROWS_AS(bench.add_session(a_session().precise_to(Precision::week)),
                  std::logic_error);
}

TEST_CASE("the latest session is the one that began last") {
  JournalBench bench;
  bench.add_session(a_session().at(kNow - 1h));
  bench.add_session(a_session().at(kNow - 3h));
  CHECK(bench.store->last_session()->at == kNow - 1h);
  CHECK(bench.store->overview().sessions == 2);
  bench.store->remove_session(1, stamp());
  CHECK(bench.store->last_session()->at == kNow - 3h);
}

TEST_CASE("an entry is linked to the session of its day that had begun") {
  JournalBench bench;
  bench.add_session(a_session().at(kNow - 2h));
  bench.add(an_entry("before").at(kNow - 3h));
  bench.add(an_entry("at the minute").at(kNow - 2h));
  bench.add(an_entry("after"));
  bench.add(an_entry("the day before").at(kNow - 24h));
  bench.add(an_entry("the day after").at(kNow + 24h));
  CHECK(links(bench, {1, 2, 3, 4, 5}) ==
        Linked{std::nullopt, 1, 1, std::nullopt, std::nullopt});
}

TEST_CASE("a session that is written later links the entries after it") {
  JournalBench bench;
  bench.add(an_entry("before").at(kNow - 3h));
  bench.add(an_entry("after"));
  bench.add_session(a_session().at(kNow - 2h));
  CHECK(links(bench, {1, 2}) == Linked{std::nullopt, 1});
}

TEST_CASE("of two sessions a day the later one that had begun is meant") {
  JournalBench bench;
  bench.add(an_entry("between").at(kNow - 3h));
  bench.add(an_entry("after both"));
  bench.add_session(a_session().at(kNow - 4h));
  CHECK(links(bench, {1, 2}) == Linked{1, 1});
  bench.add_session(a_session().at(kNow - 2h));
  CHECK(links(bench, {1, 2}) == Linked{1, 2});
  bench.add_session(a_session().at(kNow - 2h));
  CHECK(links(bench, {1, 2}) == Linked{1, 3});
  bench.store->remove_session(1, stamp());
  CHECK(links(bench, {1, 2}) == Linked{std::nullopt, 3});
}

TEST_CASE("a link follows the session when its time is changed") {
  JournalBench bench;
  bench.add_session(a_session().at(kNow - 2h));
  bench.add(an_entry("before").at(kNow - 3h));
  bench.add(an_entry("after"));
  Session session = bench.store->session(1).value();
  session.when.at = kNow - 4h;
  bench.store->edit_session(session, stamp());
  CHECK(links(bench, {1, 2}) == Linked{1, 1});
  session.when.at -= 24h;
  session.when.day -= std::chrono::days(1);
  bench.store->edit_session(session, stamp());
  CHECK(links(bench, {1, 2}) == Linked{std::nullopt, std::nullopt});
  bench.store->undo(2);
  CHECK(links(bench, {1, 2}) == Linked{std::nullopt, 1});
  bench.store->redo(1);
  CHECK(links(bench, {1, 2}) == Linked{1, 1});
}

TEST_CASE("a link follows the entry when its time is changed") {
  JournalBench bench;
  bench.add_session(a_session().at(kNow - 2h));
  bench.add(an_entry("words"));
  Entry entry = bench.store->entry(1).value();
  entry.when.at = kNow - 3h;
  CHECK(bench.store->edit(entry, {.command = "edit", .at = kNow}));
  CHECK(links(bench, {1}) == Linked{std::nullopt});
  bench.store->undo(1);
  CHECK(links(bench, {1}) == Linked{1});
}

TEST_CASE("a link is no change of the entry, and needs no step of its own") {
  JournalBench bench;
  const Entry added = bench.add_entry(an_entry("after"));
  bench.add_session(a_session().at(kNow - 2h));
  Entry linked = bench.store->entry(1).value();
  CHECK(linked.session == 1);
  CHECK(linked.changed == added.changed);
  linked.session = 99;
  CHECK_FALSE(bench.store->edit(linked, {.command = "edit", .at = kNow}));
  CHECK(bench.store->undo(1).front().touched.size() == 1U);
  CHECK(bench.store->entry(1) == added);
}

TEST_CASE("an entry that comes back is linked as things stand then") {
  JournalBench bench;
  bench.add(an_entry("after"));
  bench.remove({1});
  bench.add_session(a_session().at(kNow - 2h));
  bench.store->undo(2);
  CHECK(links(bench, {1}) == Linked{std::nullopt});
  bench.store->redo(2);
  CHECK(bench.ids().empty());
  CHECK(session_ids(bench) == std::vector<SessionId>{1});
}

TEST_CASE("what is known to the day alone is linked to nothing") {
  struct Case {
    Precision session;
    Precision entry;
    std::optional<SessionId> linked;
  };
  const std::vector<Case> cases = {
      {Precision::minute, Precision::minute, 1},
      {Precision::minute, Precision::part, 1},
      {Precision::part, Precision::minute, 1},
      {Precision::part, Precision::part, 1},
      {Precision::minute, Precision::day, std::nullopt},
      {Precision::minute, Precision::week, std::nullopt},
      {Precision::minute, Precision::year, std::nullopt},
      {Precision::day, Precision::minute, std::nullopt},
      {Precision::day, Precision::part, std::nullopt},
      {Precision::day, Precision::day, std::nullopt},
  };
  for (const Case& each : cases) {
    CAPTURE(static_cast<int>(each.session));
    CAPTURE(static_cast<int>(each.entry));
    JournalBench bench;
    bench.add_session(a_session().at(kNow - 2h).precise_to(each.session));
    Entry entry = an_entry("words");
    entry.when.precision = each.entry;
    CHECK(bench.add_entry(entry).session == each.linked);
  }
}

TEST_CASE("the day is the one that it counts for, not the one of the clock") {
  // 01:30 counts for the day before, where days start at 04:00.
  JournalBench bench;
  bench.add_session(a_session());
  Entry entry = an_entry("after midnight").at(kNow + 10h);
  entry.when.day -= std::chrono::days(1);
  CHECK(bench.add_entry(entry).session == 1);
  Session night = a_session().at(kNow + 9h);
  night.when.day -= std::chrono::days(1);
  bench.add_session(night);
  CHECK(links(bench, {1}) == Linked{2});
}

TEST_CASE("undo takes changes of a session back, and redo makes them again") {
  JournalBench bench;
  bench.add_session(a_session());
  const Session first = bench.store->session(1).value();
  Session session = first;
  session.tough = true;
  session.heard = "one\ntwo";
  bench.store->edit_session(session, stamp());
  bench.store->remove_session(1, stamp());
  const std::vector<Step> undone = bench.store->undo(1);
  CHECK(undone.front().command == "session");
  CHECK(undone.front().touched.front().subject == Subject::session);
  CHECK(undone.front().touched.front().id == 1);
  CHECK(undone.front().touched.front().effect == Effect::came_back);
  CHECK(bench.store->session(1)->heard == "one\ntwo");
  CHECK(bench.store->undo(1).front().touched.front().effect == Effect::changed);
  CHECK(bench.store->session(1) == first);
  CHECK(bench.store->undo(1).front().touched.front().effect ==
        Effect::went_away);
  CHECK(session_ids(bench).empty());
  CHECK(bench.store->redo(9).size() == 3U);
  CHECK(session_ids(bench).empty());
}

TEST_CASE("the change log holds a copy of a session, and no copy of links") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("after"));
  bench.add_session(a_session().at(kNow - 2h).note("a note"));
  bench.store->remove_session(1, stamp());
  CHECK(test::column(file,
                     "SELECT subject || ' ' || subject_id || ' ' ||"
                     " (before IS NULL) || (after IS NULL)"
                     " FROM changes ORDER BY id") ==
        std::vector<std::string>{"entry 1 11", "session 1 11", "session 1 01"});
}

TEST_CASE("erasing an entry leaves its session and the way back") {
  JournalBench bench;
  bench.add(an_entry("after"));
  bench.add_session(a_session().at(kNow - 2h));
  bench.store->erase(std::vector<EntryId>{1});
  CHECK(session_ids(bench) == std::vector<SessionId>{1});
  CHECK(bench.store->undo(9).size() == 1U);
  CHECK(bench.store->redo(9).size() == 1U);
}

TEST_CASE("a journal with a session and no entry is read again") {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "journal.db";
  { JournalBench(file).add_session(a_session().note("a note")); }
  const auto store = open_journal({.path = file}, Access::read,
                                  test::CountingUids(9), test::kOpenedAt);
  CHECK(store->session(1)->note == "a note");
}

}  // namespace
}  // namespace wins
