// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule_file.h"

namespace wins::rules {

using WordSet = std::set<std::string>;

/// A place of a rule while its words are words.
struct DraftPlace {
  Place place{};
  WordSet words{};
};

struct DraftRule {
  Rule rule{};
  std::vector<DraftPlace> places{};
};

/// Gives every word its number, and lays the tables out flat.
class Numbered {
 public:
  explicit Numbered(const WordSet& words);

  /// Gives the words the role of that name, if it is one.
  void add_group(const std::string& name, const WordSet& group);
  void add_rule(const DraftRule& draft);
  void add_form(const std::string& written, const std::string& base, Form form);

  /// Requires: everything was added.
  [[nodiscard]] RuleFile finished();

 private:
  [[nodiscard]] WordId number_of(std::string_view word) const;
  std::uint16_t first_choice(const WordSet& words);
  void add_units(const WordSet& words);

  RuleFile file_{};
  std::vector<std::vector<std::uint16_t>> groups_of_{};
  std::map<WordSet, std::uint16_t> sets_{};
};

/// Throws: UserError where it does not fit the tables.
[[nodiscard]] std::uint16_t narrow(std::size_t number);

}  // namespace wins::rules
