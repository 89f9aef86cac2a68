// SPDX-License-Identifier: MIT
// Reports for people: sentences, labelled facts, tables and entries.
#include "cells.h"
#include "human_blocks.h"
#include "layout.h"
#include "writers.h"

namespace wins {
namespace {

void write_fact(const Fact& fact, const Style& style, Sink& sink) {
  const std::string value = cell_in_words(fact.value, style);
  if (value.empty()) {
    return;
  }
  if (fact.label.empty()) {
    append_sentence(sink.text(), value, style);
  } else {
    constexpr int kHanging = 2;
    std::string lines;
    append_hanging(lines, blank_lead(kHanging), fact.label + ": " + value,
                   Tint::none, style);
    sink.text() += std::string_view(lines).substr(kHanging);
  }
  sink.end_record();
}

/// Writes each block as lines of text.
struct BlockWriter {
  Sink& sink;
  const Style& style;

  void operator()(const Note& note) const {
    Style looks = style;
    if (note.in_one_line) {
      looks.columns.reset();
    }
    append_sentence(sink.text(), note.text, looks);
    sink.end_record();
  }
  void operator()(const Facts& block) const {
    for (const Fact& fact : block.facts) {
      write_fact(fact, style, sink);
    }
  }
  void operator()(const Table& table) const {
    write_human_table(table, style, sink);
  }
  void operator()(const Entries& entries) const {
    write_human_entries(entries, style, sink);
  }
  void operator()(const Groups& /*for_machines*/) const {}
};

}  // namespace

void write_human(const Report& report, const Style& style, Sink& sink) {
  for (const Block& block : report.blocks) {
    if (block.audience != Audience::machines) {
      std::visit(BlockWriter{sink, style}, block.body);
    }
  }
}

}  // namespace wins
