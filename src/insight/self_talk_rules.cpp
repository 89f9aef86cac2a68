// SPDX-License-Identifier: MIT
// Reads the phrases of self_talk.txt.
#include "self_talk_rules.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include "self_talk_txt.h"

namespace wins {
namespace {

constexpr std::pair<std::string_view, Says> kSections[] = {
    {"dismissing", Says::dismissing},
    {"self-critical", Says::self_critical},
    {"kind", Says::kind},
    {"no tone", Says::no_tone},
    {"irony", Says::irony},
    {"own words", Says::own_words},
    {"told", Says::told},
    {"quoted", Says::quoted},
    {"distance", Says::distance},
    {"negation", Says::negation},
    {"denial", Says::denial},
    {"unfinished", Says::unfinished},
    {"turn", Says::turn}};

constexpr std::string_view kOrEnd = "|$";
constexpr std::string_view kList = "list ";

std::logic_error not_understood(std::string_view line) {
  return std::logic_error("self_talk.txt: " + std::string(line));
}

/// The two sides of "a = b".
std::pair<std::string_view, std::string_view> sides_of(std::string_view line) {
  const std::size_t sign = line.find(" = ");
  if (sign == line.npos) {
    throw not_understood(line);
  }
  return {line.substr(0, sign), line.substr(sign + 3)};
}

/// The lines that say something, each after the section it belongs to.
template <typename Visit>
void for_each_line(std::string_view lines, Visit visit) {
  std::string_view section;
  while (!lines.empty()) {
    const std::string_view line = take_until(lines, '\n');
    if (line.starts_with('[')) {
      section = line.substr(1, line.find(']') - 1);
    } else if (!line.empty() && !line.starts_with('#')) {
      visit(section, line);
    }
  }
}

}  // namespace

bool has(const WordSet& words, WordNumber word) {
  return std::ranges::binary_search(words, word);
}

SelfTalkRules::SelfTalkRules(std::string_view lines) {
  // Phrases name lists that stand after them.
  for_each_line(lines, [&](std::string_view section, std::string_view line) {
    if (section.starts_with(kList)) {
      WordSet& words = lists_[section.substr(kList.size())];
      while (!line.empty()) {
        words.push_back(vocabulary_.add(take_until(line, ' ')));
      }
    }
  });
  for (auto& list : lists_) {
    std::ranges::sort(list.second);
  }
  for_each_line(lines, [&](std::string_view section, std::string_view line) {
    if (!section.starts_with(kList)) {
      read_line(section, line);
    }
  });
}

void SelfTalkRules::read_line(std::string_view section, std::string_view line) {
  if (section == "spelling") {
    const auto sides = sides_of(line);
    vocabulary_.spell(sides.first, sides.second);
    return;
  }
  if (section == "short form") {
    const auto sides = sides_of(line);
    vocabulary_.shorten(sides.first, sides.second);
    return;
  }
  const auto found = std::ranges::find(
      kSections, section, &std::pair<std::string_view, Says>::first);
  if (found == std::end(kSections)) {
    throw not_understood(line);
  }
  take(found->second, line);
}

void SelfTalkRules::take(Says says, std::string_view line) {
  SelfTalkRule rule{.says = says};
  std::string_view phrase = line;
  if (phrase.starts_with("^ ")) {
    rule.by_the_writer = true;
    phrase.remove_prefix(2);
  }
  if (phrase.ends_with(" $")) {
    rule.at_an_end = true;
    phrase.remove_suffix(2);
  }
  const bool or_ends = phrase.ends_with(kOrEnd);
  phrase.remove_suffix(or_ends ? kOrEnd.size() : 0);
  if (phrase.find_first_of("$^=") != phrase.npos) {
    throw not_understood(line);
  }
  keep(rule, phrase);
  if (or_ends) {
    rule.at_an_end = true;
    keep(rule, phrase.substr(0, phrase.rfind(' ')));
  }
}

void SelfTalkRules::keep(SelfTalkRule rule, std::string_view phrase) {
  const auto number = static_cast<std::uint16_t>(rules_.size());
  bool can_be_first = true;
  for (const PhrasePlace& place : places_of(phrase)) {
    const bool is_any = place.words.empty();
    const WordSet* words = is_any ? nullptr : &words_of(place.words);
    rule.places.push_back(
        {.words = words, .least = place.least, .most = place.most});
    if (can_be_first && is_any) {
      throw not_understood(phrase);
    }
    for (std::size_t i = 0; can_be_first && i < words->size(); ++i) {
      by_first_word_.resize(
          std::max<std::size_t>(by_first_word_.size(), (*words)[i] + 1U));
      by_first_word_[(*words)[i]].push_back(number);
    }
    can_be_first = can_be_first && place.least == 0;
  }
  rules_.push_back(std::move(rule));
}

const WordSet& SelfTalkRules::words_of(std::string_view alternatives) {
  const auto [entry, is_new] = sets_.try_emplace(alternatives);
  WordSet& words = entry->second;
  if (is_new) {
    while (!alternatives.empty()) {
      const std::string_view one = take_until(alternatives, '|');
      if (one.starts_with('@')) {
        const WordSet& all = list(one.substr(1));
        words.insert(words.end(), all.begin(), all.end());
      } else {
        words.push_back(vocabulary_.add(one));
      }
    }
    std::ranges::sort(words);
    const auto rest = std::ranges::unique(words);
    words.erase(rest.begin(), rest.end());
  }
  return words;
}

std::span<const std::uint16_t> SelfTalkRules::beginning_with(
    WordNumber word) const {
  return word < by_first_word_.size() ? by_first_word_[word]
                                      : std::span<const std::uint16_t>();
}

const WordSet& SelfTalkRules::list(std::string_view name) const {
  const auto found = lists_.find(name);
  if (found == lists_.end()) {
    throw not_understood(name);
  }
  return found->second;
}

const SelfTalkRules& self_talk_rules() {
  static const SelfTalkRules rules(kSelfTalkTxt);
  return rules;
}

}  // namespace wins
