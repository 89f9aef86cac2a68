// SPDX-License-Identifier: MIT
// Reads a file of rules: lines to sections, words to numbers, places to sets.
#include "rule_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "rule_lines.h"
#include "rule_numbers.h"
#include "wins/core/error.h"
#include "wins/core/kind.h"
#include "wins/insight/stem.h"

namespace wins::rules {
namespace {

[[noreturn]] void refuse(const FileLine& line, const std::string& reason) {
  throw UserError(fmt::format("the rules, line {}: {}", line.number, reason));
}

/// Everything as it is written, before the words have numbers.
class Draft {
 public:
  void take(const FileLine& line) {
    if (line.words.front().starts_with('[')) {
      open_section(line);
    } else if (section_.empty()) {
      refuse(line, "no [section] stands above it");
    } else if (section_.front() == "groups") {
      take_group(line);
    } else if (section_.front() == "spellings") {
      take_spelling(line);
    } else if (section_.front() == "forms") {
      take_forms(line);
    } else if (section_.front() == "order") {
      take_order(line);
    } else {
      take_rule(line);
    }
  }

  [[nodiscard]] RuleFile numbered() const;

 private:
  void open_section(const FileLine& line);
  void take_group(const FileLine& line);
  void take_spelling(const FileLine& line);
  void take_forms(const FileLine& line);
  void take_order(const FileLine& line);
  void take_rule(const FileLine& line);

  [[nodiscard]] std::string base_of(std::string_view word) const;
  void add_to(WordSet& set, const FileLine& line, std::string_view word) const;
  [[nodiscard]] std::uint8_t kind_at(const FileLine& line,
                                     const std::string& name) const;
  [[nodiscard]] std::vector<DraftPlace> places_of(const FileLine& line) const;
  [[nodiscard]] WordSet all_words() const;

