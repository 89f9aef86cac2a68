// SPDX-License-Identifier: MIT
#include "topics.h"

namespace wins {
namespace {

std::vector<Term> moment_terms() {
  return {
      {"now, just now", "This minute."},
      {"2h ago, 20 min ago, half an hour ago", "So long before now."},
      {"today, yesterday, day before yesterday", "That day."},
      {"tue, last tue",
       "The latest Tuesday. On a Tuesday, tue is today, and last tue is a "
       "week before."},
      {"3 days ago, a week ago, a month ago, a year ago",
       "That day. A month before 31 March is 28 February."},
      {"this morning, monday evening, last night",
       "That part of the day. In the small hours, last night is the night "
       "that is still going on."},
      {"14:30, 9:15am, 10pm, noon",
       "That time today, or yesterday where today's is still to come."},
      {"yesterday at 9pm, monday 14:30", "That time of that day."},
      {"2 nov, nov 2nd 2025, november 2",
       "That day. Without a year it is the latest one that has come."},
      {"2026-11-02, 2026-11-02 14:30, 2026-11-02T14:30",
       "That day or that minute, in the local time zone."},
      {"this week, last week", "That week."},
      {"this month, last month, october, 2026-10", "That month."},
      {"this year, last year, 2025", "That year."},
      {"last session, my last session",
       "The latest session, see wins-session(1). After --since it is from its "
       "beginning on."},
  };
}

std::vector<Term> refused_terms() {
  return {
      {"11/2, 2/11/26",
       "Could be two dates. wins offers both in words that work."},
      {"2m ago", "Could be minutes or months. Both are offered."},
      {"tomorrow, and other days to come",
       "Have not happened yet. As one end of a stretch of time they are "
       "fine."},
  };
}

}  // namespace

Topic dates_topic() {
  return {
      .name = "dates",
      .manual_section = 7,
      .summary = "date words that wins reads",
      .sections = {
          {.heading = "DESCRIPTION",
           .text = "Dates are read from English words. Case, commas, and a "
                   "leading on, at, since, my or the make no difference. The "
                   "past is preferred, and the date that was understood is "
                   "shown. Dates are never read out of the words of an entry, "
                   "so they go with an option:\n\n"
                   "  wins add --when 'last night'\n"
                   "  wins list --since monday\n"
                   "  wins list --on 'last week'"},
          {.heading = "ONE MOMENT",
           .text = "--when takes one moment. It may be fuzzy: wins keeps "
                   "how exact it was, and never shows it as more exact "
                   "than that.",
           .terms = moment_terms()},
          {.heading = "A STRETCH OF TIME",
           .text = "--since, --until and --on take the same words and mean "
                   "the whole of it: the day, the part of the day, the week, "
                   "the month. Both ends belong to it. A morning goes from "
                   "05:00 to 12:00, an afternoon to 18:00, an evening to "
                   "24:00, and a night from 18:00 to 05:00.\n\n"
                   "An entry belongs to the day it was written for. Travel and "
                   "clock changes never move it to another one."},
          {.heading = "WORDS THAT ARE REFUSED",
           .text = "Where words have two readings, nothing is saved until "
                   "one of them is picked. On a terminal the words of the "
                   "entry stay in hand and the date is asked again.",
           .terms = refused_terms()},
          {.heading = "CLOCK CHANGES AND LATE NIGHTS",
           .text = "A time that the clock leaves out in spring moves forward, "
                   "and is shown as it was understood. A time that comes twice "
                   "in autumn means the earlier one.\n\n"
                   "With calendar.day_starts a day can begin later than "
                   "midnight, up to 06:00. At 04:00, what is written at 01:30 "
                   "counts for the day before. calendar.week_starts says which "
                   "day begins a week, see wins-config(5)."},
          {.heading = "LENGTHS OF TIME",
           .text = "Options that take a TIME read 90s, 20m, 2h, 1h30m, 3d "
                   "and 2w, and 20 min, 2 hours or half an hour as well. A "
                   "plus sign means that or more: 1d+. A number without a "
                   "unit is refused. --repair also takes not-yet."}}};
}

}  // namespace wins
