// SPDX-License-Identifier: MIT
// What the generator of lives promises, in every voice.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "agenda.h"
#include "keep_life.h"
#include "lives.h"
#include "support/uid_source.h"
#include "voice.h"
#include "wins/insight/support_words.h"
#include "wins/store/open.h"

namespace wins::lives {
namespace {

using std::chrono::days;

/// Short and long lives of each voice, with tags and without.
std::vector<LifePlan> some_plans() {
  std::vector<LifePlan> plans;
  for (const Voice* voice : all_voices()) {
    for (const int years : {1, 2, 5}) {
      plans.push_back({.seed = 7 + plans.size(),
                       .voice = std::string(voice->name),
                       .years = years,
                       .tags = plans.size() % 2 == 0});
    }
  }
  return plans;
}

std::string described(const LifePlan& plan) {
  return plan.voice + ", " + std::to_string(plan.years) + " years, seed " +
         std::to_string(plan.seed);
}

bool holds_word(const Entry& entry, std::string_view word) {
  return (entry.text + entry.used_to.value_or("") + entry.kinder.value_or(""))
             .find(word) != std::string::npos;
}

std::vector<std::string> words_of(const Life& life) {
  std::vector<std::string> words;
  for (const Entry& entry : life.entries) {
    words.push_back(entry.text + '|' + iso_day(entry.when.day));
  }
  for (const Session& session : life.sessions) {
    words.push_back(session.heard.value_or("") + '|' +
                    iso_day(session.when.day));
  }
  return words;
}

TEST_CASE("lives: the same plan gives the same life, another seed another") {
  const LifePlan plan{.seed = 3, .voice = "nurse", .years = 2, .tags = true};
  const Life life = make_life(plan);
  CHECK(make_life(plan).entries == life.entries);
  CHECK(words_of(make_life(plan)) == words_of(life));
  LifePlan other = plan;
  other.seed = 4;
  CHECK(words_of(make_life(other)) != words_of(life));
  other = plan;
  other.voice = "formal";
  CHECK(words_of(make_life(other)) != words_of(life));
}

TEST_CASE("lives: a life that cannot be is refused") {
  CHECK_THROWS_AS(static_cast<void>(make_life({.voice = "nobody"})),
                  std::logic_error);
  CHECK_THROWS_AS(static_cast<void>(make_life({.years = 6})), std::logic_error);
}

TEST_CASE("lives: there are eight voices, with eighty situations in all") {
  CHECK(all_voices().size() == 8);
  std::set<std::string_view> worded;
  for (const Voice* voice : all_voices()) {
    for (const Situation& situation : voice->situations) {
      worded.insert(situation.then);
      worded.insert(situation.now);
    }
  }
  CHECK(worded.size() == 160);
}

/// The beginnings of the longer words, so that inflection makes no difference.
std::set<std::string> longer_words(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char letter : text) {
    if (std::isalpha(static_cast<unsigned char>(letter)) != 0) {
      word += static_cast<char>(std::tolower(letter));
      continue;
    }
    if (word.size() >= 4) {
      words.insert(word.substr(0, 5));
    }
    word.clear();
  }
  return words;
}

TEST_CASE("lives: both sides of a situation name something they share") {
  for (const Voice* voice : all_voices()) {
    for (const Situation& situation : voice->situations) {
      CAPTURE(situation.now);
      const std::set<std::string> then = longer_words(situation.then);
      const std::set<std::string> now = longer_words(situation.now);
      CHECK(std::ranges::any_of(
          now, [&](const std::string& word) { return then.contains(word); }));
      CHECK(then != now);
    }
  }
}

TEST_CASE("lives: 300 to 3000 entries in order, none after the last day") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    CHECK(life.entries.size() >= 300);
    CHECK(life.entries.size() <= 3000);
    CHECK(std::ranges::is_sorted(life.entries, {}, &Entry::created));
    CHECK(life.entries.back().created <= life.now);
    CHECK(static_cast<int>(life.sessions.size()) >= 30 * plan.years);
    CHECK(static_cast<int>(life.sessions.size()) <= 53 * plan.years);
  }
}

TEST_CASE("lives: four to eight pairs, two months to two years apart") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    CHECK(life.pairs.size() >= 4);
    CHECK(life.pairs.size() <= 8);
    CHECK(life.entries[life.pairs.back().now].when.day >=
          Day(life.now.time_since_epoch() / days(1) * days(1)) - days(13));
    for (const PlantedPair& pair : life.pairs) {
      const Entry& then = life.entries[pair.then];
      const Entry& now = life.entries[pair.now];
      CAPTURE(now.text);
      CHECK(now.when.day - then.when.day >= days(60));
      CHECK(now.when.day - then.when.day <= days(731));
      CHECK(then.text != now.text);
      for (const std::size_t place : {pair.then, pair.now}) {
        CHECK(!std::ranges::binary_search(life.never_quoted, place));
      }
    }
  }
}

