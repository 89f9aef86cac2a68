// SPDX-License-Identifier: MIT
// Numbers the words of the phrases and lays their tables out.
#include "self_talk_numbers.h"

#include <algorithm>
#include <string_view>

#include "rule_numbers.h"

namespace wins {
namespace {

using rules::narrow;

class Numbering {
 public:
  explicit Numbering(const SelfTalkDraft& draft) : draft_(draft) {}

  SelfTalkFile file() {
    for (const std::string& word : draft_.words) {
      file_.words.add(word);
    }
    // Room for the number of no word.
    (void)narrow(draft_.words.size());
    add_meanings(draft_.spellings, file_.spellings, file_.spelled);
    add_meanings(draft_.singles, file_.singles, file_.doubled);
    add_short_forms();
    std::ranges::transform(draft_.lists, file_.lists.begin(),
                           [&](const auto& words) { return range_of(words); });
    for (const DraftPhrase& phrase : draft_.phrases) {
      add(phrase);
    }
    add_starts();
    return std::move(file_);
  }

 private:
  [[nodiscard]] WordNumber number_of(std::string_view word) const {
    return static_cast<WordNumber>(file_.words.names().find(word).value());
  }

  void add_meanings(const std::map<std::string, std::string>& meanings,
                    OwnedNames& names, std::vector<WordNumber>& numbers) {
    for (const auto& [name, meaning] : meanings) {
      names.add(name);
      numbers.push_back(number_of(meaning));
    }
  }

  void add_short_forms() {
    // Numbers stand in the order of the words.
    for (const auto& [two, form] : draft_.short_forms) {
      file_.short_forms.push_back({.first = number_of(two.first),
                                   .second = number_of(two.second),
                                   .form = number_of(form)});
    }
  }

  /// The same words stand in `choices` once.
  WordRange range_of(const std::set<std::string>& words) {
    const auto [entry, is_new] = ranges_.try_emplace(words);
    if (is_new) {
      entry->second = {.first = narrow(file_.choices.size()),
                       .count = narrow(words.size())};
      for (const std::string& word : words) {
        file_.choices.push_back(number_of(word));
      }
    }
    return entry->second;
  }

  void add(const DraftPhrase& phrase) {
    SelfTalkRule rule = phrase.rule;
    rule.first_place = narrow(file_.places.size());
    rule.places = static_cast<std::uint8_t>(phrase.places.size());
    for (const DraftPlace& place : phrase.places) {
      file_.places.push_back({.words = range_of(place.words),
                              .least = place.least,
                              .most = place.most});
    }
    file_.rules.push_back(rule);
  }

  void add_starts() {
    std::vector<std::set<std::uint16_t>> by_word(draft_.words.size());
    for (std::size_t index = 0; index < file_.rules.size(); ++index) {
      for (const SelfTalkPlace& place :
           std::span(file_.places)
               .subspan(file_.rules[index].first_place,
                        file_.rules[index].places)) {
        for (const WordNumber word :
             std::span(file_.choices)
                 .subspan(place.words.first, place.words.count)) {
          by_word[word].insert(narrow(index));
        }
        if (place.least > 0) {
          break;
        }
      }
    }
    for (const std::set<std::uint16_t>& rules : by_word) {
      file_.starts.push_back(narrow(file_.starting.size()));
      file_.starting.insert(file_.starting.end(), rules.begin(), rules.end());
    }
    file_.starts.push_back(narrow(file_.starting.size()));
  }

  const SelfTalkDraft& draft_;
  SelfTalkFile file_{};
  std::map<std::set<std::string>, WordRange> ranges_{};
};

}  // namespace

SelfTalkFile numbered(const SelfTalkDraft& draft) {
  return Numbering(draft).file();
}

}  // namespace wins
