// SPDX-License-Identifier: MIT
#include "wins/host/shown.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <system_error>

#include "wins/core/descriptor.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

/// Far more than put_shown lets a file grow to.
constexpr std::size_t kMostBytes = std::size_t{1024} * 1024;

std::optional<Shown> parse_line(std::string_view line) {
  const std::size_t first = line.find('\t');
  if (first == line.npos || first == 0) {
    return std::nullopt;
  }
  const std::size_t second = line.find('\t', first + 1);
  if (second == line.npos || second == first + 1) {
    return std::nullopt;
  }
  const auto day = parse_iso_day(line.substr(second + 1));
  if (!day.has_value()) {
    return std::nullopt;
  }
  return Shown{.what = std::string(line.substr(0, first)),
               .id = std::string(line.substr(first + 1, second - first - 1)),
               .day = *day};
}

/// A pipe or a device in the place of the file is not waited for.
bool is_regular(int fd) {
  struct stat facts {};
  return fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
}

bool replace(const fs::path& file, std::string_view text) {
  std::string draft = file.string() + ".XXXXXX";
  const Descriptor out(mkostemp(draft.data(), O_CLOEXEC));
  if (!out.is_open()) {
    return false;
  }
  if (write_all(out, std::as_bytes(std::span(text))) &&
      rename(draft.c_str(), file.c_str()) == 0) {
    return true;
  }
  unlink(draft.c_str());
  return false;
}

}  // namespace

std::vector<Shown> parse_shown(std::string_view text) {
  std::vector<Shown> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (auto line = parse_line(text.substr(0, end))) {
      lines.push_back(std::move(*line));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string shown_text(const std::vector<Shown>& lines) {
  std::string text;
  for (const Shown& line : lines) {
    text += line.what + '\t' + line.id + '\t' + iso_day(line.day) + '\n';
  }
  return text;
}

void put_shown(std::vector<Shown>& lines, const Shown& shown) {
  std::erase_if(lines, [&](const Shown& line) {
    return line.what == shown.what && line.id == shown.id;
  });
  if (std::ranges::count(lines, shown.what, &Shown::what) >=
      static_cast<std::ptrdiff_t>(kShownLimit)) {
    lines.erase(std::ranges::find(lines, shown.what, &Shown::what));
  }
  lines.push_back(shown);
}

std::vector<Shown> read_shown(const fs::path& file) {
  if (file.empty()) {
    return {};
  }
  const Descriptor in(
      open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!in.is_open() || !is_regular(in.number())) {
    return {};
  }
  return parse_shown(read_begin(in, kMostBytes).value_or(""));
}

bool note_shown(const fs::path& file, const Shown& shown) {
  if (file.empty()) {
    return false;
  }
  std::vector<Shown> lines = read_shown(file);
  put_shown(lines, shown);
  make_private_folders(file.parent_path());
  return replace(file, shown_text(lines));
}

}  // namespace wins
