// SPDX-License-Identifier: MIT
#include "writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "wins/text/tags.h"

namespace wins::lives {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Day day_of(Instant at) {
  return Day(std::chrono::floor<std::chrono::days>(at).time_since_epoch());
}

bool may_have_measures(What what) {
  return what == What::ordinary || what == What::hard || what == What::told ||
         what == What::then || what == What::now;
}

constexpr int kTries = 12;
constexpr std::size_t kManyWays = 24;

constexpr char kEvent = '*';

bool is_event(const Line& line) {
  return line.kind.empty() || line.text.starts_with(kEvent);
}

/// Where more stands than a few words, a person may add to it.
bool may_be_marked(What what) {
  return what == What::ordinary || what == What::told || what == What::first ||
         what == What::for_oneself || what == What::now;
}

}  // namespace

Writer::Writer(const Voice& voice, const LifePlan& plan, Instant until,
               Dice& dice)
    : voice_(voice),
      tags_(plan.tags),
      until_(until),
      dice_(dice),
      pen_(voice.slots, dice),
      set_aside_(read_month_day(voice.skip_date)) {}

void Writer::write(const Planned& planned) {
  if (planned.what == What::session) {
    write_session(planned);
    return;
  }
  if (planned.what == What::set_aside_tag && !tags_) {
    return;
  }
  Written written{.entry = {}, .what = planned.what, .which = planned.which};
  Entry& entry = written.entry;
  date(entry, planned.at, planned.what);
  entry.uid = new_uid(entry.created);
  fill(entry, planned);
  if (may_have_measures(planned.what) && happens(voice_.measures_percent)) {
    measure(entry);
  }
  mark(entry, planned.what);
  written_.push_back(std::move(written));
}

void Writer::finish(Life& life) {
  std::ranges::stable_sort(written_, {}, [](const Written& written) {
    return written.entry.created;
  });
  std::map<std::size_t, std::size_t> begun;
  for (std::size_t i = 0; i < written_.size(); ++i) {
    Written& written = written_[i];
    switch (written.what) {
      case What::then:
        begun[written.which] = i;
        break;
      case What::now:
        life.pairs.push_back({.then = begun.at(written.which), .now = i});
        break;
      case What::dismissing:
        life.dismissing.push_back(i);
        break;
      case What::self_critical:
        life.self_critical.push_back(i);
        break;
      default:
        break;
    }
    if (written.entry.is_private || written.what == What::support ||
        written.what == What::set_aside_tag ||
        is_set_aside(written.entry.when.day, set_aside_)) {
      life.never_quoted.push_back(i);
    }
    life.entries.push_back(std::move(written.entry));
  }
  life.sessions = std::move(sessions_);
}

bool Writer::happens(int percent) {
  return dice_.below(100) < static_cast<std::uint64_t>(percent);
}

std::string_view Writer::one_of(Patterns patterns) {
  return patterns[dice_.below(patterns.size())];
}

const Line& Writer::one_of(std::span<const Line> lines) {
  const Line* line = &lines[dice_.below(lines.size())];
  for (int i = 0; i < kTries && !may_come_now(*line, lines.size()); ++i) {
    line = &lines[dice_.below(lines.size())];
  }
  last_used_[line] = ++used_;
  return *line;
}

bool Writer::may_come_now(const Line& line, std::size_t lines) {
  const auto last = last_used_.find(&line);
  return (last == last_used_.end() || used_ - last->second >= lines / 2) &&
         dice_.below(kManyWays) < ways_of(line);
}

std::size_t Writer::ways_of(const Line& line) {
  const auto known = ways_.find(&line);
  return known != ways_.end()
             ? known->second
             : ways_
                   .emplace(&line,
                            ways_to_write(line.text, voice_.slots, kManyWays))
                   .first->second;
}

std::string Writer::new_words(Patterns patterns) {
  std::string text = pen_.write(one_of(patterns));
  for (int i = 0; i < kTries && pen_.has_written(text); ++i) {
    text = pen_.write(one_of(patterns));
  }
  return pen_.write_new(text);
}

