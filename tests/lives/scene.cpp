// SPDX-License-Identifier: MIT
#include "scene.h"

#include <algorithm>
#include <set>

#include "keep_life.h"
#include "voice.h"

namespace wins::lives {
namespace {

using std::chrono::days;

/// Shorter ones would be found within the program's own sentences.
constexpr std::size_t kShortest = 6;

std::size_t place_of(EntryId id) {
  return static_cast<std::size_t>(id - 1);
}

bool is_among(const std::vector<std::size_t>& places, EntryId id) {
  return std::ranges::binary_search(places, place_of(id));
}

/// The texts between double quotes.
std::vector<std::string> quoted_in(std::string_view settings) {
  std::vector<std::string> found;
  for (std::size_t at = settings.find('"'); at != std::string_view::npos;
       at = settings.find('"', at)) {
    const std::size_t end = settings.find('"', at + 1);
    found.emplace_back(settings.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return found;
}

std::vector<std::string> own_words_of(const Life& life) {
  std::set<std::string> words;
  for (const std::string& text : quoted_in(life.settings)) {
    words.insert(text);
  }
  for (const Entry& entry : life.entries) {
    words.insert(entry.text);
    words.insert(entry.used_to.value_or(""));
    words.insert(entry.kinder.value_or(""));
    words.insert(entry.celebrated_how.value_or(""));
    for (const Tag& tag : entry.tags) {
      words.insert('+' + tag.shown);
    }
  }
  for (const Session& session : life.sessions) {
    words.insert(session.heard.value_or(""));
    words.insert(session.note.value_or(""));
  }
  std::vector<std::string> sorted(words.begin(), words.end());
  std::erase_if(sorted, [](const std::string& text) {
    return text.size() < kShortest && !text.starts_with('+');
  });
  std::ranges::stable_sort(sorted, std::greater(), &std::string::size);
  return sorted;
}

}  // namespace

Scene::Scene(const LifePlan& plan)
    : life_(make_life(plan)), own_words_(own_words_of(life_)) {
  keep_life(life_, bench_.store());
  bench_.now = life_.now;
  bench_.settings = life_.settings;
  // So wide that no text of theirs is broken into lines.
  bench_.terminal.columns = 100'000;
}

std::string Scene::week_of(Season season) const {
  const auto stretch =
      std::ranges::find(life_.stretches, season, &Stretch::season);
  return stretch == life_.stretches.end()
             ? "reflect week"
             : "reflect week --since " + iso_day(stretch->first) + " --until " +
                   iso_day(stretch->last);
}

bool Scene::may_be_quoted(EntryId id) const {
  return !is_among(life_.never_quoted, id);
}

bool Scene::may_lift(EntryId id) const {
  const Entry& entry = life_.entries.at(place_of(id));
  return may_be_quoted(id) && !entry.hard && !is_among(life_.dismissing, id) &&
         !is_among(life_.self_critical, id) &&
         std::ranges::none_of(life_.sessions, [&](const Session& session) {
           return session.tough &&
                  (session.when.day == entry.when.day ||
                   session.when.day + days(1) == entry.when.day);
         });
}

std::string Scene::without_own_words(std::string_view output) const {
  std::string text(output);
  for (const std::string& own : own_words_) {
    for (std::size_t at = text.find(own); at != std::string::npos;
         at = text.find(own, at + 1)) {
      text.replace(at, own.size(), "x");
    }
  }
  return text;
}

}  // namespace wins::lives
