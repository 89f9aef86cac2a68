// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <chrono>

#include "journal_bench.h"
#include "wins/store/checkup.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using test::an_entry;
using test::Ids;
using test::JournalBench;
using test::kNow;

/// Every table that undo and redo may touch, as text. Row numbers of tags
/// and the pages of the search index may differ; their meaning may not.
std::string dump(const std::filesystem::path& file) {
  const std::vector<std::string> queries = {
      R"(SELECT quote(id) || quote(uid) || quote(at) || quote(day) ||
           quote(text) || quote(kind) || quote(used_to) || quote(marks) ||
           quote(intensity) || quote(session) || quote(changed) ||
           quote(hex(digest))
         FROM entries ORDER BY id)",
      R"(SELECT quote(id) || quote(uid) || quote(at) || quote(day) ||
           quote(precision) || quote(tough) || quote(note) || quote(heard) ||
           quote(changed) || quote(hex(digest))
         FROM sessions ORDER BY id)",
      R"(SELECT entry || ' ' || position || ' ' || name || ' ' || folded
         FROM entry_tags JOIN tags ON tags.id = tag
         ORDER BY entry, position)",
      "SELECT name FROM tags ORDER BY name",
      R"(SELECT month || ' ' || kind || ' ' || entries
         FROM month_kinds ORDER BY month, kind)",
      R"(SELECT month || ' ' || measure || ' ' || value || ' ' ||
           or_more || ' ' || entries
         FROM month_values ORDER BY month, measure, value, or_more)",
      R"(SELECT word || ' ' || kind || ' ' || entries
         FROM kind_words ORDER BY word, kind)",
      R"(SELECT quote(id) || quote(uid) || quote(at) || quote(question) ||
           quote(answer) || quote(entry) || quote(hex(digest))
         FROM checkins ORDER BY id)",
  };
  std::string text;
  for (const std::string& query : queries) {
    for (const std::string& line : test::column(file, query)) {
      text += line + "\n";
    }
    text += "--\n";
  }
  return text;
}

/// The sums as they come out when everything is counted anew.
std::string recount(const std::filesystem::path& file) {
  std::string text;
  for (const std::string& line : test::column(
           file,
           "SELECT (strftime('%Y', day * 86400, 'unixepoch') * 12 +"
           " strftime('%m', day * 86400, 'unixepoch') - 1) || ' ' ||"
           " coalesce(kind, '') || ' ' || count(*) FROM entries"
           " GROUP BY 1 / 1, strftime('%Y-%m', day * 86400, 'unixepoch'),"
           " kind ORDER BY strftime('%Y-%m', day * 86400, 'unixepoch'),"
           " coalesce(kind, '')")) {
    text += line + "\n";
  }
  return text;
}

std::string kept_sums(const std::filesystem::path& file) {
  std::string text;
  for (const std::string& line :
       test::column(file,
                    "SELECT month || ' ' || kind || ' ' || entries"
                    " FROM month_kinds ORDER BY month, kind")) {
    text += line + "\n";
  }
  return text;
}

void check_index(const std::filesystem::path& file) {
  // Compares the index with the rows, word for word.
  test::run_sql(file,
                "INSERT INTO entry_words (entry_words, rank)"
                " VALUES ('integrity-check', 1)");
}

/// The links as they come out when every entry is looked at anew.
std::vector<std::string> relinked(const std::filesystem::path& file) {
  return test::column(
      file,
      "SELECT id || ' ' || coalesce((SELECT id FROM sessions"
      "   WHERE day = entries.day AND at <= entries.at AND precision < 2"
      "     AND entries.precision < 2"
      "   ORDER BY at DESC, id DESC LIMIT 1), 'none')"
      " FROM entries ORDER BY id");
}

std::vector<std::string> kept_links(const std::filesystem::path& file) {
  return test::column(file,
                      "SELECT id || ' ' || coalesce(session, 'none')"
                      " FROM entries ORDER BY id");
}

/// Within three days, so that sessions and entries often meet.
Moment random_moment() {
  const Session some = test::a_session().at(
      Instant(std::chrono::sys_days(std::chrono::year(2026) / 1 / 9)) +
      std::chrono::hours(*rc::gen::inRange(0, 72)));
  Moment when = some.when;
  when.precision = *rc::gen::element(Precision::minute, Precision::minute,
                                     Precision::part, Precision::day);
  return when;
}

Session random_session() {
  Session session = test::a_session();
  session.when = random_moment();
  session.tough = *rc::gen::arbitrary<bool>();
  if (*rc::gen::arbitrary<bool>()) {
    session.heard = "you came back";
  }
  return session;
}

std::vector<SessionId> session_ids(JournalBench& bench) {
  std::vector<SessionId> ids;
  for (const Session& session : bench.store->sessions({})) {
    ids.push_back(session.id);
  }
  return ids;
}