  std::vector<std::string> section_{};
  std::vector<std::string> kinds_{};
  std::map<std::string, WordSet> groups_{};
  std::map<std::string, std::string> spellings_{};
  std::map<std::string, std::pair<std::string, Form>> forms_{};
  std::vector<DraftRule> rules_{};
};

void Draft::open_section(const FileLine& line) {
  section_ = line.words;
  section_.front().erase(0, 1);
  if (!section_.back().ends_with(']')) {
    refuse(line, "a section ends with ]");
  }
  section_.back().pop_back();
  static const std::set<std::string> kPlain = {"groups", "spellings", "forms",
                                               "order"};
  if (!kPlain.contains(section_.front())) {
    for (const std::string& name : section_) {
      (void)kind_at(line, name);
    }
  }
}

std::uint8_t Draft::kind_at(const FileLine& line,
                            const std::string& name) const {
  const auto found = std::ranges::find(kinds_, name);
  if (found == kinds_.end()) {
    refuse(line, fmt::format("\"{}\" is not in [order]", name));
  }
  return static_cast<std::uint8_t>(found - kinds_.begin());
}

void Draft::take_order(const FileLine& line) {
  for (const std::string& name : line.words) {
    const Kind* kind = find_kind(name);
    if (kind == nullptr || kind->name != name || name == "safe") {
      refuse(line, fmt::format("\"{}\" is no kind that is guessed", name));
    }
    kinds_.push_back(name);
  }
}

std::string Draft::base_of(std::string_view word) const {
  std::string base;
  for (const std::string& part : parted(word, '_')) {
    const auto form = forms_.find(part);
    base += base.empty() ? "" : "_";
    base += form != forms_.end() ? form->second.first : stem(part);
  }
  return base;
}

void Draft::add_to(WordSet& set, const FileLine& line,
                   std::string_view word) const {
  if (std::ranges::any_of(
          word, [](char sign) { return sign >= 'A' && sign <= 'Z'; })) {
    refuse(line, fmt::format("\"{}\" has capitals", word));
  }
  if (!word.starts_with('<')) {
    set.insert(base_of(word));
    return;
  }
  const std::string name(word.substr(1, word.size() - 2));
  const auto group = groups_.find(name);
  if (!word.ends_with('>') || group == groups_.end()) {
    refuse(line, fmt::format("no group above it is called {}", word));
  }
  set.insert(group->second.begin(), group->second.end());
}

void Draft::take_group(const FileLine& line) {
  if (line.words.size() < 3 || line.words[1] != "=") {
    refuse(line, "a group is written: name = words");
  }
  WordSet& group = groups_[line.words.front()];
  for (const std::string& word : std::span(line.words).subspan(2)) {
    add_to(group, line, word);
  }
}

void Draft::take_spelling(const FileLine& line) {
  const auto sign = std::ranges::find(line.words, "=");
  if (sign == line.words.begin() || line.words.end() - sign < 2) {
    refuse(line, "a spelling is written: didnt = did not");
  }
  const std::string read_as = joined(std::span(sign + 1, line.words.end()));
  for (auto written = line.words.begin(); written != sign; ++written) {
    spellings_[*written] = read_as;
  }
}

void Draft::take_forms(const FileLine& line) {
  const bool alone = line.words.size() == 1;
  const std::string base =
      alone ? line.words.front() : stem(line.words.front());
  forms_.emplace(line.words.front(), std::pair(base, Form::base));
  for (const std::string& written : std::span(line.words).subspan(1)) {
    // The same word for both ("let") can always tell of the past.
    forms_[written] = {base, written.ends_with("ing") ? Form::ing : Form::past};
  }
}

std::optional<int> strength_of(std::string_view name) {
  if (name == "sure") {
    return 6;
  }
  if (name == "clear") {
    return 3;
  }
  if (name == "likely") {
    return 2;
  }
  if (name == "hint") {
    return 1;
  }
  return name == "against" ? std::optional(kForbids) : std::nullopt;
}

void Draft::take_rule(const FileLine& line) {
  const auto strength = strength_of(line.words.front());
  if (!strength) {
    refuse(line, "a rule begins with sure, clear, likely, hint or against");
  }
  const std::vector<DraftPlace> places = places_of(line);
  for (const std::string& kind : section_) {
    rules_.push_back(
        {.rule = {.kind = kind_at(line, kind),
                  .strength = static_cast<std::int8_t>(*strength),
                  .places = static_cast<std::uint8_t>(places.size()),
                  .line = narrow(line.number)},
         .places = places});
  }
}

std::optional<Who> who_of(std::string_view word) {
  static const std::map<std::string_view, Who> kWho = {{"I", Who::i},
                                                       {"NOT", Who::not_i},
                                                       {"ANY", Who::anyone},
                                                       {"THEY", Who::they},
                                                       {"HERE", Who::whoever}};
  const auto found = kWho.find(word);
  return found == kWho.end() ? std::nullopt : std::optional(found->second);
}

std::vector<DraftPlace> Draft::places_of(const FileLine& line) const {
  std::vector<DraftPlace> places;
  DraftPlace next;
  for (std::string word : std::span(line.words).subspan(1)) {
    if (const auto who = who_of(word)) {
      next.place.who = *who;
      continue;
    }
    if (word == ".." || word == "...") {
      next.place.reach = word == ".." ? Reach::clause : Reach::text;
      continue;
    }
    next.place.forbidden = word.starts_with('!');
    next.place.optional = word.ends_with('?');
    word = word.substr(next.place.forbidden ? 1 : 0);
    word = word.substr(0, word.size() - (next.place.optional ? 1 : 0));
    for (const std::string& choice : parted(word, '|')) {
      add_to(next.words, line, choice);
    }
    places.push_back(std::move(next));
    next = DraftPlace();
  }
  if (next.place.who != Who::nobody_asks || next.place.reach != Reach::next) {
    refuse(line, "a word is missing at the end");
  }
  if (places.empty() || places.front().place.optional ||
      places.front().place.forbidden) {
    refuse(line, "a rule begins with a word that has to stand there");
  }
  if (std::ranges::all_of(places, [](const DraftPlace& place) {
        return place.place.who == Who::nobody_asks;
      })) {
    places.front().place.who = Who::anyone;
  }
  return places;
}

WordSet Draft::all_words() const {
  WordSet all;
  for (const auto& [name, group] : groups_) {
    all.insert(group.begin(), group.end());
  }
  for (const DraftRule& rule : rules_) {
    for (const DraftPlace& place : rule.places) {
      all.insert(place.words.begin(), place.words.end());
    }
  }
  for (const auto& [written, form] : forms_) {
    all.insert(form.first);
  }
  const WordSet whole = all;
  for (const std::string& word : whole) {
    for (const std::string& part : parted(word, '_')) {
      all.insert(part);
    }
  }
  return all;
}

RuleFile Draft::numbered() const {
  Numbered numbered(all_words());
  for (const auto& [name, group] : groups_) {
    numbered.add_group(name, group);
  }
  for (const DraftRule& rule : rules_) {
    numbered.add_rule(rule);
  }
  for (const auto& [written, form] : forms_) {
    numbered.add_form(written, form.first, form.second);
  }
  RuleFile file = numbered.finished();
  file.kinds = kinds_;
  file.spellings.assign(spellings_.begin(), spellings_.end());
  return file;
}

}  // namespace

RuleFile read_rules(std::string_view rules, std::string_view groups) {
  Draft draft;
  for (const std::string_view text : {rules, groups}) {
    for (const FileLine& line : lines_of_rules(text)) {
      draft.take(line);
    }
  }
  return draft.numbered();
}

OwnedRules::OwnedRules(RuleFile file)
    : file_(std::move(file)), kinds_(file_.kinds.begin(), file_.kinds.end()) {
  for (const auto& [written, form] : file_.forms) {
    forms_.push_back(form);
    forms_.back().written = IrregularForm::Text(written);
  }
  for (const auto& [written, read_as] : file_.spellings) {
    spellings_.push_back({.written = Spelling::Text(written),
                          .read_as = Spelling::Text(read_as)});
  }
  table_ = {.kinds = kinds_,
            .words = file_.words.names(),
            .rows = file_.rows,
            .forms = forms_,
            .spellings = spellings_,
            .units = file_.units,
            .rules = file_.rules,
            .places = file_.places,
            .choices = file_.choices,
            .starting = file_.starting,
            .groups = file_.groups.names(),
            .groups_of = file_.groups_of};
}

}  // namespace wins::rules
