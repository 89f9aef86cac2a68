// SPDX-License-Identifier: MIT
#include "manual_texts.h"

namespace wins {

std::string program_description() {
  return "wins keeps small moments, in your words, on this computer: a pause "
         "before an answer, a no that was said, a rest that was taken. "
         "Nothing is sent anywhere. No command opens a network "
         "connection.\n\n"
         "To write something down, type\n\n"
         "  wins add\n\n"
         "and then a line, as it comes. Typed in this way, any character can "
         "be part of it, and the words stay out of the history of the shell "
         "and out of the list of processes. Enter alone leaves without "
         "saving.\n\n"
         "wins-undo(1) takes changes back, any number of them. Only what was "
         "removed with --for-good stays gone.\n\n"
         "Options may stand before or after the command. What follows -- is "
         "words, whatever it looks like. Results go to standard output; "
         "questions, hints and errors go to standard error. wins asks a "
         "question only where standard input and standard error are "
         "terminals.";
}

std::vector<Term> environment_terms() {
  return {
      {"WINS_DB", "The journal, where --db is not given."},
      {"WINS_CONFIG", "The settings, where --config is not given."},
      {"WINS_EDITOR, VISUAL, EDITOR",
       "The editor, in this order. It is run without a shell."},
      {"WINS_PAGER",
       "The pager for what is read on a terminal. Set and empty, it turns "
       "off the pager that the settings ask for."},
      {"PAGER",
       "The pager where display.pager is true and WINS_PAGER is "
       "not set."},
      {"NO_COLOR", "Where it is set and not empty, no bold or dim text."},
      {"CLICOLOR, CLICOLOR_FORCE",
       "CLICOLOR=0 turns bold and dim text off. CLICOLOR_FORCE=1 keeps it "
       "on in a pipe as well."},
      {"COLUMNS",
       "The width of lines. Where it is set, lines in a pipe are "
       "broken too."},
      {"TERM", "With dumb, no bold or dim text and a plain prompt."},
      {"LC_ALL, LC_CTYPE, LANG",
       "Whether the terminal shows UTF-8. Where it does not, other letters "
       "are written in ASCII. Nothing kept is changed by that."},
      {"TZ", "The time zone."},
      {"XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME",
       "Where the journal and the settings are. A relative path is left out "
       "of account."},
      {"WINS_NOW",
       "For tests and demonstrations: the time that wins takes for now, as "
       "2026-11-04T15:20:00+01:00. Without an offset it is local time. It "
       "stands still for the run."},
      {"WINS_SEED",
       "For tests and demonstrations: a decimal number that picks among "
       "messages of the same meaning."},
  };
}

std::vector<Term> file_terms() {
  return {
      {"~/.local/share/wins/journal.db",
       "The journal, an SQLite file. The file has mode 0600 and its folder "
       "0700."},
      {"~/.local/share/wins/drafts/",
       "Words that could not be saved, one file each."},
      {"~/.local/share/wins/snapshots/",
       "A copy of the journal, made before a new wins changes its form."},
      {"~/.config/wins/config.toml",
       "The settings, see wins-config(5). Without this file the defaults "
       "are in force."},
      {"~/.local/state/wins/shown",
       "What was asked or shown on which day: names, ids and days, no words "
       "of yours. It can be deleted at any time."},
  };
}

std::vector<Term> exit_terms() {
  return {
      {"0",
       "Done. An empty result is done, and so is output that was cut "
       "off by its reader."},
      {"1",
       "The journal or the computer refuses: no such entry, no words, "
       "a full disk."},
      {"2",
       "The command line cannot be read: an unknown option, a date "
       "with two readings."},
      {"3", "A fault in wins itself."},
      {"130", "Ended with Ctrl-C."},
  };
}

}  // namespace wins
