// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "owned_names.h"
#include "rule_table.h"

namespace wins::rules {

/// A file of rules that was read; kind_rules.txt describes what stands in
/// one.
struct RuleFile {
  std::vector<std::string> kinds{};
  OwnedNames words{};
  std::vector<WordRow> rows{};
  std::vector<std::pair<std::string, IrregularForm>> forms{};
  std::vector<std::pair<std::string, std::string>> spellings{};
  std::vector<Unit> units{};
  std::vector<Rule> rules{};
  std::vector<Place> places{};
  std::vector<WordId> choices{};
  std::vector<std::uint16_t> starting{};
  OwnedNames groups{};
  std::vector<std::uint16_t> groups_of{};
};

/// Reads the rules, and groups of words that no rule needs. Throws: UserError
/// that names the line, when something in it cannot be read.
[[nodiscard]] RuleFile read_rules(std::string_view rules,
                                  std::string_view groups = {});

/// The same rules as a table; owns what the table looks at.
class OwnedRules {
 public:
  explicit OwnedRules(RuleFile file);
  OwnedRules(const OwnedRules&) = delete;
  OwnedRules& operator=(const OwnedRules&) = delete;

  [[nodiscard]] const RuleTable& table() const { return table_; }

 private:
  RuleFile file_;
  std::vector<std::string_view> kinds_;
  std::vector<IrregularForm> forms_;
  std::vector<Spelling> spellings_;
  RuleTable table_;
};

}  // namespace wins::rules
