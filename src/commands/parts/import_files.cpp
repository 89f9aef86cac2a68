// SPDX-License-Identifier: MIT
#include "import_files.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <system_error>

#include "copies.h"
#include "read_date.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/core/descriptor.h"
#include "wins/host/fd_text.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::exchange;

struct FormatName {
  std::string_view name;
  ImportFormat format;
};

constexpr std::array<FormatName, 6> kFormats = {{{"json", ImportFormat::json},
                                                 {"jsonl", ImportFormat::jsonl},
                                                 {"csv", ImportFormat::csv},
                                                 {"lines", ImportFormat::lines},
                                                 {"jrnl", ImportFormat::jrnl},
                                                 {"wins", ImportFormat::wins}}};

/// What the ending of a name says of a file.
constexpr std::array<FormatName, 5> kEndings = {
    {{".json", ImportFormat::json},
     {".jsonl", ImportFormat::jsonl},
     {".ndjson", ImportFormat::jsonl},
     {".csv", ImportFormat::csv},
     {".tsv", ImportFormat::csv}}};

UserError not_opened(const std::string& name, const std::string& reason) {
  return UserError(say(exchange["not_opened"], fmt::arg("name", name),
                       fmt::arg("reason", reason)));
}

Descriptor open_to_read(const fs::path& path, const std::string& name) {
  std::error_code none;
  if (fs::is_directory(path, none)) {
    throw not_opened(name, say(exchange["is_folder"]));
  }
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) {
    throw not_opened(name, std::generic_category().message(errno));
  }
  return file;
}

std::string beginning_of(const fs::path& path, const std::string& name) {
  const Descriptor file = open_to_read(path, name);
  std::string begin(256, '\0');
  begin.resize(FdInput(file.number()).read(begin));
  return begin;
}

ImportFormat told_by(const std::string& file, Invocation& invocation) {
  const fs::path path = invocation.here() / file;
  const std::string begin = beginning_of(path, file);
  if (begin.starts_with("SQLite format 3")) {
    return ImportFormat::wins;
  }
  const std::string ending = fold_case(path.extension().string());
  const auto* const found =
      std::ranges::find(kEndings, ending, &FormatName::name);
  if (found != kEndings.end()) {
    return found->format;
  }
  if (begin.starts_with('[') && begin.substr(1, 2) == "20") {
    return ImportFormat::jrnl;
  }
  throw UserError(say(exchange["what_is_it"], fmt::arg("name", file)),
                  say(exchange["what_is_it.hint"], fmt::arg("path", file)));
}

ImportNotes read_in(const ImportChoice& choice, const ImportFile& file,
                    const RowTaker& rows) {
  switch (choice.format) {
    case ImportFormat::jsonl:
      return import_jsonl(file, rows);
    case ImportFormat::csv:
      return import_csv(file, choice.map, choice.cells, rows);
    case ImportFormat::lines:
      return import_lines(file, rows);
    case ImportFormat::jrnl:
      return import_jrnl(file, rows);
    case ImportFormat::json:
    case ImportFormat::wins:
      break;
  }
  return import_json(file, rows);
}

RowTaker taker_for(ImportSink& sink) {
  return {
      .entry = [&sink](const Entry& entry,
                       std::string_view source) { sink.put(entry, source); },
      .session = [&sink](const Session& session) { sink.put(session); },
      .checkin = [&sink](const Checkin& checkin) { sink.put(checkin); }};
}

void add(ImportNotes& notes, ImportNotes more) {
  notes.repaired += more.repaired;
  for (std::string& column : more.left_out) {
    if (std::ranges::find(notes.left_out, column) == notes.left_out.end()) {
      notes.left_out.push_back(std::move(column));
    }
  }
}

}  // namespace

ImportFormat import_format(const std::optional<std::string>& typed,
                           const std::vector<std::string>& files,
                           Invocation& invocation) {
  if (!typed.has_value()) {
    return told_by(files.front(), invocation);
  }
  const auto* const found =
      std::ranges::find(kFormats, *typed, &FormatName::name);
  if (found == kFormats.end()) {
    throw UsageError(say(exchange["which_format"], fmt::arg("typed", *typed)),
                     say(exchange["which_format.import"]));
  }
  return found->format;
}

CsvMap read_csv_map(const std::vector<std::string>& typed) {
  CsvMap map;
  for (const std::string& pairs : typed) {
    std::string_view rest = pairs;
    while (!rest.empty()) {
      const std::string_view pair = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
      const std::size_t sign = pair.find('=');
      const std::string field(pair.substr(0, sign));
      if (sign == std::string_view::npos || sign + 1 == pair.size() ||
          std::ranges::find(csv_fields(), field) == csv_fields().end()) {
        throw UsageError(
            say(exchange["wrong_map"], fmt::arg("typed", std::string(pair))),
            say(exchange["wrong_map.hint"]));
      }
      map[field] = pair.substr(sign + 1);
    }
  }
  return map;
}

void read_import_files(const ImportChoice& choice, ImportSink& sink,
                       ImportNotes& notes, Invocation& invocation) {
  constexpr std::int64_t kStride = std::int64_t{4} << 20;
  const Calendar calendar = calendar_for({}, invocation);
  const RowTaker rows = taker_for(sink);
  Progress progress(invocation);
  for (const std::string& name : choice.files) {
    const bool is_stream = name == "-" && !choice.literal;
    std::optional<Descriptor> file;
    std::optional<FdInput> opened;
    if (!is_stream) {
      file.emplace(open_to_read(invocation.here() / name, name));
      opened.emplace(file->number());
    }
    const std::string spoken = is_stream ? "stdin" : name;
    std::int64_t told = 0;
    const auto tell = [&](std::int64_t bytes) {
      if (bytes >= told + kStride) {
        told = bytes;
        progress.tell(say(exchange["progress.read"],
                          fmt::arg("size", spoken_size(bytes)),
                          fmt::arg("name", spoken)));
      }
    };
    sink.begin_file();
    add(notes, read_in(choice,
                       {.in = is_stream ? invocation.host().in : *opened,
                        .name = spoken,
                        .calendar = calendar,
                        .progress = tell},
                       rows));
  }
}

}  // namespace wins