/// False when an edit came to the same session.
bool change_a_session(JournalBench& bench) {
  const Stamp stamp{.command = "session", .at = kNow + 1h};
  const std::vector<SessionId> ids = session_ids(bench);
  if (ids.empty() || *rc::gen::inRange(0, 3) == 0) {
    bench.add_session(random_session());
    return true;
  }
  if (*rc::gen::arbitrary<bool>()) {
    Session session = random_session();
    session.id = *rc::gen::elementOf(ids);
    return bench.store->edit_session(session, stamp);
  }
  bench.store->remove_session(*rc::gen::elementOf(ids), stamp);
  return true;
}

Entry random_entry() {
  Entry entry = an_entry(*rc::gen::element<std::string>(
                             "walked home", "told mum no", "slept", "Zoë", ""))
                    .on(std::chrono::year(2026) /
                        std::chrono::month(*rc::gen::inRange(1U, 4U)) / 9);
  if (*rc::gen::arbitrary<bool>()) {
    entry.when = random_moment();
  }
  if (*rc::gen::arbitrary<bool>()) {
    entry.kind = *rc::gen::element<std::string>("rest", "boundary");
    entry.kind_source = KindSource::given;
  }
  if (*rc::gen::arbitrary<bool>()) {
    entry.used_to = "froze";
  }
  if (*rc::gen::arbitrary<bool>()) {
    entry.measures.intensity = *rc::gen::inRange(0, 3);
  }
  for (const char* name : {"mum", "Mum", "work"}) {
    if (*rc::gen::inRange(0, 3) == 0) {
      entry.tags.push_back(test::tag(name));
    }
  }
  return entry;
}

void change_at_random(JournalBench& bench) {
  const Ids ids = bench.ids();
  switch (*rc::gen::inRange(0, 11)) {
    case 10:
      bench.add_checkin(test::a_checkin().answer(
          *rc::gen::element(CheckinAnswer::pass, CheckinAnswer::yes)));
      return;
    case 0:
    case 1:
    case 2:
      bench.add(random_entry());
      return;
    case 3:
      if (!ids.empty()) {
        Entry entry = random_entry();
        entry.id = *rc::gen::elementOf(ids);
        bench.store->edit(entry, {.command = "edit", .at = kNow + 1h});
      }
      return;
    case 4:
      if (!ids.empty()) {
        bench.remove({ids.front(), *rc::gen::elementOf(ids)});
      }
      return;
    case 5:
    case 6:
    case 7:
      change_a_session(bench);
      return;
    case 8:
      (void)bench.store->undo(*rc::gen::inRange(1, 4));
      return;
    default:
      (void)bench.store->redo(*rc::gen::inRange(1, 4));
      return;
  }
}

TEST_CASE("after any commands undo leads to nothing and redo to the end") {
  const bool holds = rc::check([] {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench bench(file);
    const std::string empty = dump(file);
    const int commands = *rc::gen::inRange(1, 16);
    for (int i = 0; i < commands; ++i) {
      change_at_random(bench);
    }
    (void)bench.store->redo(99);
    const std::string end = dump(file);
    check_index(file);
    RC_ASSERT(kept_sums(file) == recount(file));
    RC_ASSERT(check_journal(file, test::words_between_blanks).is_whole());
    RC_ASSERT(kept_links(file) == relinked(file));

    (void)bench.store->undo(99);
    RC_ASSERT(dump(file) == empty);
    check_index(file);

    (void)bench.store->redo(99);
    RC_ASSERT(dump(file) == end);
    check_index(file);
  });
  CHECK(holds);
}

TEST_CASE("each step back is the state before that step") {
  const bool holds = rc::check([] {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench bench(file);
    std::vector<std::string> states = {dump(file)};
    const int commands = *rc::gen::inRange(1, 10);
    for (int i = 0; i < commands; ++i) {
      const Ids ids = bench.ids();
      if (*rc::gen::inRange(0, 3) == 0) {
        if (!change_a_session(bench)) {
          continue;
        }
      } else if (ids.empty() || *rc::gen::arbitrary<bool>()) {
        bench.add(random_entry());
      } else if (*rc::gen::arbitrary<bool>()) {
        bench.remove({*rc::gen::elementOf(ids)});
      } else {
        bench.edit(*rc::gen::elementOf(ids), "edit " + std::to_string(i));
      }
      states.push_back(dump(file));
    }
    while (states.size() > 1) {
      RC_ASSERT(dump(file) == states.back());
      states.pop_back();
      RC_ASSERT(bench.store->undo(1).size() == 1U);
    }
    RC_ASSERT(dump(file) == states.back());
  });
  CHECK(holds);
}

TEST_CASE("undo and redo step over what was removed for good") {
  const bool holds = rc::check([] {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "journal.db";
    JournalBench bench(file);
    bench.add(random_entry());
    const int commands = *rc::gen::inRange(1, 12);
    for (int i = 0; i < commands; ++i) {
      change_at_random(bench);
    }
    (void)bench.store->redo(99);
    bench.store->erase(Ids{1});
    RC_ASSERT(kept_links(file) == relinked(file));
    const std::string end = dump(file);
    check_index(file);
    (void)bench.store->undo(99);
    RC_ASSERT(bench.ids().empty());
    (void)bench.store->redo(99);
    RC_ASSERT(dump(file) == end);
    RC_ASSERT(bench.store->presence(1) == Presence::never);
    check_index(file);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wins
