// SPDX-License-Identifier: MIT
// Numbers the words of the rules and lays their tables out.
#include "rule_numbers.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "rule_lines.h"
#include "wins/core/error.h"

namespace wins::rules {

std::uint16_t narrow(std::size_t number) {
  if (number >= kNoWord) {
    throw UserError("the rules have more words or places than fit");
  }
  return static_cast<std::uint16_t>(number);
}

namespace {

std::uint8_t count_of(const WordSet& words) {
  if (words.size() > std::numeric_limits<std::uint8_t>::max()) {
    throw UserError("a place of a rule has more words than fit");
  }
  return static_cast<std::uint8_t>(words.size());
}

/// Gives back where they begin.
std::uint16_t append(const std::vector<std::uint16_t>& numbers,
                     std::vector<std::uint16_t>& all) {
  const std::uint16_t first = narrow(all.size());
  all.insert(all.end(), numbers.begin(), numbers.end());
  return first;
}

}  // namespace

Numbered::Numbered(const WordSet& words) {
  for (const std::string& word : words) {
    file_.words.add(word);
  }
  file_.rows.resize(words.size() + 1);
  groups_of_.resize(words.size());
  add_units(words);
}

void Numbered::add_group(const std::string& name, const WordSet& group) {
  const auto* const role = std::ranges::find(kRoleNames, name);
  const auto number = narrow(file_.groups.names().size());
  file_.groups.add(name);
  for (const std::string& word : group) {
    const WordId id = number_of(word);
    groups_of_[id].push_back(number);
    if (role != kRoleNames.end()) {
      file_.rows[id].roles |=
          only(static_cast<Role>(role - kRoleNames.begin()));
    }
  }
}

void Numbered::add_rule(const DraftRule& draft) {
  Rule rule = draft.rule;
  rule.first_place = narrow(file_.places.size());
  for (const DraftPlace& place : draft.places) {
    Place numbered = place.place;
    numbered.count = count_of(place.words);
    numbered.first = first_choice(place.words);
    file_.places.push_back(numbered);
  }
  file_.rules.push_back(rule);
}

void Numbered::add_form(const std::string& written, const std::string& base,
                        Form form) {
  file_.forms.emplace_back(
      written,
      IrregularForm{.written = {}, .word = number_of(base), .form = form});
}

RuleFile Numbered::finished() {
  std::vector<std::vector<std::uint16_t>> starting(groups_of_.size());
  for (std::size_t index = 0; index < file_.rules.size(); ++index) {
    const Place& place = file_.places[file_.rules[index].first_place];
    for (const WordId word :
         std::span(file_.choices).subspan(place.first, place.count)) {
      starting[word].push_back(narrow(index));
    }
  }
  for (std::size_t word = 0; word < starting.size(); ++word) {
    WordRow& row = file_.rows[word];
    row.first_rule = append(starting[word], file_.starting);
    row.first_group = append(groups_of_[word], file_.groups_of);
  }
  file_.rows.back().first_rule = narrow(file_.starting.size());
  file_.rows.back().first_group = narrow(file_.groups_of.size());
  return std::move(file_);
}

WordId Numbered::number_of(std::string_view word) const {
  return static_cast<WordId>(file_.words.names().find(word).value());
}

std::uint16_t Numbered::first_choice(const WordSet& words) {
  const auto [place, is_new] =
      sets_.emplace(words, narrow(file_.choices.size()));
  if (is_new) {
    for (const std::string& word : words) {
      file_.choices.push_back(number_of(word));
    }
  }
  return place->second;
}

void Numbered::add_units(const WordSet& words) {
  for (const std::string& word : words) {
    const std::vector<std::string> parts = parted(word, '_');
    Unit unit{.unit = number_of(word),
              .length = static_cast<std::uint8_t>(parts.size())};
    if (parts.size() < 2) {
      continue;
    }
    if (parts.size() > unit.words.size()) {
      throw UserError(fmt::format("the rules: \"{}\" is too long", word));
    }
    for (std::size_t index = 0; index < parts.size(); ++index) {
      unit.words.at(index) = number_of(parts[index]);
    }
    file_.units.push_back(unit);
  }
  std::ranges::stable_sort(file_.units, {},
                           [](const Unit& unit) { return unit.words.front(); });
}

}  // namespace wins::rules
