// SPDX-License-Identifier: MIT
#include "entry_fields.h"
#include "import_bytes.h"
#include "json_records.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/exchange/import.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::exchange;

/// A line of JSON with three texts, every sign of them written \uXXXX.
constexpr std::size_t kMostLine = std::size_t{4} * 1024 * 1024;

/// Makes a row of each record and hands it over.
class RecordTaker {
 public:
  RecordTaker(const ImportFile& file, const ImportBytes& reader,
              const RowTaker& rows)
      : file_(file), reader_(reader), rows_(rows) {}

  void operator()(JsonSection section, const FieldRow& row, std::int64_t line) {
    if (++count_ > kImportEntries) {
      reader_.refuse(line, say(exchange["too_many"]));
    }
    try {
      take(section, row);
    } catch (const FieldTrouble& trouble) {
      reader_.refuse(line, trouble.reason);
    }
  }

 private:
  void take(JsonSection section, const FieldRow& row) {
    switch (section) {
      case JsonSection::entries: {
        const Entry entry = entry_of(row, file_.calendar);
        rows_.entry(entry, entry.uid == Uid{} ? source_of(row) : "");
        break;
      }
      case JsonSection::sessions:
        rows_.session(session_of(row, file_.calendar));
        break;
      case JsonSection::checkins:
        rows_.checkin(checkin_of(row, file_.calendar));
        break;
    }
  }

  const ImportFile& file_;
  const ImportBytes& reader_;
  const RowTaker& rows_;
  std::int64_t count_ = 0;
};

}  // namespace

ImportNotes import_json(const ImportFile& file, const RowTaker& rows) {
  ImportBytes reader(file);
  const JsonHead head =
      read_json_records(reader, RecordTaker(file, reader, rows));
  if (!head.is_array && head.format != "wins") {
    reader.refuse(1, say(exchange["other_format"]));
  }
  if (!head.is_array && head.version != "1") {
    reader.refuse(1, say(exchange["newer_format"]));
  }
  return {};
}

ImportNotes import_jsonl(const ImportFile& file, const RowTaker& rows) {
  ImportBytes reader(file);
  const RecordVisitor take = RecordTaker(file, reader, rows);
  std::int64_t number = reader.line();
  while (const auto line = reader.next_line(kMostLine)) {
    if (!is_blank_text(*line)) {
      read_json_record(reader, *line, number, take);
    }
    number = reader.line();
  }
  return {};
}

}  // namespace wins
