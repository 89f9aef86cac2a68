// SPDX-License-Identifier: MIT
// Reports as JSON, streamed: one document, an entry or a row a line.
#include "json_text.h"
#include "writers.h"

namespace wins {
namespace {

/// The brackets and commas of an array with one element a line.
class Array {
 public:
  explicit Array(Sink& sink) : sink_(sink) { sink_.text() += '['; }

  /// Makes room for the next element.
  std::string& next() {
    sink_.end_record();
    sink_.text() += empty_ ? "\n" : ",\n";
    empty_ = false;
    return sink_.text();
  }

  void end() { sink_.text() += empty_ ? "]" : "\n]"; }

 private:
  Sink& sink_;
  bool empty_ = true;
};

void append_row(std::string& json, const Table& table,
                const std::vector<Cell>& row) {
  check_row(table, row);
  json += '{';
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.audience == Audience::people) {
      continue;
    }
    if (json.back() != '{') {
      json += ',';
    }
    append_json_text(json, column.key);
    json += ':';
    append_json_cell(json, row[i]);
  }
  json += '}';
}

void append_groups(std::string& json, const Groups& groups, const Style& style);

/// Writes one value of a group.
struct MemberWriter {
  std::string& json;
  const Style& style;

  void operator()(const Cell& cell) const { append_json_cell(json, cell); }
  void operator()(const Entry& entry) const {
    append_json_entry(json, entry, style);
  }
  void operator()(const Groups& groups) const {
    append_groups(json, groups, style);
  }
};

void append_group(std::string& json, const Group& group, const Style& style) {
  json += '{';
  for (const Member& member : group.members) {
    if (json.back() != '{') {
      json += ',';
    }
    append_json_text(json, member.key);
    json += ':';
    std::visit(MemberWriter{json, style}, member.value);
  }
  json += '}';
}

void append_groups(std::string& json, const Groups& groups,
                   const Style& style) {
  json += '[';
  groups.each([&](const Group& group) {
    if (json.back() != '[') {
      json += ',';
    }
    append_group(json, group, style);
  });
  json += ']';
}

/// Writes each block as members of the outermost object.
struct BlockWriter {
  Sink& sink;
  const Style& style;

  void begin(std::string_view key) const {
    sink.text() += ',';
    append_json_text(sink.text(), key);
    sink.text() += ':';
  }
  void operator()(const Note& /*sentence*/) const {}
  void operator()(const Facts& block) const {
    for (const Fact& fact : block.facts) {
      begin(fact.key);
      append_json_cell(sink.text(), fact.value);
    }
  }
  void operator()(const Table& table) const {
    begin(table.key);
    Array rows(sink);
    table.each_row([&](const std::vector<Cell>& row) {
      append_row(rows.next(), table, row);
    });
    rows.end();
  }
  void operator()(const Entries& entries) const {
    begin(entries.key);
    Array array(sink);
    entries.each([&](const Entry& entry) {
      append_json_entry(array.next(), entry, style);
    });
    array.end();
  }
  void operator()(const Groups& groups) const {
    begin(groups.key);
    Array array(sink);
    groups.each(
        [&](const Group& group) { append_group(array.next(), group, style); });
    array.end();
  }
};

void write_array(const Report& report, const Style& style, Sink& sink) {
  Array array(sink);
  for_each_entry(report, [&](const Entry& entry) {
    append_json_entry(array.next(), entry, style);
  });
  array.end();
}

void write_one(const Report& report, const Style& style, Sink& sink) {
  std::size_t entries = 0;
  for_each_entry(report, [&](const Entry& entry) {
    ++entries;
    append_json_entry(sink.text(), entry, style);
  });
  check_one_entry(entries);
}

void write_object(const Report& report, const Style& style, Sink& sink) {
  sink.text() += "{\"kind\":";
  append_json_text(sink.text(), report.kind);
  for (const Block& block : report.blocks) {
    if (block.audience != Audience::people) {
      std::visit(BlockWriter{sink, style}, block.body);
    }
  }
  sink.text() += '}';
}

}  // namespace

void write_json(const Report& report, const Style& style, Sink& sink) {
  switch (report.shape) {
    case Shape::entries:
      write_array(report, style, sink);
      break;
    case Shape::entry:
      write_one(report, style, sink);
      break;
    case Shape::object:
      write_object(report, style, sink);
      break;
  }
  sink.text() += '\n';
}

}  // namespace wins
