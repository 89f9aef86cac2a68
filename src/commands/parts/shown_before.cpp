// SPDX-License-Identifier: MIT
#include "shown_before.h"

#include <algorithm>
#include <limits>

#include "read_date.h"

namespace wins {
namespace {

/// Stored: what the file of what was shown calls a sentence.
constexpr std::string_view kTold = "told";
constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();

}  // namespace

ShownBefore::ShownBefore(std::string_view what, Invocation& invocation)
    : what_(what), invocation_(invocation) {
  lines_ = invocation.host().read_shown(invocation.places().shown);
  std::erase_if(lines_, [&](const Shown& line) { return line.what != what_; });
  for (const Shown& line : lines_) {
    ids_.insert(line.id);
  }
}

std::optional<std::size_t> ShownBefore::since(std::string_view id) const {
  const auto found = std::ranges::find(lines_, id, &Shown::id);
  if (found == lines_.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(lines_.end() - found) - 1;
}

std::optional<Day> ShownBefore::day_of(std::string_view id) const {
  const auto found = std::ranges::find(lines_, id, &Shown::id);
  return found == lines_.end() ? std::nullopt : std::optional(found->day);
}

std::optional<std::string> ShownBefore::latest() const {
  return lines_.empty() ? std::nullopt : std::optional(lines_.back().id);
}

std::vector<std::string> ShownBefore::oldest_first() const {
  std::vector<std::string> ids;
  ids.reserve(lines_.size());
  for (const Shown& line : lines_) {
    ids.push_back(line.id);
  }
  return ids;
}

void ShownBefore::note(std::string_view id) {
  const Shown line{
      .what = what_, .id = std::string(id), .day = today(invocation_)};
  put_shown(lines_, line);
  ids_.insert(line.id);
  invocation_.host().note_shown(invocation_.places().shown, line);
}

const Message& next_telling(std::initializer_list<Telling> messages,
                            Invocation& invocation) {
  return next_telling(std::vector<Telling>(messages), invocation);
}

const Message& next_telling(const std::vector<Telling>& messages,
                            Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  const auto oldest = std::ranges::max_element(
      messages, {},
      [&](const Telling& one) { return told.since(one.id).value_or(kNever); });
  told.note(oldest->id);
  return *oldest->message;
}

}  // namespace wins
