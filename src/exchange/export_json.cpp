// SPDX-License-Identifier: MIT
#include <string>

#include "wins/exchange/export.h"
#include "wins/text/json.h"
#include "wins/text/sink.h"

namespace wins {
namespace {

void append_row(std::string& json, const Entry& entry) {
  append_json_entry(json, entry);
}

void append_row(std::string& json, const Session& session) {
  JsonMembers members(json);
  append_row_members(members, session.id, session.uid, session.when);
  members.word("precision", precision_name(session.when.precision));
  members.flag("tough", session.tough);
  members.text_or_null("note", session.note);
  members.text_or_null("heard", session.heard);
  members.word("created", rfc3339(session.created, session.when.offset));
  members.word("changed", rfc3339(session.changed, session.when.offset));
  members.end();
}

void append_row(std::string& json, const Checkin& checkin) {
  JsonMembers members(json);
  append_row_members(members, checkin.id, checkin.uid, checkin.when);
  members.text("question", checkin.question);
  members.word("answer", answer_name(checkin.answer));
  members.number("entry", checkin.entry);
  members.word("created", rfc3339(checkin.created, checkin.when.offset));
  members.end();
}

/// An array with a row a line.
template <typename Row>
void write_rows(const Exported::Each<Row>& each, Sink& sink) {
  const char* before = "\n";
  each([&](const Row& row) {
    sink.text() += before;
    before = ",\n";
    append_row(sink.text(), row);
    sink.end_record();
  });
  sink.text() += "\n]";
}

}  // namespace

void export_json(const Exported& rows, Output& out) {
  Sink sink(out);
  sink.text() += "{\"format\":\"wins\",\"version\":1,\"entries\":[";
  write_rows(rows.entries, sink);
  sink.text() += ",\"sessions\":[";
  write_rows(rows.sessions, sink);
  sink.text() += ",\"checkins\":[";
  write_rows(rows.checkins, sink);
  sink.text() += "}\n";
  sink.flush();
}

void export_jsonl(const Exported& rows, Output& out) {
  Sink sink(out);
  rows.entries([&](const Entry& entry) {
    append_json_entry(sink.text(), entry);
    sink.text() += '\n';
    sink.end_record();
  });
  sink.flush();
}

}  // namespace wins
