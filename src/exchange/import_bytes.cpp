// SPDX-License-Identifier: MIT
#include "import_bytes.h"

#include "wins/core/catalogue/exchange.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using messages::exchange;

}  // namespace

ImportBytes::ImportBytes(const ImportFile& file) : file_(file) {
  // Windows begins a file of text with this mark.
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (!at_end() && std::string_view(part_.data(), end_).substr(0, 3) == kMark) {
    at_ = kMark.size();
  }
}

bool ImportBytes::fill() {
  before_ += static_cast<std::int64_t>(end_);
  at_ = 0;
  end_ = 0;
  if (before_ > kImportBytes) {
    throw UserError(say(exchange["too_large"], fmt::arg("name", file_.name)),
                    say(exchange["too_large.hint"]));
  }
  if (file_.progress) {
    file_.progress(before_);
  }
  try {
    end_ = file_.in.read(part_);
  } catch (const StorageError&) {
    throw UserError(say(exchange["unread"], fmt::arg("name", file_.name)));
  }
  return end_ > 0;
}

std::optional<std::string> ImportBytes::next_line(std::size_t most) {
  if (at_end()) {
    return std::nullopt;
  }
  std::string line;
  const std::int64_t number = line_;
  while (!at_end() && front() != '\n') {
    line += front();
    pop();
    if (line.size() > most) {
      refuse(number, say(exchange["too_long"],
                         fmt::arg("most", std::to_string(most / 1024))));
    }
  }
  if (!at_end()) {
    pop();
  }
  if (line.ends_with('\r')) {
    line.pop_back();
  }
  return line;
}

void ImportBytes::refuse(std::int64_t line, const std::string& reason) const {
  throw UserError(say(exchange["malformed"], fmt::arg("name", file_.name),
                      fmt::arg("line", line), fmt::arg("reason", reason)),
                  say(exchange["malformed.hint"]));
}

}  // namespace wins
