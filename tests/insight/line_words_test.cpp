// SPDX-License-Identifier: MIT
#include "wins/insight/line_words.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/entry_builder.h"

namespace wins::test {
namespace {

LineWords line_of(const Entry& entry) {
  return LineReader().read(entry);
}

const LineWord* word_of(const LineWords& line, std::string_view stem) {
  const auto found = std::ranges::find(line.words, stem, &LineWord::stem);
  return found == line.words.end() ? nullptr : &*found;
}

TEST_CASE("a line: the act of the writer and what it was about") {
  const LineWords line =
      line_of(an_entry("Mum rang during lunch. I didn't answer the phone"));
  REQUIRE(word_of(line, "mum") != nullptr);
  CHECK(word_of(line, "mum")->situation == 1);
  CHECK(!word_of(line, "mum")->response);
  REQUIRE(word_of(line, "answer") != nullptr);
  CHECK(word_of(line, "answer")->response);
  CHECK(word_of(line, "answer")->negated);
  CHECK(word_of(line, "the") == nullptr);
}

TEST_CASE("a line: in a diary the verb in front is the writer's") {
  const LineWords line = line_of(an_entry("snapped at jo in the car"));
  CHECK(line.older_way);
  CHECK(line.charged);
  CHECK(word_of(line, "jo")->situation == 1);
  CHECK(!line_of(an_entry("he snapped at me")).older_way);
}

TEST_CASE("a line: what was not there makes no hard moment") {
  CHECK(line_of(an_entry("slept late. guilt all day")).charged);
  CHECK(!line_of(an_entry("slept late. no guilt")).charged);
}

TEST_CASE("a line: forms of a verb are one word") {
  CHECK(word_of(line_of(an_entry("jo rang")), "ring") != nullptr);
  CHECK(word_of(line_of(an_entry("jo is ringing")), "ring") != nullptr);
}

TEST_CASE("a line: of another script all words are of the situation") {
  const LineWords line = line_of(an_entry("мама звонила вечером"));
  REQUIRE(line.words.size() == 3);
  CHECK(line.words[0].situation == 1);
  CHECK(line.words[2].stem == "вечером");
}

TEST_CASE("a line: no more than sixty words are read") {
  std::string long_text;
  for (int i = 0; i < 1000; ++i) {
    long_text += "word" + std::to_string(i) + " ";
  }
  CHECK(line_of(an_entry(long_text)).words.size() == 60);
}

TEST_CASE("a line: of a long text the beginning is read, letters whole") {
  const std::string early = "jo asked. ";
  const std::string late = std::string(3000, ' ') + "sam left";
  CHECK(word_of(line_of(an_entry(early + late)), "jo") != nullptr);
  CHECK(word_of(line_of(an_entry(early + late)), "sam") == nullptr);
  // Letters of two bytes, one of them across the end.
  std::string letters = "a";
  for (int i = 0; i < 3000; ++i) {
    letters += "\xc3\xa9";
  }
  const LineWords line = line_of(an_entry(letters));
  REQUIRE(line.words.size() == 1);
  CHECK(line.words[0].written.size() == 2047);
}

TEST_CASE("a line: what was read before it changes nothing") {
  const std::vector<std::string> texts = {
      "snapped at jo in the car",  "no guilt",
      "jo snapped when i said no", "went to my room",
      "told mum, didn't shout",    "snapped at jo in the car"};
  LineReader reader;
  for (const std::string& text : texts) {
    CAPTURE(text);
    const LineWords alone = line_of(an_entry(text));
    const LineWords after = reader.read(an_entry(text));
    CHECK(after.charged == alone.charged);
    CHECK(after.older_way == alone.older_way);
    REQUIRE(after.words.size() == alone.words.size());
    for (std::size_t i = 0; i < alone.words.size(); ++i) {
      CHECK(after.words[i].stem == alone.words[i].stem);
      CHECK(after.words[i].situation == alone.words[i].situation);
      CHECK(after.words[i].negated == alone.words[i].negated);
    }
  }
}

}  // namespace
}  // namespace wins::test
