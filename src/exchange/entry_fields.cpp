// SPDX-License-Identifier: MIT
#include "entry_fields.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "wins/core/catalogue/exchange.h"
#include "wins/core/error.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::exchange;

[[noreturn]] void refuse(const Message& why, std::string_view field) {
  throw FieldTrouble{say(why, fmt::arg("field", field))};
}

/// The value of a field that says something.
const std::string* said(const FieldRow& row, std::string_view field) {
  const std::string* const value = row.find(field);
  return value != nullptr && !value->empty() ? value : nullptr;
}

std::optional<std::string> text_in(const FieldRow& row,
                                   std::string_view field) {
  const std::string* const value = row.find(field);
  if (value == nullptr) {
    return std::nullopt;
  }
  if (value->size() > kTextLimit) {
    refuse(exchange["field.long"], field);
  }
  return *value;
}

std::optional<std::int64_t> number_in(const FieldRow& row,
                                      std::string_view field, std::int64_t low,
                                      std::int64_t high) {
  const std::string* const value = said(row, field);
  if (value == nullptr) {
    return std::nullopt;
  }
  std::int64_t number = 0;
  const char* const end = value->data() + value->size();
  const auto [stopped, problem] = std::from_chars(value->data(), end, number);
  if (problem != std::errc() || stopped != end || number < low ||
      number > high) {
    refuse(exchange["field.number"], field);
  }
  return number;
}

bool flag_in(const FieldRow& row, std::string_view field) {
  const std::string* const value = said(row, field);
  if (value == nullptr) {
    return false;
  }
  const std::string folded = fold_case(*value);
  for (const std::string_view yes : {"true", "1", "yes", "x"}) {
    if (folded == yes) {
      return true;
    }
  }
  for (const std::string_view no : {"false", "0", "no"}) {
    if (folded == no) {
      return false;
    }
  }
  refuse(exchange["field.flag"], field);
}

// clang 14 looks up no message inside a template.
[[noreturn]] void refuse_name(std::string_view field) {
  refuse(exchange["field.name"], field);
}

/// Of a name that one of the values has, the value.
template <typename Value, std::size_t Count, typename Name>
std::optional<Value> named_in(const FieldRow& row, std::string_view field,
                              const std::array<Value, Count>& values,
                              Name name) {
  const std::string* const said_name = said(row, field);
  if (said_name == nullptr) {
    return std::nullopt;
  }
  const auto found = std::ranges::find_if(
      values, [&](Value value) { return name(value) == *said_name; });
  if (found == values.end()) {
    refuse_name(field);
  }
  return *found;
}

constexpr std::int64_t kMostSeconds = (std::int64_t{1} << 53) - 1;
/// One below what a journal can give next.
constexpr std::int64_t kMostId = kMostSeconds - 2;

std::optional<TimeSpan> span_in(const FieldRow& row, std::string_view seconds,
                                std::string_view or_more) {
  const auto length = number_in(row, seconds, 0, kMostSeconds);
  return length.has_value()
             ? std::optional(TimeSpan{.length = std::chrono::seconds(*length),
                                      .or_more = flag_in(row, or_more)})
             : std::nullopt;
}

Measures measures_in(const FieldRow& row) {
  Measures measures;
  measures.duration = span_in(row, "duration_s", "duration_or_more");
  if (const auto value = number_in(row, "intensity", 0, 10); value) {
    measures.intensity = static_cast<int>(*value);
  }
  measures.choice =
      named_in(row, "choice",
               std::array{Choice::no, Choice::brief, Choice::yes}, choice_name);
  measures.self_talk =
      named_in(row, "self_talk",
               std::array{SelfTalk::harsh, SelfTalk::rough, SelfTalk::mixed,
                          SelfTalk::gentle, SelfTalk::kind},
               self_talk_name);
  measures.repair = span_in(row, "repair_s", "repair_or_more");
  return measures;
}

