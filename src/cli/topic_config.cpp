// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include "topics.h"
#include "wins/config/settings.h"

namespace wins {
namespace {

/// A term a setting, from the rows that the file is read with.
std::vector<Term> setting_terms() {
  std::vector<Term> terms;
  for (const SettingDoc& doc : setting_docs()) {
    terms.push_back({std::string(doc.key),
                     fmt::format("{}. Values: {}.", doc.summary, doc.values)});
  }
  return terms;
}

}  // namespace

Topic config_topic() {
  return {
      .name = "config",
      .manual_section = 5,
      .summary = "the settings of wins",
      .sections = {
          {.heading = "DESCRIPTION",
           .text = "The settings are a TOML file, written by hand or with wins "
                   "config set, unset and edit. Without a file, and for a key "
                   "that it does not name, the default is in force. wins "
                   "looks for it here, first to last:\n\n"
                   "  --config PATH\n"
                   "  WINS_CONFIG\n"
                   "  $XDG_CONFIG_HOME/wins/config.toml\n"
                   "  ~/.config/wins/config.toml\n\n"
                   "The file belongs to you or to root and has up to 64 KiB. "
                   "wins config path says where it is, and wins config list "
                   "shows the values in force.\n\n"
                   "A file that cannot be read never stops an entry: wins add "
                   "and wins here save with the defaults and say so. Other "
                   "commands end and name the file and the line. A key that "
                   "wins does not know is left alone, and wins config names "
                   "it.\n\n"
                   "wins config set and unset change one key and leave "
                   "comments, order, line ends and every other value as they "
                   "stand, to the byte. A list that is written over several "
                   "lines keeps its lines. A new file is readable by you "
                   "alone; one that is there keeps its mode, and a link stays "
                   "one. The file is replaced whole or not at all."},
          {.heading = "SETTINGS",
           .text = "The default stands first among the values.",
           .terms = setting_terms()},
          {.heading = "EXAMPLES",
           .text = "A file with a few settings:\n\n"
                   "  tone = \"facts\"\n"
                   "  \n"
                   "  [calendar]\n"
                   "  day_starts = \"04:00\"\n"
                   "  week_starts = \"sunday\"\n"
                   "  \n"
                   "  [support]\n"
                   "  contacts = [\"Jo, any time\", \"the clinic, by day\"]"
                   "\n\n"
                   "The same as dotted keys:\n\n"
                   "  tone = \"facts\"\n"
                   "  calendar.day_starts = \"04:00\""}}};
}

}  // namespace wins
