// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "exchange/journeys.h"

namespace wins::test {
namespace {

TEST_CASE("lines: each line that is not blank is an entry of now") {
  const Found found =
      found_in("rested #home\n\n  \nasked for help", import_lines);
  REQUIRE(found.entries.size() == 2);
  CHECK(found.entries[0].text == "rested #home");
  CHECK(found.entries[0].when.at == kNow);
  CHECK(found.entries[0].tags.front().shown == "home");
  CHECK(found.entries[1].text == "asked for help");
}

TEST_CASE("lines: the same line twice is two entries, and a file twice none") {
  const auto store = open_in_memory(CountingUids());
  CHECK(import_into(*store, "walked\nwalked\n", import_lines).entries == 2);
  const Imported again =
      import_into(*store, "walked\nwalked\nwalked\nslept\n", import_lines);
  CHECK(again.entries == 2);
  CHECK(again.known == 2);
}

TEST_CASE("lines: what was removed here stays removed") {
  const auto store = open_in_memory(CountingUids());
  import_into(*store, "walked\nslept\n", import_lines);
  store->remove(std::vector<EntryId>{1}, {.command = "remove", .at = kNow});
  const Imported again = import_into(*store, "walked\nslept\n", import_lines);
  CHECK(again.entries == 0);
  CHECK(again.known == 1);
  CHECK(again.removed == 1);
  CHECK(store->find({}).size() == 1);
}

TEST_CASE("lines: a line that is too long is named") {
  CHECK(found_in("a\n" + std::string(kTextLimit + 1, 'b'), import_lines)
            .refusal ==
        "file, line 2: there are more than 64 KiB in one piece");
}

TEST_CASE("lines: nothing of a file with a bad line comes in") {
  const auto store = open_in_memory(CountingUids());
  CHECK_THROWS_AS(import_into(*store, "a\n" + std::string(kTextLimit + 1, 'b'),
                              import_lines),
                  UserError);
  CHECK(store->find({}).empty());
  CHECK(store->undo(1).empty());
}

TEST_CASE("lines: a trial counts what an import brings, and changes nothing") {
  const auto store = open_in_memory(CountingUids());
  import_into(*store, "walked\n", import_lines);
  const Imported trial = store->try_import([&](ImportSink& sink) {
    sink.begin_file();
    for (const char* const words : {"walked", "slept", "slept"}) {
      sink.put(an_entry(words), std::string(1, '\0') + words);
    }
  });
  CHECK(trial.entries == 2);
  CHECK(trial.known == 1);
  CHECK(store->find({}).size() == 1);
}

}  // namespace
}  // namespace wins::test
