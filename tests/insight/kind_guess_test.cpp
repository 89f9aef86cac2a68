// SPDX-License-Identifier: MIT
#include "wins/insight/kind_guess.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace wins {
namespace {

std::string kind_of(std::string_view text,
                    const std::vector<LearnedCount>& learned = {},
                    Offer offer = Offer::person) {
  const auto guess = guess_kind(text, learned, offer);
  return guess ? guess->kind : "none";
}

/// The counts after the person set the kind of these texts.
std::vector<LearnedCount> taught(
    const std::vector<std::pair<std::string, std::string>>& entries) {
  std::vector<LearnedCount> counts;
  for (const auto& [text, kind] : entries) {
    for (const std::string& word : teaching_words(text)) {
      const auto found = std::ranges::find_if(
          counts, [&word, name = kind](const LearnedCount& count) {
            return count.word == word && count.kind == name;
          });
      if (found != counts.end()) {
        ++found->entries;
      } else {
        counts.push_back({.word = word, .kind = kind, .entries = 1});
      }
    }
  }
  return counts;
}

TEST_CASE("kind guess: clear words are answered") {
  struct Row {
    std::string_view text;
    std::string_view kind;
  };
  for (const Row& row : {
           Row{"said no to the extra shift", "boundary"},
           Row{"didn\u2019t panic on the plane", "settle"},
           Row{"asked for help with the forms", "reach"},
           Row{"slept 9 hours", "rest"},
           Row{"counted to ten before answering", "pause"},
           Row{"let myself cry in the car", "feel"},
           Row{"apologised to my son", "repair"},
           Row{"forgave myself", "gentle"},
       }) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.kind);
  }
}

TEST_CASE("kind guess: the words that decided are named as written") {
  const auto guess = guess_kind("Finally SAID just no", {}, Offer::person);
  REQUIRE(guess);
  CHECK(guess->kind == "boundary");
  CHECK(guess->because == "said no");
}

TEST_CASE("kind guess: what is no act of the writer is left alone") {
  for (const std::string_view text :
       {"", "   ", "tuesday", "sleep", "bought milk", "my sister said no",
        "couldn't say no again", "want to call mum tomorrow",
        "need to rest more", "should I say no?", "rained all day",
        "\xF0\x9F\x8C\xB1", "\xFF\xFE", "12", "ich habe nein gesagt"}) {
    CAPTURE(text);
    CHECK(kind_of(text) == "none");
  }
}

TEST_CASE("kind guess: safe is never guessed, hold to a therapist alone") {
  const std::string_view text = "stayed with my client in the long silence";
  CHECK(kind_of(text, {}, Offer::therapist) == "hold");
  CHECK(kind_of(text, {}, Offer::person) != "hold");
  const auto safe = taught({{"coffee with jo", "safe"},
                            {"coffee with jo", "safe"},
                            {"coffee with jo", "safe"}});
  CHECK(kind_of("coffee with jo", safe) == "none");
  const auto hold = taught({{"same lamp", "hold"}, {"same lamp", "hold"}});
  CHECK(kind_of("same lamp", hold, Offer::person) == "none");
  CHECK(kind_of("same lamp", hold, Offer::therapist) == "hold");
}

TEST_CASE("kind guess: one correction changes the guess for the same words") {
  REQUIRE(kind_of("slept 9 hours in the tent") == "rest");
  const auto learned = taught({{"slept 9 hours in the tent", "garden"}});
  CHECK(kind_of("slept 9 hours in the tent", learned) == "garden");
  CHECK(kind_of("slept 7 hours in the tent again", learned) == "garden");
  CHECK(kind_of("slept 9 hours", learned) != "none");
}

TEST_CASE("kind guess: a few entries teach a word of a kind of one's own") {
  const auto learned = taught({{"weeded the long bed", "garden"},
                               {"weeded by the shed", "garden"},
                               {"weeded with joan", "garden"}});
  const auto guess = guess_kind("weeded the roses", learned, Offer::person);
  REQUIRE(guess);
  CHECK(guess->kind == "garden");
  CHECK(guess->because == "weeded");
}

TEST_CASE("kind guess: unclear evidence changes nothing") {
  const auto mixed = taught(
      {{"phoned the office", "boundary"}, {"phoned the office", "reach"}});
  CHECK(kind_of("phoned the office", mixed) == kind_of("phoned the office"));
  const auto one_word = taught({{"said hello to the crows", "garden"}});
  CHECK(kind_of("said no to the extra shift", one_word) == "boundary");
  const auto far = taught({{"crows over the barn at noon", "garden"}});
  CHECK(kind_of("a long walk in the hills past the old barn with jo and the "
                "two dogs and a flask of tea and some cake",
                far) == "none");
}

TEST_CASE(
    "kind guess: a kind that most entries have is not the answer to "
    "every word") {
  std::vector<LearnedCount> learned = {{std::string(kEveryEntry), "reach", 300},
                                       {std::string(kEveryEntry), "rest", 100}};
  for (const char* word : {"walk", "river", "lunch", "bridg"}) {
    learned.push_back({word, "reach", 30});
    learned.push_back({word, "rest", 10});
  }
  CHECK(kind_of("walk river lunch bridge", learned) ==
        kind_of("walk river lunch bridge"));
}

TEST_CASE("teaching words: stems that say something, each once, no numbers") {
  CHECK(teaching_words("Rested, and rested again at 7 by the River-side") ==
        std::vector<std::string>{"*", "rest", "river", "side"});
  CHECK(teaching_words("").empty());
  CHECK(teaching_words("i did it 2 times \xF0\x9F\x8C\xB1") ==
        std::vector<std::string>{});
  CHECK(teaching_words("\u043F\u043E\u0441\u043F\u0430\u043B") ==
        std::vector<std::string>{"*", "\u043F\u043E\u0441\u043F\u0430\u043B"});
}

TEST_CASE("teaching words: no more than 64 of a text") {
  std::string text;
  for (char first = 'a'; first <= 'z'; ++first) {
    for (const char* rest : {"xkq", "xzk", "xjk", "xvv"}) {
      text += first + std::string(rest) + " ";
    }
  }
  CHECK(teaching_words(text).size() == 65);
}

TEST_CASE("kind guess: a text of 64 KiB is read like a short one") {
  std::string text;
  while (text.size() < 65536) {
    text += "tea and toast and rain ";
  }
  CHECK(kind_of(text + ". " + text) == kind_of(text));
}

}  // namespace
}  // namespace wins