constexpr std::array kPrecisions = {Precision::minute, Precision::part,
                                    Precision::day,    Precision::week,
                                    Precision::month,  Precision::year};

/// A reading of the wall clock as a moment of the minute.
Moment moment_at(const Rfc3339& read, const Calendar& calendar) {
  Moment when;
  if (read.offset.has_value()) {
    when.at = Instant(read.reading.time_since_epoch() - *read.offset);
    when.offset = *read.offset;
  } else {
    when.at = to_instant(read.reading, calendar.zone);
    when.offset = std::chrono::duration_cast<std::chrono::minutes>(
        calendar.zone.offset_at(when.at));
  }
  when.day = day_of(read.reading, calendar.day_starts);
  return when;
}

Moment moment_of_words(const std::string& words, std::string_view field,
                       const Calendar& calendar) {
  if (const auto read = parse_rfc3339(words); read.has_value()) {
    return moment_at(*read, calendar);
  }
  try {
    return parse_when(words, calendar);
  } catch (const UsageError&) {
    refuse(exchange["field.when"], field);
  }
}

void expect_near(const Moment& when) {
  const auto away = when.at.time_since_epoch() - when.day.time_since_epoch();
  if (away < -std::chrono::days(2) || away > std::chrono::days(3)) {
    refuse(exchange["field.day"], "day");
  }
}

Moment moment_in(const FieldRow& row, const Calendar& calendar) {
  const std::string* const words = said(row, "when");
  Moment when = words == nullptr ? moment_now(calendar)
                                 : moment_of_words(*words, "when", calendar);
  if (const std::string* const day = said(row, "day"); day != nullptr) {
    const auto read = parse_iso_day(*day);
    if (!read.has_value()) {
      refuse(exchange["field.day"], "day");
    }
    when.day = *read;
  }
  when.precision = named_in(row, "precision", kPrecisions, precision_name)
                       .value_or(when.precision);
  expect_near(when);
  return when;
}

std::optional<Instant> instant_in(const FieldRow& row, std::string_view field,
                                  const Calendar& calendar) {
  const std::string* const words = said(row, field);
  if (words == nullptr) {
    return std::nullopt;
  }
  const auto read = parse_rfc3339(*words);
  if (!read.has_value()) {
    refuse(exchange["field.when"], field);
  }
  return moment_at(*read, calendar).at;
}

Uid uid_in(const FieldRow& row) {
  const std::string* const text = said(row, "uid");
  if (text == nullptr) {
    return {};
  }
  const auto uid = parse_uid(*text);
  if (!uid.has_value()) {
    refuse(exchange["field.uid"], "uid");
  }
  return *uid;
}

Uid expect_uid(const FieldRow& row) {
  const Uid uid = uid_in(row);
  if (uid == Uid{}) {
    refuse(exchange["field.uid"], "uid");
  }
  return uid;
}

std::int64_t id_in(const FieldRow& row) {
  return number_in(row, "id", 0, kMostId).value_or(0);
}

std::vector<Tag> tags_in_fields(const FieldRow& row, const Entry& entry) {
  std::vector<Tag> tags;
  if (row.find("tags") == nullptr) {
    return tags_in(entry.text, TagSigns::plus);
  }
  for (const std::string_view name : row.all("tags")) {
    if (name.empty()) {
      continue;
    }
    const auto tag = parse_tag(name);
    if (!tag.has_value()) {
      refuse(exchange["field.tag"], "tags");
    }
    add_tags(tags, {*tag});
  }
  return tags;
}

void read_kind(const FieldRow& row, Entry& entry) {
  if (said(row, "kind") == nullptr) {
    return;
  }
  entry.kind = text_in(row, "kind");
  const auto name = [](KindSource source) {
    return std::string_view(source == KindSource::guess ? "guess" : "given");
  };
  entry.kind_source =
      named_in(row, "kind_source",
               std::array{KindSource::given, KindSource::guess}, name)
          .value_or(KindSource::given);
}

