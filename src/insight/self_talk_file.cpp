// SPDX-License-Identifier: MIT
// Reads the phrases of self_talk.txt.
#include "self_talk_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "phrase.h"
#include "rule_lines.h"
#include "self_talk_numbers.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using rules::FileLine;

constexpr std::string_view kOrEnd = "|$";
constexpr std::string_view kList = "list ";
constexpr std::size_t kMostPlaces = 16;

[[noreturn]] void refuse(const FileLine& line, const std::string& reason) {
  throw UserError(fmt::format("the phrases, line {}: {}", line.number, reason));
}

/// A line, and the section that it stands in.
struct SectionLine {
  std::string section{};
  FileLine line{};
};

std::vector<SectionLine> lines_by_section(std::string_view text) {
  std::vector<SectionLine> lines;
  std::string section;
  for (FileLine& line : rules::lines_of_rules(text)) {
    const std::string whole = rules::joined(line.words);
    if (whole.starts_with('[')) {
      if (!whole.ends_with(']')) {
        refuse(line, "a section ends with ]");
      }
      section = whole.substr(1, whole.size() - 2);
    } else {
      lines.push_back({.section = section, .line = std::move(line)});
    }
  }
  return lines;
}

class Reader {
 public:
  SelfTalkDraft read(const std::vector<SectionLine>& lines) {
    // Phrases name lists that stand after them.
    for (const SectionLine& one : lines) {
      if (one.section.starts_with(kList)) {
        take_list(one.section.substr(kList.size()), one.line);
      }
    }
    for (const SectionLine& one : lines) {
      if (!one.section.starts_with(kList)) {
        take(one.section, one.line);
      }
    }
    keep_lists();
    return std::move(draft_);
  }

 private:
  void take_list(const std::string& name, const FileLine& line) {
    for (const std::string& word : line.words) {
      lists_[name].insert(known(word));
    }
  }

  void take(const std::string& section, const FileLine& line) {
    if (section == "spelling") {
      take_spelling(line);
    } else if (section == "short form") {
      take_short_form(line);
    } else {
      take_phrase(section, line);
    }
  }

  void take_spelling(const FileLine& line) {
    if (line.words.size() != 3 || line.words[1] != "=") {
      refuse(line, "a spelling is written: dosent = doesnt");
    }
    draft_.spellings[line.words[0]] = known(line.words[2]);
  }

  void take_short_form(const FileLine& line) {
    if (line.words.size() != 4 || line.words[2] != "=") {
      refuse(line, "a short form is written: i am = im");
    }
    const std::string& form = known(line.words[3]);
    draft_.short_forms[{known(line.words[0]), known(line.words[1])}] = form;
  }

  void take_phrase(const std::string& section, const FileLine& line) {
    const auto* const name = std::ranges::find(kSaysNames, section);
    if (name == kSaysNames.end()) {
      refuse(line,
             fmt::format("no section above it is known (\"{}\")", section));
    }
    SelfTalkRule rule{.says = static_cast<Says>(name - kSaysNames.begin())};
    const std::string whole = rules::joined(line.words);
    std::string_view phrase = whole;
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
      refuse(line, "^ stands at the front, $ at the end, and = nowhere");
    }
    keep(rule, phrase, line);
    if (or_ends) {
      rule.at_an_end = true;
      keep(rule, phrase.substr(0, phrase.rfind(' ')), line);
    }
  }

  void keep(SelfTalkRule rule, std::string_view phrase, const FileLine& line) {
    std::vector<DraftPlace> places;
    bool can_be_first = true;
    for_each_place(phrase, [&](const PhrasePlace& place) {
      if (can_be_first && place.words.empty()) {
        refuse(line, "a phrase begins with words");
      }
      places.push_back({.words = words_of(place.words, line),
                        .least = place.least,
                        .most = place.most});
      can_be_first = can_be_first && place.least == 0;
    });
    if (can_be_first) {
      refuse(line, "a phrase has a word that has to stand there");
    }
    if (places.size() > kMostPlaces) {
      refuse(line, fmt::format("a phrase has {} places at most", kMostPlaces));
    }
    draft_.phrases.push_back({.rule = rule, .places = std::move(places)});
  }

  std::set<std::string> words_of(std::string_view alternatives,
                                 const FileLine& line) {
    std::set<std::string> words;
    while (!alternatives.empty()) {
      const std::string one(take_until(alternatives, '|'));
      if (!one.starts_with('@')) {
        words.insert(known(one));
        continue;
      }
      const auto list = lists_.find(one.substr(1));
      if (list == lists_.end()) {
        refuse(line, fmt::format("no list is called {}", one));
      }
      words.insert(list->second.begin(), list->second.end());
    }
    return words;
  }

  /// The word, which from now on can be misspelled. Where two differ in
  /// doubled letters alone, the earlier one is meant.
  const std::string& known(const std::string& word) {
    const auto [entry, is_new] = draft_.words.insert(word);
    if (std::string single = single_letters(word); is_new && !single.empty()) {
      draft_.singles.try_emplace(std::move(single), word);
    }
    return *entry;
  }

  void keep_lists() {
    for (std::size_t list = 0; list < kWordListNames.size(); ++list) {
      const auto found = lists_.find(std::string(kWordListNames.at(list)));
      if (found == lists_.end()) {
        throw UserError(fmt::format("the phrases: [list {}] is missing",
                                    kWordListNames.at(list)));
      }
      draft_.lists.at(list) = found->second;
    }
  }

  SelfTalkDraft draft_{};
  std::map<std::string, std::set<std::string>> lists_{};
};

}  // namespace

SelfTalkFile read_self_talk(std::string_view text) {
  return numbered(Reader().read(lines_by_section(text)));
}

SelfTalkTable SelfTalkFile::table() const {
  return {.vocabulary = {.words = words.names(),
                         .spellings = spellings.names(),
                         .spelled = spelled,
                         .singles = singles.names(),
                         .doubled = doubled,
                         .short_forms = short_forms},
          .rules = rules,
          .places = places,
          .choices = choices,
          .starts = starts,
          .starting = starting,
          .lists = lists};
}

}  // namespace wins
