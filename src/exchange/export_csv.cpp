// SPDX-License-Identifier: MIT
#include <string>

#include "csv_cells.h"
#include "wins/exchange/import.h"
#include "wins/text/machine_text.h"
#include "wins/text/sink.h"

namespace wins {
namespace {

/// Appends the fields of a line, every one quoted.
class CsvLine {
 public:
  CsvLine(std::string& text, CsvCells cells) : text_(text), cells_(cells) {}

  /// What needs no guard: a number, a date, a name of ours.
  void word(std::string_view value) {
    text_ += empty_ ? "\"" : ",\"";
    empty_ = false;
    for (const char byte : value) {
      text_ += byte == '"' ? "\"\"" : std::string_view(&byte, 1);
    }
    text_ += '"';
  }
  void text(std::string_view value) { word(guarded(value, cells_)); }
  void text_or_none(const std::optional<std::string>& value) {
    text(value.has_value() ? std::string_view(*value) : std::string_view());
  }
  void number(std::optional<std::int64_t> value) {
    std::string digits;
    if (value.has_value()) {
      append_number(digits, *value);
    }
    word(digits);
  }
  void flag(bool value) { word(value ? "true" : "false"); }
  void end() { text_ += "\r\n"; }

 private:
  std::string& text_;
  CsvCells cells_;
  bool empty_ = true;
};

std::string joined(const std::vector<Tag>& tags) {
  std::string names;
  for (const Tag& tag : tags) {
    names += names.empty() ? "" : " ";
    names += tag.shown;
  }
  return names;
}

void put_span(CsvLine& line, const std::optional<TimeSpan>& span) {
  line.number(span.has_value() ? std::optional(span->length.count())
                               : std::nullopt);
  line.flag(span.has_value() && span->or_more);
}

void put_marks(CsvLine& line, const Entry& entry) {
  for (const bool mark :
       {entry.here, entry.hard, entry.first, entry.bring, entry.is_private}) {
    line.flag(mark);
  }
}

void put_measures(CsvLine& line, const Measures& measures) {
  put_span(line, measures.duration);
  line.number(measures.intensity);
  line.word(measures.choice.has_value() ? choice_name(*measures.choice) : "");
  line.word(measures.self_talk.has_value() ? self_talk_name(*measures.self_talk)
                                           : "");
  put_span(line, measures.repair);
}

void put_entry(CsvLine& line, const Entry& entry) {
  const auto time = [&](Instant when) {
    return rfc3339(when, entry.when.offset);
  };
  line.number(entry.id);
  line.word(to_string(entry.uid));
  line.word(time(entry.when.at));
  line.word(iso_day(entry.when.day));
  line.word(precision_name(entry.when.precision));
  line.text(entry.text);
  line.text(joined(entry.tags));
  line.text_or_none(entry.kind);
  line.word(!entry.kind_source.has_value()            ? ""
            : *entry.kind_source == KindSource::guess ? "guess"
                                                      : "given");
  line.text_or_none(entry.used_to);
  line.text_or_none(entry.kinder);
  put_marks(line, entry);
  line.word(entry.celebrated.has_value() ? time(*entry.celebrated) : "");
  line.text_or_none(entry.celebrated_how);
  line.number(entry.session);
  put_measures(line, entry.measures);
  const bool answers = entry.answers.has_value();
  line.text(answers ? std::string_view(entry.answers->question)
                    : std::string_view());
  line.number(answers ? std::optional(entry.answers->entry) : std::nullopt);
  line.word(time(entry.created));
  line.word(time(entry.changed));
  line.end();
}

}  // namespace

const std::vector<std::string>& csv_fields() {
  static const std::vector<std::string> kFields = {"id",
                                                   "uid",
                                                   "when",
                                                   "day",
                                                   "precision",
                                                   "text",
                                                   "tags",
                                                   "kind",
                                                   "kind_source",
                                                   "used_to",
                                                   "kinder",
                                                   "here",
                                                   "hard",
                                                   "first",
                                                   "bring",
                                                   "private",
                                                   "celebrated",
                                                   "celebrated_how",
                                                   "session",
                                                   "duration_s",
                                                   "duration_or_more",
                                                   "intensity",
                                                   "choice",
                                                   "self_talk",
                                                   "repair_s",
                                                   "repair_or_more",
                                                   "answers_question",
                                                   "answers_entry",
                                                   "created",
                                                   "changed"};
  return kFields;
}

void export_csv(const Exported& rows, CsvCells cells, Output& out) {
  Sink sink(out);
  CsvLine names(sink.text(), cells);
  for (const std::string& field : csv_fields()) {
    names.word(field);
  }
  names.end();
  rows.entries([&](const Entry& entry) {
    CsvLine line(sink.text(), cells);
    put_entry(line, entry);
    sink.end_record();
  });
  sink.flush();
}

}  // namespace wins
