// SPDX-License-Identifier: MIT
// Reports as tab-separated lines, one record a line.
#include "plain_text.h"
#include "writers.h"

namespace wins {
namespace {

void end_line(Sink& sink) {
  sink.text() += '\n';
  sink.end_record();
}

void write_groups(const Groups& groups, const Style& style, Sink& sink);

/// A line with its cells; then its entries and groups.
void write_group(const std::string& key, const Group& group, const Style& style,
                 Sink& sink) {
  append_plain_text(sink.text(), key);
  for (const Member& member : group.members) {
    if (const auto* const cell = std::get_if<Cell>(&member.value)) {
      sink.text() += '\t';
      append_plain_cell(sink.text(), *cell);
    }
  }
  end_line(sink);
  for (const Member& member : group.members) {
    if (const auto* const entry = std::get_if<Entry>(&member.value)) {
      append_plain_text(sink.text(), member.key);
      sink.text() += '\t';
      append_plain_entry(sink.text(), *entry, style);
      end_line(sink);
    } else if (const auto* const inner = std::get_if<Groups>(&member.value)) {
      write_groups(*inner, style, sink);
    }
  }
}

void write_groups(const Groups& groups, const Style& style, Sink& sink) {
  groups.each(
      [&](const Group& group) { write_group(groups.key, group, style, sink); });
}

/// Writes each block as lines that begin with its key.
struct BlockWriter {
  Sink& sink;
  const Style& style;

  void begin(std::string_view key) const {
    append_plain_text(sink.text(), key);
    sink.text() += '\t';
  }
  void operator()(const Note& /*sentence*/) const {}
  void operator()(const Facts& block) const {
    for (const Fact& fact : block.facts) {
      begin(fact.key);
      append_plain_cell(sink.text(), fact.value);
      end_line(sink);
    }
  }
  void operator()(const Table& table) const {
    table.each_row([&](const std::vector<Cell>& row) {
      check_row(table, row);
      append_plain_text(sink.text(), table.key);
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (table.columns[i].audience != Audience::people) {
          sink.text() += '\t';
          append_plain_cell(sink.text(), row[i]);
        }
      }
      end_line(sink);
    });
  }
  void operator()(const Entries& entries) const {
    entries.each([&](const Entry& entry) {
      begin(entries.key);
      append_plain_entry(sink.text(), entry, style);
      end_line(sink);
    });
  }
  void operator()(const Groups& groups) const {
    write_groups(groups, style, sink);
  }
};

}  // namespace

void write_plain(const Report& report, const Style& style, Sink& sink) {
  if (report.shape == Shape::object) {
    for (const Block& block : report.blocks) {
      if (block.audience != Audience::people) {
        std::visit(BlockWriter{sink, style}, block.body);
      }
    }
    return;
  }
  std::size_t entries = 0;
  for_each_entry(report, [&](const Entry& entry) {
    append_plain_entry(sink.text(), entry, style);
    end_line(sink);
    ++entries;
  });
  if (report.shape == Shape::entry) {
    check_one_entry(entries);
  }
}

}  // namespace wins
