// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "exchange/journeys.h"
#include "support/checkin_builder.h"
#include "support/session_builder.h"
#include "wins/core/text_output.h"

namespace wins::test {
namespace {

const std::string kHead = R"({"format":"wins","version":1,"entries":[)";

Found found_json(const std::string& bytes) {
  return found_in(bytes, import_json);
}

TEST_CASE("json: an export has a row a line, and its head first") {
  TextOutput out;
  export_json(entries_alone({an_entry("one").id(1), an_entry("two").id(2)}),
              out);
  const std::string json = out.str();
  CHECK(json.starts_with(kHead + "\n{\"id\":1,"));
  CHECK(json.ends_with("}\n],\"sessions\":[\n],\"checkins\":[\n]}\n"));
  CHECK(std::count(json.begin(), json.end(), '\n') == 6);
}

TEST_CASE("json: an entry needs its text alone") {
  const Found found = found_json(R"([{"text":"rested +home"}])");
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 1);
  const Entry& entry = found.entries.front();
  CHECK(entry.text == "rested +home");
  CHECK(entry.when.at == kNow);
  CHECK(entry.uid == Uid{});
  REQUIRE(entry.tags.size() == 1);
  CHECK(entry.tags.front().shown == "home");
}

TEST_CASE("json: a reading without an offset is one of the local clock") {
  const Found found =
      found_json(R"([{"text":"x","when":"2026-07-01T09:30:00"}])");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().when.at == utc_instant("2026-07-01T07:30:00Z"));
  CHECK(found.entries.front().when.offset == std::chrono::minutes(120));
}

TEST_CASE("json: what cannot be a row is named by its line") {
  const struct {
    std::string json;
    std::string refusal;
  } cases[] = {
      {kHead + "\n{\"text\":\"a\"},\n{\"text\":\"  \"}\n]}",
       "file, line 3: there are no words in 'text'"},
      {kHead + "\n{\"text\":\"a\"},\n{\"text\":\"b\",\"intensity\":11}\n]}",
       "file, line 3: 'intensity' is not a number that it can have"},
      {kHead + "\n{\"text\":\"a\",\"when\":\"soon\"}\n]}",
       "file, line 2: 'when' is not one date"},
      {kHead + "\n{\"text\":\"a\",\"uid\":\"7\"}\n]}",
       "file, line 2: 'uid' is not a uid"},
      {kHead + "\n{\"text\":\"a\",\"day\":\"2020-01-01\"}\n]}",
       "file, line 2: 'day' is not a day near its time"},
      {kHead + "\n{\"text\":\"a\",\"hard\":\"maybe\"}\n]}",
       "file, line 2: 'hard' is neither true nor false"},
      {kHead + "\n{\"text\":\"a\",\"tags\":[\"two words\"]}\n]}",
       "file, line 2: 'tags' holds what is not one tag"},
      {kHead + "\n{\"text\":\"a\"},\n7]}",
       "file, line 3: here an object was looked for"},
      {kHead + "\n{\"text\":\"a\"},\n{\"text\":\n",
       "file, line 4: here it is no longer JSON"},
      {R"({"format":"other","version":1,"entries":[]})",
       "file, line 1: this is not JSON that wins wrote"},
      {R"({"format":"wins","version":2,"entries":[]})",
       "file, line 1: a newer wins wrote this"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.json);
    CHECK(found_json(one.json).refusal == one.refusal);
  }
}

TEST_CASE("json: brackets go 64 deep and no deeper") {
  const auto nested = [](int depth) {
    const auto count = static_cast<std::size_t>(depth - 2);
    return "[{\"text\":\"a\",\"x\":" + std::string(count, '[') +
           std::string(count, ']') + "}]";
  };
  CHECK(found_json(nested(64)).refusal.empty());
  CHECK(found_json(nested(65)).refusal ==
        "file, line 1: brackets are more than 64 deep");
}

TEST_CASE("jsonl: a line that is no object is named") {
  for (const std::string line : {"7", "[]", "[{\"text\":\"a\"}]", "null"}) {
    CAPTURE(line);
    CHECK(found_in("{\"text\":\"a\"}\n" + line, import_jsonl).refusal ==
          "file, line 2: here an object was looked for");
  }
}

TEST_CASE("json: members that wins does not know are passed over") {
  const Found found = found_json(
      R"([{"text":"a","mood":{"text":"b","deep":[1,{"text":"c"}]},"x":1.5}])");
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().text == "a");
}