void read_marks(const FieldRow& row, Entry& entry) {
  entry.here = flag_in(row, "here");
  entry.hard = flag_in(row, "hard");
  entry.first = flag_in(row, "first");
  entry.bring = flag_in(row, "bring");
  entry.is_private = flag_in(row, "private");
}

void read_answers(const FieldRow& row, Entry& entry) {
  if (auto question = text_in(row, "answers_question"); question) {
    entry.answers = Answers{
        .question = *std::move(question),
        .entry = number_in(row, "answers_entry", 0, kMostId).value_or(0)};
  }
}

void expect_words(const Entry& entry) {
  if (!entry.here && is_blank_text(entry.text)) {
    refuse(exchange["field.blank"], "text");
  }
}

}  // namespace

Entry entry_of(const FieldRow& row, const Calendar& calendar) {
  Entry entry;
  entry.id = id_in(row);
  entry.uid = uid_in(row);
  entry.when = moment_in(row, calendar);
  entry.text = text_in(row, "text").value_or("");
  entry.tags = tags_in_fields(row, entry);
  read_kind(row, entry);
  entry.used_to = text_in(row, "used_to");
  entry.kinder = text_in(row, "kinder");
  read_marks(row, entry);
  entry.celebrated = instant_in(row, "celebrated", calendar);
  entry.celebrated_how = text_in(row, "celebrated_how");
  entry.measures = measures_in(row);
  read_answers(row, entry);
  entry.created = instant_in(row, "created", calendar).value_or(calendar.now);
  entry.changed = instant_in(row, "changed", calendar).value_or(entry.created);
  expect_words(entry);
  return entry;
}

Session session_of(const FieldRow& row, const Calendar& calendar) {
  Session session;
  session.id = id_in(row);
  session.uid = expect_uid(row);
  session.when = moment_in(row, calendar);
  if (session.when.precision > Precision::day) {
    refuse(exchange["field.name"], "precision");
  }
  session.tough = flag_in(row, "tough");
  session.note = text_in(row, "note");
  session.heard = text_in(row, "heard");
  session.created = instant_in(row, "created", calendar).value_or(calendar.now);
  session.changed =
      instant_in(row, "changed", calendar).value_or(session.created);
  return session;
}

Checkin checkin_of(const FieldRow& row, const Calendar& calendar) {
  Checkin checkin;
  checkin.id = id_in(row);
  checkin.uid = expect_uid(row);
  checkin.when = moment_in(row, calendar);
  checkin.when.precision = Precision::minute;
  checkin.question = text_in(row, "question").value_or("");
  const auto answer =
      named_in(row, "answer",
               std::array{CheckinAnswer::pass, CheckinAnswer::not_lately,
                          CheckinAnswer::a_little, CheckinAnswer::yes},
               answer_name);
  if (checkin.question.empty() || !answer.has_value()) {
    refuse(exchange["field.name"], "answer");
  }
  checkin.answer = *answer;
  checkin.entry = number_in(row, "entry", 1, kMostId);
  checkin.created = instant_in(row, "created", calendar).value_or(calendar.now);
  return checkin;
}

std::string source_of(std::string_view when, std::string_view text) {
  std::string source(when);
  source += '\0';
  source += text;
  return source;
}

std::string source_of(const FieldRow& row) {
  const auto value = [&row](std::string_view field) {
    const std::string* const found = row.find(field);
    return found == nullptr ? std::string_view() : std::string_view(*found);
  };
  return source_of(value("when"), value("text"));
}

Entry entry_of_words(std::string text, const Calendar& calendar) {
  Entry entry;
  entry.when = moment_now(calendar);
  entry.text = std::move(text);
  if (entry.text.size() > kTextLimit) {
    refuse(exchange["field.long"], "text");
  }
  expect_words(entry);
  entry.created = calendar.now;
  entry.changed = calendar.now;
  return entry;
}

}  // namespace wins
