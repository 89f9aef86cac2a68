// SPDX-License-Identifier: MIT
#include <array>
#include <utility>

#include "plain_text.h"
#include "shown_measures.h"
#include "wins/text/machine_text.h"

namespace wins {
namespace {

void append_tags(std::string& line, const std::vector<Tag>& tags) {
  bool first = true;
  for (const Tag& tag : tags) {
    line += first ? "" : ",";
    append_plain_text(line, tag.shown);
    first = false;
  }
}

void append_marks(std::string& line, const Entry& entry) {
  const std::array<std::pair<bool, std::string_view>, 6> marks = {{
      {entry.here, "here"},
      {entry.hard, "hard"},
      {entry.first, "first"},
      {entry.bring, "bring"},
      {entry.is_private, "private"},
      {entry.celebrated.has_value(), "celebrated"},
  }};
  bool first = true;
  for (const auto& [holds, name] : marks) {
    if (holds) {
      line += first ? "" : ",";
      line += name;
      first = false;
    }
  }
}

void append_field(std::string& line, const std::optional<std::string>& text) {
  line += '\t';
  append_plain_text(line, text.value_or(std::string()));
}

void append_field(std::string& line, const std::optional<TimeSpan>& span) {
  line += '\t';
  if (span.has_value()) {
    append_number(line, span->length.count());
    line += span->or_more ? "+" : "";
  }
}

void append_measures(std::string& line, const Measures& measures) {
  append_field(line, measures.duration);
  line += '\t';
  if (measures.intensity.has_value()) {
    append_number(line, *measures.intensity);
  }
  line += '\t';
  if (measures.choice.has_value()) {
    line += choice_name(*measures.choice);
  }
  line += '\t';
  if (measures.self_talk.has_value()) {
    line += self_talk_name(*measures.self_talk);
  }
  append_field(line, measures.repair);
}

}  // namespace

void append_plain_entry(std::string& line, const Entry& entry,
                        const Style& style) {
  append_number(line, entry.id);
  line += '\t';
  line += rfc3339(entry.when.at, entry.when.offset);
  line += '\t';
  line += iso_day(entry.when.day);
  append_field(line, entry.kind);
  line += '\t';
  append_tags(line, entry.tags);
  line += '\t';
  append_marks(line, entry);
  line += '\t';
  append_plain_text(line, entry.text);
  append_field(line, entry.used_to);
  append_field(line, entry.kinder);
  append_measures(line, shown_measures(entry.measures, style));
}

}  // namespace wins
