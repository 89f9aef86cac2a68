// SPDX-License-Identifier: MIT
#include "shown_before.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "read_date.h"

namespace wins {
namespace {

/// Stored: what the file of what was shown calls a sentence.
constexpr std::string_view kTold = "told";
constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();
/// So many others have to be told before one comes again.
constexpr std::size_t kRest = 6;

const Telling& longest_ago(const Tellings& messages, const ShownBefore& told) {
  return *std::ranges::max_element(messages, {}, [&](const Telling& one) {
    return told.since(one.id).value_or(kNever);
  });
}

const Telling* told_on(const Tellings& messages, const ShownBefore& told,
                       Day day) {
  const auto found = std::ranges::find_if(
      messages, [&](const Telling& one) { return told.day_of(one.id) == day; });
  return found == messages.end() ? nullptr : &*found;
}

const Message& tell_next(const Tellings& messages, ShownBefore& told) {
  const Telling& next = longest_ago(messages, told);
  told.note(next.id);
  return *next.message;
}

const Message* tell_rested(const Tellings& messages, ShownBefore& told) {
  const Telling& next = longest_ago(messages, told);
  return told.since(next.id).value_or(kRest) < kRest
             ? nullptr
             : &tell_next(messages, told);
}

}  // namespace

ShownBefore::ShownBefore(std::string_view what, Invocation& invocation)
    : ShownBefore(what, invocation.host().read_shown(invocation.places().shown),
                  invocation) {}

ShownBefore::ShownBefore(std::string_view what, std::vector<Shown> lines,
                         Invocation& invocation)
    : what_(what), invocation_(invocation), lines_(std::move(lines)) {
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

Tellings joined(Tellings first, const Tellings& more) {
  first.insert(first.end(), more.begin(), more.end());
  return first;
}

const Message& next_telling(const Tellings& messages, Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  return tell_next(messages, told);
}

const Message* rested_telling(const Tellings& messages,
                              Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  return tell_rested(messages, told);
}

const Message* daily_telling(const Tellings& messages, Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  return told_on(messages, told, today(invocation)) != nullptr
             ? nullptr
             : &tell_next(messages, told);
}

bool was_told(const Tellings& messages, Invocation& invocation) {
  const ShownBefore told(kTold, invocation);
  return std::ranges::any_of(messages, [&](const Telling& one) {
    return told.since(one.id).has_value();
  });
}

const Message& telling_of_the_day(const Tellings& messages,
                                  Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  const Telling* const earlier = told_on(messages, told, today(invocation));
  return earlier != nullptr ? *earlier->message : tell_next(messages, told);
}

const Message* rested_of_the_day(const Tellings& messages,
                                 Invocation& invocation) {
  ShownBefore told(kTold, invocation);
  const Telling* const earlier = told_on(messages, told, today(invocation));
  return earlier != nullptr ? earlier->message : tell_rested(messages, told);
}

}  // namespace wins
