// SPDX-License-Identifier: MIT
#include "detail_loop.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "capture.h"
#include "entry_id.h"
#include "entry_options.h"
#include "guess.h"
#include "support_line.h"
#include "wins/cli/run.h"
#include "wins/core/catalogue/asking.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;

Measure fitting_measure(const Entry& entry) {
  const std::string kind = entry.kind.value_or("");
  if (kind == "notice" || kind == "feel") {
    return Measure::intensity;
  }
  if (kind == "pause" || kind == "boundary") {
    return Measure::choice;
  }
  if (kind == "gentle") {
    return Measure::self_talk;
  }
  return kind == "repair" ? Measure::repair : Measure::duration;
}

/// The measures to ask for: the fitting one first, then the usual order.
std::vector<Measure> questions(const Entry& entry, const Settings& settings) {
  std::vector<Measure> measures(kMeasures.begin(), kMeasures.end());
  // Not the one of std::ranges: clang 14 cannot read its result.
  std::stable_partition(measures.begin(), measures.end(), [&](Measure measure) {
    return measure == fitting_measure(entry);
  });
  std::erase_if(measures, [&](Measure measure) {
    return has(entry.measures, measure) ||
           std::ranges::count(settings.measures_off, measure) > 0;
  });
  return measures;
}

const Message& question(Measure measure) {
  switch (measure) {
    case Measure::duration:
      return asking["duration"];
    case Measure::intensity:
      return asking["intensity"];
    case Measure::choice:
      return asking["choice"];
    case Measure::self_talk:
      return asking["self_talk"];
    case Measure::repair:
      break;
  }
  return asking["repair"];
}

/// An entry as it was and as it is.
struct Revision {
  Entry before{};
  Entry after{};
};

/// Keeps what was answered. The entry is read anew: it may have changed
/// elsewhere while the question stood. An answer that cannot be kept is not
/// lost either.
Revision keep(EntryId id, const std::string& answer, Invocation& invocation,
              const std::function<void(Entry&)>& put) {
  Revision revision;
  keep_or_rescue({.text = answer}, invocation, [&] {
    revision.before = entry_of(id, invocation);
    revision.after = revision.before;
    put(revision.after);
    return invocation.store().edit(
        revision.after, {.command = "add", .at = invocation.host().now});
  });
  return revision;
}

/// Asks until the answer can be read; Enter leaves the field empty.
void ask_measure(Measure measure, EntryId id, Invocation& invocation) {
  for (;;) {
    const auto answer = invocation.ask(say(question(measure)));
    if (!answer.has_value() || is_blank_text(*answer)) {
      return;
    }
    try {
      Measures value;
      read_measure(measure, *answer, value);
      keep(id, *answer, invocation, [&](Entry& entry) {
        read_measure(measure, *answer, entry.measures);
      });
      return;
    } catch (const UsageError& unread) {
      print_failure(unread, invocation.host().err,
                    glyphs_of(invocation.host()));
    }
  }
}

void ask_used_to(EntryId id, Invocation& invocation) {
  const auto answer = invocation.ask(say(asking["used_to"]));
  if (answer.has_value() && !is_blank_text(*answer)) {
    const Revision revision = keep(id, *answer, invocation, [&](Entry& entry) {
      entry.used_to = read_text(*answer, invocation);
    });
    offer_support_for_more(revision.before, revision.after, invocation);
  }
}

/// What `d` asks next. Each field is asked once, answered or not.
class Details {
 public:
  Details(const Entry& entry, const Settings& settings)
      : measures_(questions(entry, settings)),
        used_to_(!entry.used_to.has_value()) {}

  void ask_next(EntryId id, Invocation& invocation) {
    if (used_to_) {
      used_to_ = false;
      ask_used_to(id, invocation);
    } else if (next_ < measures_.size()) {
      ask_measure(measures_[next_++], id, invocation);
    } else {
      invocation.host().err << say(asking["details.done"]) << '\n';
    }
  }

 private:
  std::vector<Measure> measures_;
  bool used_to_;
  std::size_t next_ = 0;
};

void add_line(const std::string& line, EntryId id, Invocation& invocation) {
  const Revision revision = keep(id, line, invocation, [&](Entry& entry) {
    entry.text = read_text(entry.text + "\n" + line, invocation);
    add_tags(entry.tags, tags_in(line, TagSigns::plus_and_hash));
    if (entry.kind_source == KindSource::guess) {
      guess_kind_of(entry, invocation);
    }
  });
  invocation.hint(say(asking["details.line"], fmt::arg("id", id)));
  offer_support_for_more(revision.before, revision.after, invocation);
}

}  // namespace

void offer_details(Origin origin, const Entry& entry, Invocation& invocation) {
  // Machines have been given the entry as it will stay.
  if (origin != Origin::prompt || invocation.format() != Format::human ||
      !invocation.settings_or_defaults().add_details) {
    return;
  }
  Details details(entry, invocation.settings_or_defaults());
  for (;;) {
    const auto line = invocation.ask(say(asking["details"]));
    if (!line.has_value() || is_blank_text(*line)) {
      return;
    }
    if (*line == "d") {
      details.ask_next(entry.id, invocation);
    } else {
      add_line(*line, entry.id, invocation);
    }
  }
}

}  // namespace wins
