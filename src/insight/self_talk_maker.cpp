// SPDX-License-Identifier: MIT
// wins-phrases: turns the phrases of self-talk into the tables that wins is
// built with. Called by the build: wins-phrases self_talk.txt OUTPUT.cpp
#include <fmt/core.h>

#include <string>

#include "maker.h"
#include "self_talk_file.h"

namespace wins {
namespace {

std::string short_form_row(const ShortForm& form) {
  return fmt::format("{{{}, {}, {}}}", form.first, form.second, form.form);
}

std::string range_row(const WordRange& range) {
  return fmt::format("{{{}, {}}}", range.first, range.count);
}

std::string place_row(const SelfTalkPlace& place) {
  return fmt::format("{{{}, {}, {}}}", range_row(place.words), place.least,
                     place.most);
}

std::string rule_row(const SelfTalkRule& rule) {
  return fmt::format("{{Says({}), {}, {}, {}, {}}}",
                     static_cast<int>(rule.says), rule.by_the_writer,
                     rule.at_an_end, rule.places, rule.first_place);
}

std::string source_of(std::span<const std::string> words) {
  const SelfTalkFile file = read_self_talk(text_in(words.front()));
  std::string text =
      "// Made from self_talk.txt when wins is built.\n"
      "#include \"self_talk_table.h\"\n\n"
      "namespace wins {\nnamespace {\n\n";
  text += sorted_names("kWords", file.words.names());
  text += sorted_names("kSpellings", file.spellings.names());
  text += numbers("WordNumber", "kSpelled", file.spelled);
  text += sorted_names("kSingles", file.singles.names());
  text += numbers("WordNumber", "kDoubled", file.doubled);
  text += array("ShortForm", "kShortForms", file.short_forms, short_form_row);
  text += array("SelfTalkRule", "kRules", file.rules, rule_row);
  text += array("SelfTalkPlace", "kPlaces", file.places, place_row);
  text += numbers("WordNumber", "kChoices", file.choices);
  text += numbers("std::uint16_t", "kStarts", file.starts);
  text += numbers("std::uint16_t", "kStarting", file.starting);
  text +=
      "constexpr SelfTalkTable kTable = {\n"
      "    {kWords, kSpellings, kSpelled, kSingles, kDoubled, kShortForms},\n"
      "    kRules, kPlaces, kChoices, kStarts, kStarting,\n"
      "    {{";
  for (const WordRange& range : file.lists) {
    text += range_row(range) + ", ";
  }
  return text +
         "}}};\n\n"
         "}  // namespace\n\n"
         "const SelfTalkTable& self_talk_table() { return kTable; }\n\n"
         "}  // namespace wins\n";
}

}  // namespace
}  // namespace wins

int main(int count, char** words) {
  return wins::run_maker({words, static_cast<std::size_t>(count)}, 1,
                         wins::source_of);
}
