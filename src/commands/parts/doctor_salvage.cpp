// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "finding.h"
#include "read_date.h"
#include "wins/core/catalogue/checking.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

using messages::checking;

Block line(const std::string& text) {
  return {Note{text}, Audience::people};
}

std::string joined(const std::vector<EntryId>& ids) {
  return fmt::format("{}", fmt::join(ids, ", "));
}

std::optional<Day> day_of(const LostEntry& lost, Invocation& invocation) {
  return lost.at.has_value()
             ? std::optional(std::chrono::floor<std::chrono::days>(
                   to_local(*lost.at, invocation.host().zone)))
             : std::nullopt;
}

std::string lost_in_words(const Salvaged& salvaged, Invocation& invocation) {
  std::vector<std::string> words;
  for (const LostEntry& lost : salvaged.lost) {
    const auto day = day_of(lost, invocation);
    words.push_back(
        day.has_value()
            ? say(checking["salvage.lost.dated"], fmt::arg("id", lost.id),
                  fmt::arg("day", short_day(*day, today(invocation))))
            : fmt::format("{}", lost.id));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

/// What came of it, a line each, as far as there is anything to say.
std::vector<std::string> sentences(const Salvaged& salvaged,
                                   Invocation& invocation) {
  std::vector<std::string> all = {
      say(checking["salvage.copy"], fmt::arg("path", salvaged.copy.native()))};
  const auto add = [&](bool any, std::string sentence) {
    if (any) {
      all.push_back(std::move(sentence));
    }
  };
  add(salvaged.journal.empty(), say(checking["salvage.none"]));
  add(salvaged.whole > 0, salvaged.whole == 1
                              ? say(checking["salvage.whole.one"])
                              : say(checking["salvage.whole.many"],
                                    fmt::arg("count", salvaged.whole)));
  add(!salvaged.unchecked.empty(),
      say(checking["salvage.unchecked"],
          fmt::arg("ids", joined(salvaged.unchecked))));
  add(!salvaged.earlier.empty(),
      say(checking["salvage.earlier"],
          fmt::arg("ids", joined(salvaged.earlier))));
  add(!salvaged.words.empty(),
      say(checking["salvage.words"],
          fmt::arg("path", salvaged.words_file.native()),
          fmt::arg("ids", joined(salvaged.words))));
  add(!salvaged.lost.empty(),
      say(checking["salvage.lost"],
          fmt::arg("entries", lost_in_words(salvaged, invocation))));
  add(salvaged.sessions > 0,
      say(checking["salvage.sessions"], fmt::arg("count", salvaged.sessions)));
  add(salvaged.checkins > 0,
      say(checking["salvage.checkins"], fmt::arg("count", salvaged.checkins)));
  add(salvaged.rows_left_out > 0,
      say(checking["salvage.rest"], fmt::arg("count", salvaged.rows_left_out)));
  add(salvaged.steps_left_out > 0,
      say(checking["salvage.steps"],
          fmt::arg("count", salvaged.steps_left_out)));
  return all;
}

/// The journal of an interrupted change belongs to the old file; left there,
/// it would be undone in the new one.
std::string place_line(const Salvaged& salvaged, Invocation& invocation) {
  if (salvaged.journal.empty()) {
    return {};
  }
  const std::string journal = invocation.places().journal.native();
  const std::string move =
      fmt::format("mv -- {} {}", shell_word(salvaged.journal.native()),
                  shell_word(journal));
  return salvaged.has_sidecar
             ? fmt::format("rm -- {} && {}", shell_word(journal + "-journal"),
                           move)
             : move;
}

Table table_of_ids(const std::string& key, const std::vector<EntryId>& ids) {
  return {.key = key,
          .columns = {{.key = "id"}},
          .each_row = [ids](const auto& visit) {
            for (const EntryId id : ids) {
              visit({id});
            }
          }};
}

void add_facts(const Salvaged& salvaged, const std::string& place,
               Invocation& invocation, Report& report) {
  const auto path = [](const std::filesystem::path& file) {
    return file.empty() ? Cell() : Cell(file.native());
  };
  report.blocks.push_back(
      {Facts{{{.key = "copy", .value = path(salvaged.copy)},
              {.key = "journal", .value = path(salvaged.journal)},
              {.key = "words_file", .value = path(salvaged.words_file)},
              {.key = "whole", .value = salvaged.whole},
              {.key = "sessions", .value = salvaged.sessions},
              {.key = "checkins", .value = salvaged.checkins},
              {.key = "rows_left_out", .value = salvaged.rows_left_out},
              {.key = "steps_left_out", .value = salvaged.steps_left_out},
              {.key = "line", .value = place.empty() ? Cell() : Cell(place)}}},
       Audience::machines});
  report.blocks.push_back(
      {table_of_ids("unchecked", salvaged.unchecked), Audience::machines});
  report.blocks.push_back(
      {table_of_ids("earlier", salvaged.earlier), Audience::machines});
  report.blocks.push_back(
      {table_of_ids("words", salvaged.words), Audience::machines});
  Table lost{.key = "lost", .columns = {{.key = "id"}, {.key = "day"}}};
  lost.each_row = [&salvaged, &invocation](const auto& visit) {
    for (const LostEntry& entry : salvaged.lost) {
      const auto day = day_of(entry, invocation);
      visit({entry.id, day.has_value() ? Cell(*day) : Cell()});
    }
  };
  report.blocks.push_back({std::move(lost), Audience::machines});
}

}  // namespace

ExitCode salvage(Invocation& invocation) {
  // Settings that cannot be read do not stop it.
  static_cast<void>(invocation.settings_problem());
  const Salvaged salvaged = invocation.salvage_journal();
  const std::string place = place_line(salvaged, invocation);
  Report report{.kind = "salvage"};
  for (const std::string& sentence : sentences(salvaged, invocation)) {
    report.blocks.push_back(line(sentence));
  }
  if (!place.empty()) {
    report.blocks.push_back(line(say(checking["salvage.place"])));
    report.blocks.push_back(
        {Note{.text = "  " + place, .in_one_line = true}, Audience::people});
  }
  add_facts(salvaged, place, invocation, report);
  invocation.print(report);
  return salvaged.journal.empty() || !salvaged.lost.empty()
             ? ExitCode::could_not
             : ExitCode::ok;
}

}  // namespace wins
