// SPDX-License-Identifier: MIT
// Journals of jrnl. An entry begins at a line with its date and goes on to
// the next such line. The first line of the file says which of two styles it
// has: "[date] title" since jrnl 2, "date title" before. In either, a line in
// the other style is a line of words.
#include <algorithm>

#include "entry_fields.h"
#include "import_bytes.h"
#include "jrnl_date.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/exchange/import.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::exchange;

enum class Style { unknown, brackets, bare };

/// A star is a tag here: wins has no mark for it.
constexpr std::string_view kStarred = "starred";

/// "[2021-03-14 09:26] ": the date, and how long it is with its brackets.
std::optional<JrnlFront> bracketed_front(std::string_view line) {
  const std::size_t end = line.find(']');
  // What has up to six characters is a footnote, to jrnl as well.
  if (!line.starts_with('[') || end == std::string_view::npos || end < 8 ||
      line.substr(end + 1, 1) != " ") {
    return std::nullopt;
  }
  const auto date = read_jrnl_date(line.substr(1, end - 1));
  return date.has_value()
             ? std::optional(JrnlFront{.date = *date, .length = end + 2})
             : std::nullopt;
}

std::string_view trimmed(std::string_view text, std::string_view signs) {
  const std::size_t begin = text.find_first_not_of(signs);
  if (begin == std::string_view::npos) {
    return {};
  }
  return text.substr(begin, text.find_last_not_of(signs) - begin + 1);
}

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// The words that begin with @, as far as they can be tags of wins.
std::vector<Tag> at_tags(std::string_view text) {
  std::vector<Tag> tags;
  for (std::size_t at = text.find('@'); at != std::string_view::npos;
       at = text.find('@', at + 1)) {
    if (at > 0 && !is_blank(text[at - 1])) {
      continue;
    }
    // The longest beginning of the word that is one tag.
    std::string_view name = text.substr(at + 1, 255);
    name = name.substr(0, name.find_first_of(" \t\r\n"));
    while (!name.empty() && !parse_tag(name).has_value()) {
      name.remove_suffix(1);
    }
    if (const auto tag = parse_tag(name); tag.has_value()) {
      add_tags(tags, {*tag});
    }
  }
  return tags;
}

class JrnlImport {
 public:
  JrnlImport(const ImportFile& file, const RowTaker& rows)
      : file_(file), rows_(rows), reader_(file) {}

  ImportNotes run() {
    std::int64_t number = reader_.line();
    while (const auto line = reader_.next_line(kTextLimit)) {
      take(*line, number);
      number = reader_.line();
    }
    end_entry();
    return notes_;
  }

 private:
  void take(const std::string& line, std::int64_t number) {
    const std::optional<JrnlFront> front = front_of(line);
    if (!front.has_value()) {
      go_on(line, number);
      return;
    }
    if (front->date.has_two_readings) {
      reader_.refuse(number,
                     say(exchange["two_dates"],
                         fmt::arg("date", line.substr(0, front->length))));
    }
    if (!date_.has_value() && !is_blank_text(text_)) {
      reader_.refuse(line_, say(exchange["before_first"]));
    }
    end_entry();
    line_ = number;
    date_ = front->date;
    text_ = line.substr(front->length);
  }

  [[nodiscard]] std::optional<JrnlFront> front_of(std::string_view line) {
    std::optional<JrnlFront> front;
    if (style_ != Style::bare) {
      front = bracketed_front(line);
    }
    if (style_ == Style::brackets || front.has_value()) {
      style_ = front.has_value() ? Style::brackets : style_;
      return front;
    }
    front = jrnl_front(line);
    style_ = front.has_value() ? Style::bare : style_;
    return front;
  }

  void go_on(const std::string& line, std::int64_t number) {
    if (!date_.has_value() && is_blank_text(text_)) {
      line_ = number;
      text_ = line;
      return;
    }
    text_ += '\n';
    text_ += line;
    if (text_.size() > 2 * kTextLimit) {
      reader_.refuse(line_,
                     say(exchange["field.long"], fmt::arg("field", "text")));
    }
  }

  /// Hands over what was gathered. A file without any date is one entry of
  /// now, as it is for jrnl.
  void end_entry() {
    if (!date_.has_value() && is_blank_text(text_)) {
      return;
    }
    if (++count_ > kImportEntries) {
      reader_.refuse(line_, say(exchange["too_many"]));
    }
    const bool starred = take_star();
    CleanText clean = clean_utf8(trimmed(text_, " \t\r\n"));
    notes_.repaired += static_cast<std::int64_t>(clean.replaced + clean.nuls);
    try {
      Entry entry = entry_of_words(std::move(clean.text), file_.calendar);
      std::string when;
      if (date_.has_value()) {
        entry.when = moment_of(*date_);
        when = rfc3339(Instant(date_->reading.time_since_epoch()),
                       std::chrono::minutes(0));
      }
      entry.tags = at_tags(entry.text);
      if (starred) {
        add_tags(entry.tags, {*parse_tag(kStarred)});
      }
      rows_.entry(entry, source_of(when, entry.text));
    } catch (const FieldTrouble& trouble) {
      reader_.refuse(line_, trouble.reason);
    }
    date_.reset();
    text_.clear();
  }

  /// Takes the star off the end of the title.
  bool take_star() {
    const std::size_t end = std::min(text_.find('\n'), text_.size());
    const std::string_view title =
        trimmed(std::string_view(text_).substr(0, end), " \t\r\n");
    if (!title.ends_with('*')) {
      return false;
    }
    const std::string bare(trimmed(title, " *"));
    // A title of stars alone is all that there is.
    if (bare.empty() && is_blank_text(text_.substr(end))) {
      return false;
    }
    text_ = bare + text_.substr(end);
    return true;
  }

  [[nodiscard]] Moment moment_of(const JrnlDate& date) const {
    constexpr std::chrono::hours kNoon{12};
    const LocalTime reading =
        date.has_time ? date.reading : date.reading + kNoon;
    Moment when;
    when.at = to_instant(reading, file_.calendar.zone);
    when.offset = std::chrono::duration_cast<std::chrono::minutes>(
        file_.calendar.zone.offset_at(when.at));
    when.day = date.has_time ? day_of(reading, file_.calendar.day_starts)
                             : std::chrono::floor<std::chrono::days>(reading);
    when.precision = date.has_time ? Precision::minute : Precision::day;
    return when;
  }

  const ImportFile& file_;
  const RowTaker& rows_;
  ImportBytes reader_;
  Style style_ = Style::unknown;
  std::optional<JrnlDate> date_{};
  std::string text_{};
  std::int64_t line_ = 1;  ///< where the entry begins
  std::int64_t count_ = 0;
  ImportNotes notes_{};
};

}  // namespace

ImportNotes import_jrnl(const ImportFile& file, const RowTaker& rows) {
  return JrnlImport(file, rows).run();
}

}  // namespace wins