void Writer::write_session(const Planned& planned) {
  Session session;
  session.uid = new_uid(planned.at);
  session.when = {.at = planned.at, .day = day_of(planned.at)};
  session.created = planned.at + hours(1);
  session.changed = session.created;
  session.tough = happens(planned.which == 1 ? 40 : 14);
  if (happens(20)) {
    session.note = pen_.write(one_of(voice_.notes));
  }
  if (happens(35)) {
    session.heard = pen_.write(one_of(voice_.heard));
  }
  sessions_.push_back(std::move(session));
}

void Writer::fill(Entry& entry, const Planned& planned) {
  switch (planned.what) {
    case What::ordinary:
      return fill_ordinary(entry);
    case What::told:
      return fill_line(entry, one_of(voice_.told));
    case What::once:
      entry.text = voice_.once[planned.which];
      return;
    case What::hard:
      entry.hard = true;
      return fill_line(entry, one_of(voice_.hard));
    case What::first:
      entry.first = true;
      entry.hard = happens(30);
      return fill_line(entry, voice_.firsts[planned.which]);
    case What::here:
      entry.here = true;
      entry.text = happens(40) ? pen_.write(one_of(voice_.here)) : "";
      return;
    case What::dismissing:
      return fill_harsh(entry, voice_.dismissing);
    case What::self_critical:
      entry.hard = happens(25);
      return fill_harsh(entry, voice_.self_critical);
    case What::support:
      return fill_support(entry);
    case What::for_oneself:
      entry.is_private = true;
      entry.text = new_words(voice_.for_oneself);
      return;
    case What::set_aside_tag:
      entry.text = pen_.write_new(one_of(voice_.set_aside_tag));
      return tag(entry, voice_.skip_tag);
    case What::set_aside_day:
      entry.text = pen_.write(one_of(voice_.set_aside_day));
      return;
    default:
      return fill_situation(entry, planned);
  }
}

void Writer::fill_line(Entry& entry, const Line& line) {
  entry.text = pen_.write_new(line.text);
  add_details(entry, line);
}

void Writer::add_details(Entry& entry, const Line& line) {
  if (!line.used_to.empty()) {
    entry.used_to = pen_.write(line.used_to);
  }
  if (!line.kinder.empty()) {
    entry.kinder = pen_.write(line.kinder);
  }
  set_kind(entry, line.kind);
  if (happens(60)) {
    tag(entry, line.tag);
  }
}

void Writer::add_before(Entry& entry, std::string_view kind) {
  const auto found = std::ranges::find(voice_.before, kind, &Before::kind);
  if (found != voice_.before.end()) {
    entry.used_to = pen_.write(found->text);
  }
}

void Writer::fill_harsh(Entry& entry, Patterns patterns) {
  entry.text = new_words(patterns);
  if (happens(40)) {
    entry.kinder = pen_.write(one_of(voice_.kinder));
  }
}

void Writer::fill_ordinary(Entry& entry) {
  const Line& line = write_ordinary(entry.text);
  const auto most = static_cast<std::uint64_t>(voice_.lines_an_entry);
  std::uint64_t more = dice_.below(most) + (happens(12) ? 1 : 0);
  for (; more > 0; --more) {
    std::string next;
    if (&write_ordinary(next) != &line) {
      entry.text += entry.text.ends_with('.') ? " " : ". ";
      entry.text += next;
    }
  }
  add_details(entry, line);
  if (happens(2)) {
    add_before(entry, line.kind);
  }
}

const Line& Writer::write_ordinary(std::string& text) {
  while (true) {
    const Line& line = one_of(voice_.ordinary);
    if (!is_event(line)) {
      text = pen_.write_new(line.text);
      return line;
    }
    const std::optional<std::string> event = pen_.write_event(
        line.text.substr(line.text.starts_with(kEvent) ? 1 : 0));
    if (event.has_value()) {
      text = *event;
      return line;
    }
  }
}

