// SPDX-License-Identifier: MIT
#include "wins/text/json.h"

namespace wins {
namespace {

void append_tags(std::string& json, const std::vector<Tag>& tags) {
  json += '[';
  for (const Tag& tag : tags) {
    if (json.back() != '[') {
      json += ',';
    }
    append_json_text(json, tag.shown);
  }
  json += ']';
}

std::optional<std::int64_t> seconds_of(const std::optional<TimeSpan>& span) {
  return span.has_value() ? std::optional(span->length.count()) : std::nullopt;
}

void append_measures(std::string& json, const Measures& measures) {
  const auto or_more = [](const std::optional<TimeSpan>& span) {
    return span.has_value() && span->or_more;
  };
  JsonMembers members(json);
  members.number("duration_s", seconds_of(measures.duration));
  members.flag("duration_or_more", or_more(measures.duration));
  members.number("intensity", measures.intensity);
  measures.choice.has_value()
      ? members.word("choice", choice_name(*measures.choice))
      : members.null("choice");
  measures.self_talk.has_value()
      ? members.word("self_talk", self_talk_name(*measures.self_talk))
      : members.null("self_talk");
  members.number("repair_s", seconds_of(measures.repair));
  members.flag("repair_or_more", or_more(measures.repair));
  members.end();
}

void append_answers(std::string& json, const Answers& answers) {
  JsonMembers members(json);
  members.text("question", answers.question);
  members.number("entry", answers.entry);
  members.end();
}

constexpr std::string_view source_name(KindSource source) {
  return source == KindSource::guess ? "guess" : "given";
}

}  // namespace

void append_row_members(JsonMembers& members, std::int64_t id, const Uid& uid,
                        const Moment& when) {
  members.number("id", id);
  members.word("uid", to_string(uid));
  members.word("when", rfc3339(when.at, when.offset));
  members.word("day", iso_day(when.day));
}

void append_json_entry(std::string& json, const Entry& entry) {
  JsonMembers members(json);
  append_row_members(members, entry.id, entry.uid, entry.when);
  members.word("precision", precision_name(entry.when.precision));
  members.text("text", entry.text);
  members.begin("tags");
  append_tags(json, entry.tags);
  members.text_or_null("kind", entry.kind);
  entry.kind_source.has_value()
      ? members.word("kind_source", source_name(*entry.kind_source))
      : members.null("kind_source");
  members.text_or_null("used_to", entry.used_to);
  members.text_or_null("kinder", entry.kinder);
  members.flag("here", entry.here);
  members.flag("hard", entry.hard);
  members.flag("first", entry.first);
  members.flag("bring", entry.bring);
  members.flag("private", entry.is_private);
  entry.celebrated.has_value()
      ? members.word("celebrated",
                     rfc3339(*entry.celebrated, entry.when.offset))
      : members.null("celebrated");
  members.text_or_null("celebrated_how", entry.celebrated_how);
  members.number("session", entry.session);
  if (entry.answers.has_value()) {
    members.begin("answers");
    append_answers(json, *entry.answers);
  } else {
    members.null("answers");
  }
  members.begin("measures");
  append_measures(json, entry.measures);
  members.word("created", rfc3339(entry.created, entry.when.offset));
  members.word("changed", rfc3339(entry.changed, entry.when.offset));
  members.end();
}

}  // namespace wins
