// SPDX-License-Identifier: MIT
// Names what is so of a text.
#include "text_features.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "clause_reader.h"
#include "rule_guess.h"

namespace wins::rules {
namespace {

constexpr std::size_t kFarthest = 4;

/// Groups that are no help: of the words that mean as much in any text, and of
/// what is kept from `lift`.
bool tells_nothing(std::string_view group) {
  return group == "common" || group == "heavy";
}

std::string_view mark_of(const Sense& sense) {
  if (sense.unreal) {
    return "MAYBE ";
  }
  if (sense.teller == Teller::person) {
    return "THEY ";
  }
  if (sense.negated) {
    return "NOT ";
  }
  if (sense.teller == Teller::thing) {
    return "IT ";
  }
  return sense.bare ? "BARE " : "I ";
}

class Namer {
 public:
  Namer(std::span<const ToldWord> words, const RuleTable& table)
      : words_(words), table_(table) {
    for (const ToldWord& word : words) {
      names_.push_back(names_of(word));
    }
  }

  std::vector<Feature> all() {
    const std::vector<Sense> told = senses(words_);
    for (std::size_t at = 0; at < words_.size(); ++at) {
      for (const std::string& name : names_[at]) {
        add(name, at, at);
        add(std::string(mark_of(told[at])) + name, at, at);
        if (words_[at].before != Break::none) {
          add("^ " + name, at, at);
        }
      }
      add_pairs(at);
    }
    std::ranges::stable_sort(features_, {}, &Feature::name);
    features_.erase(std::unique(features_.begin(), features_.end(),
                                [](const Feature& one, const Feature& other) {
                                  return one.name == other.name;
                                }),
                    features_.end());
    return std::move(features_);
  }

 private:
  [[nodiscard]] std::vector<std::string> names_of(const ToldWord& word) const {
    std::vector<std::string> names{word.stem};  // before its groups
    for (const WordId id : {word.id, word.unit}) {
      if (id == kNoWord) {
        continue;
      }
      for (const std::uint16_t number : table_.groups_with(id)) {
        const std::string_view group = table_.groups[number];
        std::string name = "<" + std::string(group) + ">";
        if (!tells_nothing(group) &&
            std::ranges::find(names, name) == names.end()) {
          names.push_back(std::move(name));
        }
      }
    }
    return names;
  }

  void add_pairs(std::size_t at) {
    for (std::size_t next = at + 1;
         next < words_.size() && next <= at + kFarthest &&
         words_[next].before == Break::none;
         ++next) {
      if (next > at + 1) {
        add(names_[at].front() + " .. " + names_[next].front(), at, next);
        continue;
      }
      for (const std::string& first : names_[at]) {
        for (const std::string& second : names_[next]) {
          std::string name = first;
          name += ' ';
          name += second;
          add(std::move(name), at, next);
        }
      }
    }
  }

  void add(std::string name, std::size_t first, std::size_t second) {
    features_.push_back({.name = std::move(name),
                         .words = {static_cast<std::uint32_t>(first),
                                   static_cast<std::uint32_t>(second)}});
  }

  std::span<const ToldWord> words_;
  const RuleTable& table_;
  std::vector<std::vector<std::string>> names_{};
  std::vector<Feature> features_{};
};

Feature rule_feature(std::string name, const RuleSum& rule) {
  Feature feature{.name = std::move(name)};
  if (!rule.words.empty()) {
    feature.words = {static_cast<std::uint32_t>(rule.words.front()),
                     static_cast<std::uint32_t>(rule.words.back())};
  }
  return feature;
}

void add_rule_features(std::span<const ToldWord> words, const RuleTable& table,
                       std::vector<Feature>& features) {
  const std::vector<RuleSum> sums = rule_sums(words, table, Offer::therapist);
  const auto add = [&](std::string_view how, std::size_t kind) {
    features.push_back(rule_feature(
        fmt::format("RULES {} {}", how, table.kinds[kind]), sums[kind]));
  };
  for (std::size_t kind = 0; kind < sums.size(); ++kind) {
    if (sums[kind].forbidden) {
      add("not", kind);
    } else if (sums[kind].sum > 0) {
      add("hint", kind);
      if (sums[kind].sum >= kEnough) {
        add("like", kind);
      }
    }
  }
  if (const std::optional<std::size_t> kind = clear_kind(sums)) {
    add("say", *kind);
  } else {
    features.push_back({.name = "RULES say nothing"});
  }
}

}  // namespace

std::vector<Feature> text_features(std::span<const ToldWord> words,
                                   const RuleTable& table) {
  return Namer(words, table).all();
}

std::vector<Feature> kind_features(std::span<const ToldWord> words,
                                   const RuleTable& table) {
  std::vector<Feature> features = text_features(words, table);
  add_rule_features(words, table, features);
  return features;
}

}  // namespace wins::rules
