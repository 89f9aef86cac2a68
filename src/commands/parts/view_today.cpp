// SPDX-License-Identifier: MIT
// wins reflect today: the day so far; an empty one is a place to write.
#include "capture.h"
#include "detail_loop.h"
#include "entry_options.h"
#include "letter.h"
#include "read_date.h"
#include "today_question.h"
#include "views.h"
#include "words_source.h"

namespace wins {
namespace {

/// The day holds nothing yet, and there is someone to ask.
bool is_open_page(const ReflectArgs& args, Day day, Invocation& invocation) {
  return !args.facts && args.kinds.empty() && args.tags.empty() &&
         invocation.format() == Format::human &&
         invocation.host().terminal.output && invocation.may_ask() &&
         invocation.store().count({.ranges = {{.first = day, .last = day}}}) ==
             0;
}

/// The same as `wins add` without words.
void write_one_down(Invocation& invocation) {
  invocation.change_access(Access::write);
  const Entry entry = new_entry({}, invocation);
  const auto words = find_words({}, Compose::as_given, invocation);
  if (words.has_value()) {
    const Entry kept = capture(entry, "add", *words, invocation);
    offer_details(words->origin, kept, invocation);
  }
}

void show(const ReflectArgs& args, Invocation& invocation) {
  const Day day = today(invocation);
  if (is_open_page(args, day, invocation)) {
    write_one_down(invocation);
    return;
  }
  Filter filter = filter_for(args, invocation);
  filter.ranges = {{.first = day, .last = day}};
  print_letter({.about = About::day, .first = day, .last = day}, filter, args,
               invocation);
  ask_about_today(args, day, invocation);
}

}  // namespace

constinit const ReflectView today_view{
    .name = "today", .takes = {.choice = true}, .show = show};

}  // namespace wins
