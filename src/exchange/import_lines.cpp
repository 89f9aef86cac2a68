// SPDX-License-Identifier: MIT
#include "entry_fields.h"
#include "import_bytes.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/exchange/import.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {

ImportNotes import_lines(const ImportFile& file, const RowTaker& rows) {
  ImportBytes reader(file);
  ImportNotes notes;
  std::int64_t count = 0;
  std::int64_t number = reader.line();
  while (const auto line = reader.next_line(kTextLimit)) {
    CleanText clean = clean_utf8(*line);
    if (!is_blank_text(clean.text)) {
      if (++count > kImportEntries) {
        reader.refuse(number, say(messages::exchange["too_many"]));
      }
      notes.repaired += static_cast<std::int64_t>(clean.replaced + clean.nuls);
      try {
        Entry entry = entry_of_words(std::move(clean.text), file.calendar);
        entry.tags = tags_in(entry.text, TagSigns::plus_and_hash);
        rows.entry(entry, source_of("", entry.text));
      } catch (const FieldTrouble& trouble) {
        reader.refuse(number, trouble.reason);
      }
    }
    number = reader.line();
  }
  return notes;
}

}  // namespace wins
