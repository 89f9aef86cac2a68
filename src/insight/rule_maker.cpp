// SPDX-License-Identifier: MIT
// wins-rules: turns the file of rules into the tables that wins is built
// with. Called by the build:
// wins-rules kind_rules.txt word_groups.txt OUTPUT.cpp
#include <fmt/core.h>

#include <string>
#include <utility>

#include "maker.h"
#include "rule_file.h"

namespace wins::rules {
namespace {

std::string quoted(std::string_view word) {
  return fmt::format("\"{}\"", word);
}

std::string form_row(const std::pair<std::string, IrregularForm>& form) {
  return fmt::format("{{\"{}\", {}, Form({})}}", form.first, form.second.word,
                     static_cast<int>(form.second.form));
}

std::string spelling_row(const std::pair<std::string, std::string>& spelling) {
  return fmt::format("{{\"{}\", \"{}\"}}", spelling.first, spelling.second);
}

std::string unit_row(const Unit& unit) {
  return fmt::format("{{{}, {}, {{{}, {}, {}, {}}}}}", unit.unit, unit.length,
                     unit.words[0], unit.words[1], unit.words[2],
                     unit.words[3]);
}

std::string rule_row(const Rule& rule) {
  return fmt::format("{{{}, {}, {}, {}, {}}}", rule.kind, rule.strength,
                     rule.places, rule.first_place, rule.line);
}

std::string word_row(const WordRow& row) {
  return fmt::format("{{{}, {}, {}}}", row.roles, row.first_rule,
                     row.first_group);
}

std::string place_row(const Place& place) {
  return fmt::format("{{Who({}), Reach({}), {:d}, {:d}, {}, {}}}",
                     static_cast<int>(place.who), static_cast<int>(place.reach),
                     bool{place.optional}, bool{place.forbidden}, place.count,
                     place.first);
}

std::string source_of(std::span<const std::string> words) {
  const RuleFile file = read_rules(text_in(words[0]), text_in(words[1]));
  std::string text =
      "// Made from kind_rules.txt when wins is built.\n"
      "#include \"rule_table.h\"\n\n"
      "namespace wins::rules {\nnamespace {\n\n";
  text += array("std::string_view", "kKinds", file.kinds, quoted);
  text += sorted_names("kWords", file.words.names());
  text += array("WordRow", "kRows", file.rows, word_row);
  text += array("IrregularForm", "kForms", file.forms, form_row);
  text += array("Spelling", "kSpellings", file.spellings, spelling_row);
  text += array("Unit", "kUnits", file.units, unit_row);
  text += array("Rule", "kRules", file.rules, rule_row);
  text += array("Place", "kPlaces", file.places, place_row);
  text += numbers("WordId", "kChoices", file.choices);
  text += numbers("std::uint16_t", "kStarting", file.starting);
  text += sorted_names("kGroups", file.groups.names());
  text += numbers("std::uint16_t", "kGroupsOf", file.groups_of);
  return text +
         "constexpr RuleTable kTable = {\n"
         "    kKinds, kWords, kRows, kForms, kSpellings, kUnits, kRules,\n"
         "    kPlaces, kChoices, kStarting, kGroups, kGroupsOf};\n\n"
         "}  // namespace\n\n"
         "const RuleTable& kind_rule_table() { return kTable; }\n\n"
         "}  // namespace wins::rules\n";
}

}  // namespace
}  // namespace wins::rules

int main(int count, char** words) {
  return wins::run_maker({words, static_cast<std::size_t>(count)}, 2,
                         wins::rules::source_of);
}
