// SPDX-License-Identifier: MIT
#include "session_report.h"

#include <string_view>
#include <vector>

#include "read_date.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::sessions;

std::string effect_name(SessionEffect effect) {
  switch (effect) {
    case SessionEffect::added:
      return "added";
    case SessionEffect::extended:
      return "extended";
    case SessionEffect::changed:
      return "changed";
    case SessionEffect::removed:
      return "removed";
    case SessionEffect::none:
      break;
  }
  return "none";
}

std::vector<std::string> lines_of(const std::optional<std::string>& text) {
  std::vector<std::string> lines;
  std::string_view rest = text.has_value() ? *text : std::string_view();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

Cell cell_of(const std::optional<std::string>& text) {
  return text.has_value() ? Cell(*text) : Cell();
}

/// Everything that machines get of a session, by key. Public.
std::vector<Fact> facts_of(const Session& session) {
  const auto time = [&](Instant when) {
    return rfc3339(when, session.when.offset);
  };
  return {{.key = "id", .value = session.id},
          {.key = "uid", .value = to_string(session.uid)},
          {.key = "when", .value = time(session.when.at)},
          {.key = "day", .value = iso_day(session.when.day)},
          {.key = "precision",
           .value = std::string(precision_name(session.when.precision))},
          {.key = "tough", .value = session.tough},
          {.key = "note", .value = cell_of(session.note)},
          {.key = "heard", .value = lines_of(session.heard)},
          {.key = "created", .value = time(session.created)},
          {.key = "changed", .value = time(session.changed)}};
}

using Row = std::function<void(const std::vector<Cell>&)>;

/// A line with the number, and below it what was said about it.
void write_for_people(const Session& session, Day today, const Row& row) {
  const std::string when = describe(session.when, today);
  row({session.id, session.tough
                       ? say(sessions["list.tough"], fmt::arg("when", when))
                       : when});
  for (const std::string& line : lines_of(session.note)) {
    row({Cell(), line});
  }
  for (const std::string& line : lines_of(session.heard)) {
    row({Cell(), say(sessions["list.heard"], fmt::arg("text", line))});
  }
}

void write_for_machines(const Session& session, const Row& row) {
  std::vector<Cell> cells;
  for (Fact& fact : facts_of(session)) {
    cells.push_back(std::move(fact.value));
  }
  row(cells);
}

std::vector<Column> columns_for_people() {
  return {{.key = "id", .align = Align::right, .width = 4}, {.key = "text"}};
}

std::vector<Column> columns_for_machines() {
  std::vector<Column> columns;
  for (const Fact& fact : facts_of(Session())) {
    columns.push_back({.key = fact.key});
  }
  return columns;
}

}  // namespace

void print_session(const Session& session, SessionEffect effect,
                   const std::string& sentence, Invocation& invocation) {
  Facts facts{{{.key = "effect", .value = effect_name(effect)}}};
  for (Fact& fact : facts_of(session)) {
    facts.facts.push_back(std::move(fact));
  }
  invocation.print({.kind = "session",
                    .blocks = {{Note{sentence}, Audience::people},
                               {std::move(facts), Audience::machines}}});
}

std::int64_t print_sessions(std::optional<std::int64_t> limit,
                            Invocation& invocation) {
  const bool for_people = invocation.format() == Format::human;
  const Day day = today(invocation);
  std::int64_t shown = 0;
  Table table;
  table.key = "sessions";
  table.columns = for_people ? columns_for_people() : columns_for_machines();
  table.each_row = [&](const Row& row) {
    invocation.store().for_each_session({}, [&](const Session& session) {
      for_people ? write_for_people(session, day, row)
                 : write_for_machines(session, row);
      return ++shown == limit ? Visit::stop : Visit::go_on;
    });
  };
  invocation.print({.kind = "sessions", .blocks = {{std::move(table)}}});
  return shown;
}

}  // namespace wins
