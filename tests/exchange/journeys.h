// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/entry_builder.h"
#include "support/table_zone.h"
#include "support/text_input.h"
#include "support/uid_source.h"
#include "wins/core/error.h"
#include "wins/core/text_output.h"
#include "wins/exchange/export.h"
#include "wins/exchange/import.h"
#include "wins/store/open.h"
#include "wins/text/when.h"

// Rows on their way out of a journal and into one.
namespace wins::test {

/// What a reader found in a file, or why it stopped.
struct Found {
  std::vector<Entry> entries{};
  std::vector<std::string> sources{};
  std::vector<Session> sessions{};
  std::vector<Checkin> checkins{};
  ImportNotes notes{};
  std::string refusal{};
};

using Reader = std::function<ImportNotes(const ImportFile&, const RowTaker&)>;

inline Found found_in(const std::string& bytes, const Reader& read) {
  static const TableZone kZone = berlin_2026();
  const Calendar calendar{.now = kNow, .zone = kZone};
  TextInput in(bytes);
  Found found;
  const RowTaker rows{
      .entry =
          [&](const Entry& entry, std::string_view source) {
            found.entries.push_back(entry);
            found.sources.emplace_back(source);
          },
      .session = [&](const Session& one) { found.sessions.push_back(one); },
      .checkin = [&](const Checkin& one) { found.checkins.push_back(one); }};
  try {
    found.notes = read({.in = in, .name = "file", .calendar = calendar}, rows);
  } catch (const UserError& refusal) {
    found.refusal = refusal.what();
  }
  return found;
}

inline Found found_in_csv(const std::string& bytes, const CsvMap& map = {},
                          CsvCells cells = CsvCells::guarded) {
  return found_in(bytes, [&](const ImportFile& file, const RowTaker& rows) {
    return import_csv(file, map, cells, rows);
  });
}

inline Exported entries_alone(const std::vector<Entry>& entries) {
  Exported rows;
  rows.entries = [entries](const auto& visit) {
    for (const Entry& entry : entries) {
      visit(entry);
    }
  };
  rows.sessions = [](const auto&) {};
  rows.checkins = [](const auto&) {};
  return rows;
}

inline Exported everything_in(Store& store) {
  Exported rows;
  rows.entries = [&store](const auto& visit) {
    Filter filter;
    filter.order = Order::oldest_first;
    for (const Entry& entry : store.find(filter)) {
      visit(entry);
    }
  };
  rows.sessions = [&store](const auto& visit) {
    for (const Session& session : store.sessions({})) {
      visit(session);
    }
  };
  rows.checkins = [&store](const auto& visit) {
    for (const Checkin& checkin : store.checkins({})) {
      visit(checkin);
    }
  };
  return rows;
}

inline std::string json_of(Store& store) {
  TextOutput out;
  export_json(everything_in(store), out);
  return out.str();
}

inline std::string csv_of(const std::vector<Entry>& entries,
                          CsvCells cells = CsvCells::guarded) {
  TextOutput out;
  export_csv(entries_alone(entries), cells, out);
  return out.str();
}

inline Imported import_into(Store& store, const std::string& bytes,
                            const Reader& read) {
  static const TableZone kZone = berlin_2026();
  const Calendar calendar{.now = kNow, .zone = kZone};
  return store.import(
      [&](ImportSink& sink) {
        TextInput in(bytes);
        sink.begin_file();
        static_cast<void>(read(
            {.in = in, .name = "file", .calendar = calendar},
            {.entry = [&](const Entry& entry,
                          std::string_view source) { sink.put(entry, source); },
             .session = [&](const Session& one) { sink.put(one); },
             .checkin = [&](const Checkin& one) { sink.put(one); }}));
      },
      {.command = "import", .at = kNow});
}

}  // namespace wins::test
