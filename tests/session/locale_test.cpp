// SPDX-License-Identifier: MIT
// The same scenes in other locales: the journal never changes with them.
#include <doctest/doctest.h>

#include <string>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

TEST_CASE("locale: C, C.UTF-8 and one that is not there keep the same bytes") {
  for (const std::string locale : {"C", "C.UTF-8", "POSIX", "de_DE.UTF-8",
                                   "tr_TR.UTF-8", "xx_YY.no-such"}) {
    for (const std::string zone :
         {"UTC", "Europe/Berlin", "Asia/Kathmandu", "No/Where", ""}) {
      CAPTURE(locale);
      CAPTURE(zone);
      Person person;
      person.env["LC_ALL"] = locale;
      person.env["TZ"] = zone;
      CHECK(person
                .wins({"add", "-t", "Insel", "d\u00E9j\u00E0 vu at the sea",
                       "--duration", "1h30m"})
                .out == "Saved 1, today 15:20; tag Insel.\n");
      CHECK(person.last_text() == "d\u00E9j\u00E0 vu at the sea");
      const auto found = person.json({"list", "DEJA", "-t", "INSEL"});
      REQUIRE(found.size() == 1);
      CHECK(found[0]["measures"]["duration_s"] == 5400);
      CHECK(person.wins({"list", "--no-color"}).out.find("Wed 4 Nov\n") == 0);
      CHECK(person.wins({"stats"}).code == 0);
    }
  }
}

TEST_CASE("locale: without UTF-8 what is shown is ASCII") {
  Person person;
  person.env["LC_ALL"] = "C";
  REQUIRE(person.wins({"add"}, "caf\u00E9\n").code == 0);
  CHECK(person.wins({"list"}).out == "Wed 4 Nov\n   1  caf\\u{E9}\n");
  for (const char byte : person.seen({"show", "1"})) {
    CHECK(static_cast<unsigned char>(byte) < 0x80);
  }
  CHECK(person.json({"list"})[0]["text"] == "caf\u00E9");
}

TEST_CASE("locale: the first variable that is set decides") {
  Person person;
  REQUIRE(person.wins({"add", "caf\u00E9"}).code == 0);
  person.env.erase("LC_ALL");
  person.env["LANG"] = "en_GB.UTF-8";
  CHECK(person.wins({"list", "--words-only"}).out == "caf\u00E9\n");
  person.env["LC_CTYPE"] = "C";
  CHECK(person.wins({"list", "--words-only"}).out == "caf\\u{E9}\n");
  person.env["LC_ALL"] = "C.utf8";
  CHECK(person.wins({"list", "--words-only"}).out == "caf\u00E9\n");
}

TEST_CASE("locale: the prompt keeps every byte under LC_ALL=C") {
  Person person;
  person.env["LC_ALL"] = "C";
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("ein sch\u00F6ner tag \U0001F33B");
  terminal.type(kEnter);
  REQUIRE(terminal.see(kDetailsPrompt));
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(person.last_text() == "ein sch\u00F6ner tag \U0001F33B");
}

TEST_CASE("locale: only LC_ALL=C and no HOME at all, with a path") {
  Person person;
  person.env = {{"LC_ALL", "C"}};
  const std::string path = (person.home() / "own.db").string();
  CHECK(person.wins({"--db", path, "add", "rested"}).code == 0);
  CHECK(person.wins({"--db", path, "list", "--words-only"}).out == "rested\n");
  CHECK(person.wins({"support"}).code == 0);
  const Ending ending = person.wins({"add", "rested"});
  CHECK(ending.code == 1);
  CHECK(ending.err.find("HOME is not set") != std::string::npos);
}

}  // namespace
}  // namespace wins::test
