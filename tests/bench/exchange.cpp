// SPDX-License-Identifier: MIT
#include "exchange.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "shell_import.h"
#include "table.h"

namespace wins::bench {
namespace {

namespace fs = std::filesystem;

/// The shell may be twice as fast.
constexpr double kImportBound = 2;

bool are_equal(const fs::path& left, const fs::path& right) {
  std::ifstream one(left, std::ios::binary);
  std::ifstream other(right, std::ios::binary);
  using Bytes = std::istreambuf_iterator<char>;
  return one.is_open() && other.is_open() &&
         std::equal(Bytes(one), Bytes(), Bytes(other), Bytes());
}

Run export_to(const Field& field, const fs::path& journal,
              const fs::path& file) {
  return run(field.on(journal, {"export", "-q", "-o", file.string()}),
             field.environment);
}

Run import_from(const Field& field, const fs::path& journal,
                const fs::path& file) {
  fs::remove(journal);
  return run(field.on(journal, {"import", "-q", file.string()}),
             field.environment);
}

/// A journal with the tables of wins and no row.
void make_empty(const Field& field, const fs::path& journal) {
  fs::remove(journal);
  static_cast<void>(
      run(field.on(journal, {"import", "-q", "--format", "lines", "/dev/null"}),
          field.environment));
}

/// The JSON of a journal that wins itself made, row by row: what the maker of
/// journals writes has no digests and no links to sessions.
void make_file(const Field& field, std::int64_t entries, const fs::path& file) {
  field.make_our_journal(entries);
  static_cast<void>(export_to(field, field.ours(), file));
  static_cast<void>(import_from(field, field.ours(), file));
  static_cast<void>(export_to(field, field.ours(), file));
}

}  // namespace

void measure_exchange(const Field& field, std::int64_t entries, int pairs) {
  const fs::path file = field.folder / "journal.json";
  const fs::path again = field.folder / "again.json";
  make_file(field, entries, file);
  static_cast<void>(
      run(shell_rows_out(field.ours(), field.folder), field.environment));
  Pairs turns;
  std::vector<Run> exports;
  for (int i = 0; i < pairs; ++i) {
    turns.ours.push_back(import_from(field, field.ours(), file));
    make_empty(field, field.theirs());
    turns.theirs.push_back(
        run(shell_rows_in(field.theirs(), field.folder), field.environment));
    exports.push_back(export_to(field, field.ours(), again));
  }
  print_pairs(fmt::format("import of {}", entries), turns, kImportBound);
  fmt::print("round trip of {}: {}; the export took {:.0f} ms and {:.1f} MiB\n",
             entries, are_equal(file, again) ? "byte-equal" : "NOT byte-equal",
             middle_time(exports), peak_mib(exports));
}

}  // namespace wins::bench