void Writer::fill_situation(Entry& entry, const Planned& planned) {
  const bool is_also = planned.what == What::also;
  const std::size_t which = is_also ? planned.which / 2 : planned.which;
  const Situation& situation = voice_.situations[which];
  if (is_also) {
    entry.text = pen_.write(situation.also.at(planned.which % 2));
    // The tag of a pair stands on something else as well.
    if (planned.which % 2 == 0) {
      tag(entry, situation.tag);
    }
    return;
  }
  entry.text =
      pen_.write(planned.what == What::now ? situation.now : situation.then);
  if (planned.what == What::shadow) {
    entry.is_private = true;
    entry.text += fmt::format(" ({} again)", kPrivateWord);
  }
  if (shares_tag(which)) {
    tag(entry, situation.tag);
  }
  if (planned.what == What::then) {
    entry.hard = happens(15);
  }
  if (planned.what == What::now) {
    set_kind(entry, situation.kind);
    if (!situation.used_to.empty() && happens(30)) {
      entry.used_to = pen_.write(situation.used_to);
    }
  }
}

void Writer::fill_support(Entry& entry) {
  const std::string words = pen_.write(one_of(voice_.support));
  if (happens(35)) {
    fill_ordinary(entry);
    entry.used_to = words;
  } else {
    entry.text = words;
  }
}

void Writer::tag(Entry& entry, std::string_view name) {
  if (!tags_ || name.empty()) {
    return;
  }
  if (voice_.tags_in_words) {
    entry.text += " +" + std::string(name);
  }
  add_tags(entry.tags, {parse_tag(name).value()});
}

void Writer::set_kind(Entry& entry, std::string_view kind) {
  if (kind.empty()) {
    return;
  }
  if (happens(voice_.kinds_percent)) {
    entry.kind = kind;
    entry.kind_source = KindSource::given;
  } else if (happens(35) && kind != "safe") {
    entry.kind = kind;
    entry.kind_source = KindSource::guess;
  }
}

void Writer::measure(Entry& entry) {
  static constexpr std::array kMinutes = {10, 15, 20, 30, 40, 60, 90, 180, 300};
  Measures& measures = entry.measures;
  if (happens(60)) {
    measures.duration =
        TimeSpan{.length = minutes(kMinutes.at(dice_.below(kMinutes.size()))),
                 .or_more = happens(5)};
  }
  if (happens(60)) {
    measures.intensity = static_cast<int>(2 + dice_.below(8));
  }
  if (happens(40)) {
    measures.choice = static_cast<Choice>(dice_.below(3));
  }
  if (happens(40)) {
    measures.self_talk = static_cast<SelfTalk>(1 + dice_.below(5));
  }
  if (entry.kind == "repair") {
    measures.repair =
        TimeSpan{.length = minutes(kMinutes.at(dice_.below(kMinutes.size())))};
  }
}

void Writer::mark(Entry& entry, What what) {
  if (!may_be_marked(what)) {
    return;
  }
  entry.bring = happens(3);
  entry.is_private |= happens(2) && what == What::ordinary;
  if (happens(what == What::ordinary ? 3 : 12)) {
    entry.celebrated = entry.created + minutes(5);
    if (happens(70)) {
      entry.celebrated_how = pen_.write(one_of(voice_.marked));
    }
  }
}

void Writer::date(Entry& entry, Instant at, What what) {
  entry.when = {.at = at, .day = day_of(at)};
  entry.created = at;
  // Some things are written down the morning after, to the day alone.
  const Instant midnight{std::chrono::floor<std::chrono::days>(at)};
  if (what == What::ordinary && happens(6) && midnight + hours(32) <= until_) {
    entry.when.at = midnight + hours(12);
    entry.when.precision = Precision::day;
    entry.created = std::max(at, midnight + hours(32));
  }
  entry.changed = entry.created;
}

bool Writer::shares_tag(std::size_t situation) {
  const auto known = shares_.find(situation);
  return known != shares_.end()
             ? known->second
             : shares_.emplace(situation, happens(85)).first->second;
}

Uid Writer::new_uid(Instant at) {
  std::array<std::uint8_t, 10> random{};
  for (std::uint8_t& byte : random) {
    byte = static_cast<std::uint8_t>(dice_.below(256));
  }
  return make_uid(at.time_since_epoch(), random);
}

}  // namespace wins::lives
