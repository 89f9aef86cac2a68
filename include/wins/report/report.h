// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "wins/core/entry.h"
#include "wins/core/output.h"
#include "wins/report/style.h"

namespace wins {

// What a command found out, apart from how it is written. A command builds one
// report; the writers (people, JSON, tab-separated) each know the few
// kinds of block, so that a new command is complete in all formats at once.
// `kind` and every `key` are public: scripts read them.

/// Who a block or a column is for. Sentences are for people; what a letter
/// says in sentences, machines get as facts.
enum class Audience { everyone, people, machines };

/// One value. Machines keep its type; people see its text: numbers with at
/// most one decimal, "yes" and "no", days in words, lists with commas.
using Cell =
    std::variant<std::monostate, std::string, std::int64_t, double, bool, Day,
                 std::vector<std::string>, std::vector<std::int64_t>>;

enum class Align { left, right };

struct Column {
  std::string key{};      ///< public
  std::string heading{};  ///< empty: no heading line when all are
  Align align = Align::left;
  int width = 0;  ///< columns; the last column takes what is left
  Audience audience = Audience::everyone;
};

/// Rows under one key. Memory stays flat: rows come one at a time, each with
/// a cell for every column. Text longer than its column is never cut.
struct Table {
  std::string key{};    ///< public
  std::string title{};  ///< a line above it, for people; rows are indented
  std::vector<Column> columns{};
  std::function<void(const std::function<void(const std::vector<Cell>&)>&)>
      each_row{};
  /// When set, people see a bar of `#` drawn from this column's integers:
  /// (column number, largest value). A sign a count while the largest fits,
  /// scaled down to at most 40 columns otherwise; none on narrow terminals.
  std::optional<std::pair<std::size_t, std::int64_t>> bars{};
};

/// Key and value, in order. People see no line for a value of nothing.
struct Fact {
  std::string key{};    ///< public
  std::string label{};  ///< for people; empty: the value alone
  Cell value{};
};
struct Facts {
  std::vector<Fact> facts{};
};

/// A sentence, or an empty line. The person's own words in it are made safe
/// by the writer, like everything else.
struct Note {
  std::string text{};
  bool in_one_line = false;  ///< never broken: a line to paste
};

/// How people see entries.
enum class EntryLayout {
  by_day,      ///< a heading a day, an id and the words, one line of facts
  words_only,  ///< the words alone, for pipes; `here` where there are none
  by_weekday,  ///< a sentence each: "On Tuesday: made tea"
  by_date,     ///< the same with the date: "On Tue 3 Nov: made tea"
  alone,       ///< one moment: its day, the words, and what stands beside them
  in_full      ///< one entry with every field that it has
};

/// Entries, given one at a time.
struct Entries {
  std::string key = "entries";  ///< public
  EntryLayout layout = EntryLayout::by_day;
  std::function<void(const std::function<void(const Entry&)>&)> each{};
};

/// Entries and values under keys, one group at a time; for machines alone.
struct Group;
struct Groups {
  std::string key{};  ///< public
  std::function<void(const std::function<void(const Group&)>&)> each{};
};
struct Member {
  std::string key{};  ///< public
  std::variant<Cell, Entry, Groups> value{};
};
struct Group {
  std::vector<Member> members{};
};

struct Block {
  std::variant<Note, Facts, Table, Entries, Groups> body{};
  Audience audience = Audience::everyone;
};

/// The outermost shape of the JSON. Public.
enum class Shape {
  object,   ///< {"kind": ..., ...}: every command but those below
  entries,  ///< an array of entries: list
  entry     ///< one entry: show, add, edit
};

struct Report {
  std::string kind{};  ///< public
  Shape shape = Shape::object;
  std::vector<Block> blocks{};
};

enum class Format { human, json, plain };

/// Writes the report.
///
/// JSON is one document with a newline at the end, an entry or a row a line.
/// Controls (C0, DEL, C1, bidi), U+2028 and U+2029 are written \uXXXX, so
/// that JSON on a terminal moves no cursor; ill-formed bytes become U+FFFD.
/// Public.
///
/// Plain is tab-separated, one record a line. Text is written with \t \n \r
/// and \\; other C0, DEL and ill-formed bytes as \xNN, C1, bidi controls,
/// U+2028 and U+2029 as \u{XXXX}; the items of a list are joined by commas, a
/// comma in one of them is \, and nothing is an empty field. An entry has the
/// fields id, when, day, kind, tags, marks, text, used_to, kinder, duration,
/// intensity, choice, self_talk, repair; lengths of time in seconds, with a +
/// when it was that or more. In Shape::object each line begins with the key
/// of its block. A group is one line with its cells, then a line for each of
/// its entries and groups, which begin with their own keys. Public.
///
/// Measures in `style.measures_off` are left out for people, and are null or
/// empty for machines.
///
/// Throws: std::logic_error when a report of Shape::entry does not hold
/// exactly one entry, or a row has not a cell a column.
void write(const Report& report, Format format, const Style& style,
           Output& out);

}  // namespace wins
