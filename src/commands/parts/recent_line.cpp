// SPDX-License-Identifier: MIT
#include "recent_line.h"

#include "chosen_entries.h"
#include "lift_rule.h"
#include "read_date.h"
#include "tough_days.h"
#include "unasked.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::views;
using std::chrono::days;

constexpr days kRecent{30};

class Search {
 public:
  explicit Search(Invocation& invocation)
      : invocation_(invocation),
        rule_(invocation.settings()),
        tough_(invocation),
        today_(today(invocation)) {}

  using Words = const std::string& (*)(const Entry& entry);

  std::optional<OwnLine> newest(Filter filter, const Message& sentence,
                                Words words) {
    filter.ranges = {{.first = today_ - kRecent, .last = today_}};
    filter.not_marks = {Mark::hard};
    std::optional<OwnLine> found;
    invocation_.store().for_each(
        filter_unasked(filter, invocation_), [&](const Entry& entry) {
          if (!is_blank_text(words(entry)) && rule_.allows(entry) &&
              is_soft(words(entry)) && !tough_.is_evening(entry)) {
            found = line_of(entry, sentence, words(entry));
          }
          return found.has_value() ? Visit::stop : Visit::go_on;
        });
    return found;
  }

 private:
  [[nodiscard]] OwnLine line_of(const Entry& entry, const Message& sentence,
                                const std::string& words) const {
    return {.entry = entry.id,
            .said = say(sentence,
                        fmt::arg("day", short_day(entry.when.day, today_)),
                        fmt::arg("text", words))};
  }

  Invocation& invocation_;
  QuoteRule rule_;
  ToughDays tough_;
  Day today_;
};

}  // namespace

std::optional<OwnLine> recent_line(const SignQuestion& question,
                                   Invocation& invocation) {
  Search search(invocation);
  if (question.with_kinder) {
    auto line = search.newest(
        {.with = {Written::kinder}}, views["signs.wrote_kinder"],
        [](const Entry& entry) -> const std::string& { return *entry.kinder; });
    if (line.has_value()) {
      return line;
    }
  }
  Filter filter;
  filter.kinds.assign(question.kinds.begin(), question.kinds.end());
  for (const KindSource source : {KindSource::given, KindSource::guess}) {
    filter.kind_source = source;
    auto line = search.newest(
        filter, views["signs.wrote"],
        [](const Entry& entry) -> const std::string& { return entry.text; });
    if (line.has_value()) {
      return line;
    }
  }
  return std::nullopt;
}

}  // namespace wins
