// SPDX-License-Identifier: MIT
// wins doctor: whether every entry is whole, and what others could see.
#include <algorithm>
#include <iterator>
#include <memory>

#include "commands.h"
#include "parts/finding.h"
#include "wins/core/catalogue/checking.h"

namespace wins {
namespace {

using messages::checking;

struct DoctorArgs {
  bool salvage = false;
};

void append(Findings more, Findings& all) {
  all.insert(all.end(), std::make_move_iterator(more.begin()),
             std::make_move_iterator(more.end()));
}

Findings look(const Checkup& checkup, Invocation& invocation) {
  Findings findings = look_at_journal(checkup, invocation);
  append(look_around(checkup, invocation), findings);
  append(look_at_files(invocation), findings);
  append(look_at_shell(invocation), findings);
  return findings;
}

/// A sentence each, and the line that mends it below the last that it mends.
void add_sentences(const Findings& findings, Report& report) {
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    report.blocks.push_back({Note{finding.sentence}, Audience::people});
    const bool same_below =
        i + 1 < findings.size() && findings[i + 1].line == finding.line;
    if (!finding.line.empty() && !same_below) {
      report.blocks.push_back(
          {Note{.text = "  " + finding.line, .in_one_line = true},
           Audience::people});
    }
  }
}

Table table_of(const Findings& findings) {
  Table table{.key = "findings",
              .columns = {{.key = "name"},
                          {.key = "attention"},
                          {.key = "sentence"},
                          {.key = "line"}}};
  table.each_row = [findings](const auto& visit) {
    for (const Finding& finding : findings) {
      visit({finding.name, finding.attention, finding.sentence,
             finding.line.empty() ? Cell() : Cell(finding.line)});
    }
  };
  return table;
}

ExitCode run(const DoctorArgs& args, Invocation& invocation) {
  if (args.salvage) {
    return salvage(invocation);
  }
  const Checkup checkup = invocation.check_journal();
  const Findings findings = look(checkup, invocation);
  const bool well = std::ranges::none_of(findings, &Finding::attention);
  Report report{.kind = "doctor"};
  add_sentences(findings, report);
  report.blocks.push_back(
      {Note{well ? say(checking["well"]) : say(checking["unchanged"])},
       Audience::people});
  report.blocks.push_back(
      {Facts{{{.key = "journal", .value = invocation.places().journal.native()},
              {.key = "well", .value = well},
              {.key = "entries", .value = checkup.entries}}},
       Audience::machines});
  report.blocks.push_back({table_of(findings), Audience::machines});
  invocation.print(report);
  return well ? ExitCode::ok : ExitCode::could_not;
}

Action setup(Options& options) {
  const auto args = std::make_shared<DoctorArgs>();
  options.flag("--salvage", args->salvage,
               "Bring back what a damaged journal still holds, in a new file");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"doctor", "Looks at the journal and at what is around it."},
    {"doctor --json", "The same for a script."},
    {"doctor --salvage", "Writes what a damaged journal still holds anew."},
};

}  // namespace

constinit const Command doctor_command{
    .name = "doctor",
    .aliases = "",
    .group = "About wins",
    .summary = "See whether all is well with the journal",
    .details =
        "Looks at every page and every row of the journal: SQLite's own "
        "check, the digest of each entry, session and answer, the index "
        "for searching, the counts by month and of words, what rows refer to. "
        "Then at what "
        "others could see: modes and owners of the journal, its folder, the "
        "settings, drafts and snapshots; a synced folder, a disk of another "
        "computer, copies that a sync tool put aside; words in the histories "
        "of bash, zsh and fish, which are counted and not shown, and whether "
        "the start-up file of $SHELL keeps wins out of them; what an editor "
        "left; the time zone, the clock, and settings that wins does not "
        "know.\n\n"
        "Each thing is a sentence, with the line that mends it below, to be "
        "pasted or left. Nothing is changed and nothing is made. The exit "
        "code is 1 when something needs attention.\n\n"
        "With --salvage the journal is first copied beside itself, to a name "
        "that ends in .damaged. Then every entry that the copy still holds "
        "goes into a new file that ends in .salvaged, and the line is printed "
        "that puts it in place of the old one. An entry whose digest holds is "
        "as it was written. One whose digest does not hold comes back as it "
        "was found, under its own id, and is named; so is one of which the "
        "change log alone had a copy. Words without a date go into a file "
        "that ends in .words.txt. What could not be read is named by id, and "
        "by day where that is known. The exit code is 1 when an entry could "
        "not be read. All three files hold words as the journal does, and "
        "wins-remove(1) --for-good does not reach them: once all is well they "
        "can be deleted.\n\n"
        "With --json, doctor prints one object: journal, well, entries, and "
        "the array findings (name, attention, sentence, line). The names "
        "stay the same. With --salvage the object has copy, journal, "
        "words_file, whole, sessions, checkins, rows_left_out, steps_left_out, "
        "line, "
        "and the arrays unchecked, earlier, words (id) and lost (id, day).",
    .examples = kExamples,
    .access = Access::none,
    .setup = setup,
};

}  // namespace wins
