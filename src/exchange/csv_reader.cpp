// SPDX-License-Identifier: MIT
#include "csv_reader.h"

#include <algorithm>

#include "wins/core/catalogue/exchange.h"

namespace wins {
namespace {

using messages::exchange;

constexpr std::size_t kMostField = std::size_t{256} * 1024;
constexpr std::size_t kMostFields = 4096;
constexpr std::size_t kMostHeader = std::size_t{64} * 1024;

char sign_between(const std::string& header) {
  char most = ',';
  for (const char sign : {',', ';', '\t'}) {
    if (std::ranges::count(header, sign) > std::ranges::count(header, most)) {
      most = sign;
    }
  }
  return most;
}

/// The fields of a line without line breaks in them.
std::vector<std::string> fields_of(const std::string& line, char between) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"' && quoted && line.substr(at + 1, 1) == "\"") {
      fields.back() += '"';
      ++at;
    } else if (line[at] == '"') {
      quoted = !quoted;
    } else if (line[at] == between && !quoted) {
      fields.emplace_back();
    } else {
      fields.back() += line[at];
    }
  }
  return fields;
}

}  // namespace

std::optional<std::vector<std::string>> CsvReader::first() {
  const auto header = reader_.next_line(kMostHeader);
  if (!header.has_value()) {
    return std::nullopt;
  }
  between_ = sign_between(*header);
  return fields_of(*header, between_);
}

void CsvReader::append(std::string& field, char byte) const {
  field += byte;
  if (field.size() > kMostField) {
    reader_.refuse(line_, say(exchange["too_long"], fmt::arg("most", "256")));
  }
}

std::string CsvReader::take_quoted() {
  std::string field;
  reader_.pop();
  while (!reader_.at_end()) {
    const char byte = reader_.front();
    reader_.pop();
    if (byte != '"') {
      append(field, byte);
    } else if (!reader_.at_end() && reader_.front() == '"') {
      append(field, '"');
      reader_.pop();
    } else {
      return field;
    }
  }
  reader_.refuse(line_, say(exchange["open_quote"]));
}

std::string CsvReader::take_field() {
  if (!reader_.at_end() && reader_.front() == '"') {
    std::string field = take_quoted();
    if (!reader_.at_end() && reader_.front() == '\r') {
      reader_.pop();
    }
    if (!reader_.at_end() && reader_.front() != between_ &&
        reader_.front() != '\n') {
      reader_.refuse(line_, say(exchange["after_quote"]));
    }
    return field;
  }
  std::string field;
  while (!reader_.at_end() && reader_.front() != between_ &&
         reader_.front() != '\n') {
    append(field, reader_.front());
    reader_.pop();
  }
  if (field.ends_with('\r') && (reader_.at_end() || reader_.front() == '\n')) {
    field.pop_back();
  }
  return field;
}

std::optional<std::vector<std::string>> CsvReader::next() {
  while (!reader_.at_end() &&
         (reader_.front() == '\n' || reader_.front() == '\r')) {
    reader_.pop();
  }
  if (reader_.at_end()) {
    return std::nullopt;
  }
  line_ = reader_.line();
  std::vector<std::string> fields;
  while (true) {
    fields.push_back(take_field());
    const bool more = !reader_.at_end() && reader_.front() == between_;
    if (!reader_.at_end()) {
      reader_.pop();
    }
    if (!more) {
      return fields;
    }
    if (fields.size() > kMostFields) {
      reader_.refuse(line_, say(exchange["too_many_fields"]));
    }
  }
}

}  // namespace wins