TEST_CASE("lives: without tags there are none, with them most pairs share") {
  std::size_t pairs = 0;
  std::size_t sharing = 0;
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    if (!plan.tags) {
      CHECK(std::ranges::all_of(
          life.entries, [](const Entry& entry) { return entry.tags.empty(); }));
      continue;
    }
    for (const PlantedPair& pair : life.pairs) {
      const std::vector<Tag>& tags = life.entries[pair.then].tags;
      ++pairs;
      if (tags.empty()) {
        continue;
      }
      ++sharing;
      CHECK(tags == life.entries[pair.now].tags);
      CHECK(std::ranges::count(life.entries, tags, &Entry::tags) > 2);
    }
  }
  CHECK(sharing * 10 >= pairs * 7);
  CHECK(sharing < pairs);
}

TEST_CASE("lives: words that may never be quoted stand nowhere else") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    for (const std::string_view word :
         {kPrivateWord, kSupportWord, kSetAsideTagWord, kSetAsideDayWord}) {
      CAPTURE(word);
      int found = 0;
      for (std::size_t i = 0; i < life.entries.size(); ++i) {
        if (holds_word(life.entries[i], word)) {
          CHECK(std::ranges::binary_search(life.never_quoted, i));
          ++found;
        }
      }
      // A day that is set aside may fall into the silent half year.
      const bool may_lack = (word == kSetAsideTagWord && !plan.tags) ||
                            (word == kSetAsideDayWord && plan.years < 3);
      CHECK((found > 0 || may_lack));
    }
  }
}

TEST_CASE("lives: what is never quoted is so for a reason") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    const Voice& voice = *find_voice(plan.voice);
    const auto date = read_month_day(voice.skip_date);
    for (std::size_t i = 0; i < life.entries.size(); ++i) {
      const Entry& entry = life.entries[i];
      CAPTURE(entry.text);
      const bool set_aside =
          is_set_aside(entry.when.day, date) ||
          std::ranges::any_of(entry.tags, [&](const Tag& tag) {
            return tag.folded == voice.skip_tag;
          });
      CHECK(std::ranges::binary_search(life.never_quoted, i) ==
            (entry.is_private || set_aside || speaks_of_self_harm(entry)));
    }
  }
}

TEST_CASE("lives: the seasons hold what they should") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    int silent = 0;
    for (const Stretch& stretch : life.stretches) {
      const auto within = [&](Day day) {
        return stretch.first <= day && day <= stretch.last;
      };
      int all = 0;
      int here = 0;
      int hard = 0;
      for (const Entry& entry : life.entries) {
        all += within(entry.when.day) ? 1 : 0;
        here += within(entry.when.day) && entry.here ? 1 : 0;
        hard += within(entry.when.day) && entry.hard ? 1 : 0;
      }
      const auto sessions = std::ranges::count_if(
          life.sessions,
          [&](const Session& session) { return within(session.when.day); });
      switch (stretch.season) {
        case Season::silent:
          ++silent;
          CHECK(all == 0);
          CHECK(sessions == 0);
          break;
        case Season::quiet:
          CHECK(all - here <= 6);
          CHECK(here + sessions >= 3);
          break;
        default:
          CHECK(hard >= 3);
      }
    }
    CHECK(silent == (plan.years > 1 ? 1 : 0));
  }
}

TEST_CASE("lives: each holds some of everything") {
  for (const LifePlan& plan : some_plans()) {
    CAPTURE(described(plan));
    const Life life = make_life(plan);
    const auto count = [&](const auto& holds) {
      return std::ranges::count_if(life.entries, holds);
    };
    CHECK(count([](const Entry& one) { return one.here; }) > 4);
    CHECK(count([](const Entry& one) { return one.hard; }) > 4);
    CHECK(count([](const Entry& one) { return one.first; }) > 2);
    CHECK(count([](const Entry& one) { return one.used_to.has_value(); }) > 4);
    CHECK(count([](const Entry& one) { return one.kinder.has_value(); }) > 0);
    CHECK(count([](const Entry& one) { return one.celebrated.has_value(); }) >
          2);
    CHECK(count([](const Entry& one) {
            return one.kind_source == KindSource::given;
          }) > 10);
    CHECK(count([](const Entry& one) { return !one.kind.has_value(); }) > 100);
    CHECK(count([](const Entry& one) { return one.measures != Measures(); }) >
          10);
    CHECK(!life.dismissing.empty());
    CHECK(!life.self_critical.empty());
    CHECK(std::ranges::any_of(life.sessions, &Session::tough));
    CHECK(std::ranges::any_of(life.sessions, [](const Session& session) {
      return session.heard.has_value();
    }));
  }
}

TEST_CASE("lives: in a journal the ids are the places plus one") {
  const Life life = make_life({.seed = 5, .voice = "student", .tags = true});
  const auto store = open_in_memory(test::CountingUids(9));
  keep_life(life, *store);
  CHECK(store->count({}) == static_cast<std::int64_t>(life.entries.size()));
  CHECK(store->sessions({}).size() == life.sessions.size());
  for (std::size_t i = 0; i < life.entries.size(); i += 50) {
    const Entry kept = store->entry(static_cast<EntryId>(i + 1)).value();
    CHECK(kept.text == life.entries[i].text);
    CHECK(kept.tags == life.entries[i].tags);
  }
}

}  // namespace
}  // namespace wins::lives