TEST_CASE("json: a text has 64 KiB and no more") {
  const auto with = [](std::size_t bytes) {
    return R"([{"text":")" + std::string(bytes, 'a') + "\"}]";
  };
  CHECK(found_json(with(kTextLimit)).refusal.empty());
  CHECK(found_json(with(kTextLimit + 1)).refusal ==
        "file, line 1: 'text' has more than 64 KiB");
}

TEST_CASE("json: a piece without an end is not gathered") {
  std::string escaped = R"([{"text":")";
  while (escaped.size() < (std::size_t{3} << 20)) {
    escaped += R"(\")";
  }
  for (const std::string& json :
       {R"([{"text":")" + std::string(3 << 20, 'a'), escaped}) {
    CHECK(found_json(json).refusal ==
          "file, line 1: there are more than 256 KiB in one piece");
  }
}

TEST_CASE("json: nothing comes after the end, not even a zero") {
  for (const std::string rest : {"7", "]", "[]"}) {
    CAPTURE(rest);
    CHECK(found_json(R"([{"text":"a"}])" + rest).refusal ==
          "file, line 1: here it is no longer JSON");
  }
  CHECK(found_json(R"([{"text":"a"}])" + std::string(1, '\0')).refusal ==
        "file, line 1: here it is no longer JSON");
  CHECK(found_json("").refusal == "file, line 1: here it is no longer JSON");
  CHECK(found_in(R"({"text":"a"})" + std::string(1, '\0'), import_jsonl)
            .refusal == "file, line 1: here it is no longer JSON");
}

TEST_CASE("json: bytes that are no UTF-8 are no JSON") {
  CHECK(found_json("[{\"text\":\"a\xff\"}]").refusal ==
        "file, line 1: here it is no longer JSON");
  const Found found = found_json(R"([{"text":"caf\u00e9 \ud83c\udf31"}])");
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().text == "café 🌱");
  for (const std::string_view half :
       {R"(\ud83c)", R"(\udf31)", R"(a\udd40a)"}) {
    CAPTURE(half);
    CHECK(found_json(fmt::format(R"([{{"text":"{}"}}])", half)).refusal ==
          "file, line 1: here it is no longer JSON");
  }
}

TEST_CASE("jsonl: lines are objects, and blank lines are none") {
  const Found found =
      found_in("{\"text\":\"one\"}\r\n\n{\"text\":\"two\",\"kind\":\"rest\"}",
               import_jsonl);
  REQUIRE(found.refusal.empty());
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[1].kind == "rest");
  CHECK(found.entries[1].kind_source == KindSource::given);
  CHECK(found_in("{\"text\":\"one\"}\n{\"text\":", import_jsonl).refusal ==
        "file, line 2: here it is no longer JSON");
}

TEST_CASE("json: sessions and answers come with their own ids") {
  const auto store = open_in_memory(CountingUids());
  CountingUids uids(7);
  Session session = a_session().tough().heard("take the stairs slowly");
  session.uid = uids();
  store->add_session(session, {.command = "session", .at = kNow});
  Entry entry = an_entry("after it").at(kNow + std::chrono::hours(1));
  entry.uid = uids();
  store->add(entry, {.command = "add", .at = kNow});
  Checkin checkin = a_checkin("sooner").answer(CheckinAnswer::yes).about(1);
  checkin.uid = uids();
  store->add_checkin(checkin, {.command = "reflect", .at = kNow});
  const auto other = open_in_memory(CountingUids(9));
  const Imported came = import_into(*other, json_of(*store), import_json);
  CHECK(came.entries == 1);
  CHECK(came.sessions == 1);
  CHECK(came.checkins == 1);
  CHECK(json_of(*other) == json_of(*store));
  CHECK(other->entry(1)->session == 1);
}

TEST_CASE("json: a number that is taken gives way, and answers follow it") {
  const auto store = open_in_memory(CountingUids());
  CountingUids uids(7);
  Entry first = an_entry("asked");
  first.uid = uids();
  store->add(first, {.command = "add", .at = kNow});
  Entry second = an_entry("answered").answers("today.gap", 1);
  second.uid = uids();
  store->add(second, {.command = "add", .at = kNow});
  const auto other = open_in_memory(CountingUids(9));
  Entry own = an_entry("here before");
  own.uid = CountingUids(8)();
  other->add(own, {.command = "add", .at = kNow});
  const Imported came = import_into(*other, json_of(*store), import_json);
  CHECK(came.entries == 2);
  CHECK(came.renumbered == 2);
  REQUIRE(other->entry(3).has_value());
  CHECK(other->entry(3)->answers->entry == 2);
}

}  // namespace
}  // namespace wins::test
