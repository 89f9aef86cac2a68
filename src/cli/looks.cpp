// SPDX-License-Identifier: MIT
#include "looks.h"

#include <string_view>

#include "wins/text/command_words.h"
#include "wins/text/when.h"

namespace wins {
namespace {

bool choose_color(const Globals& globals, const Settings& settings,
                  const Host& host) {
  if (globals.no_color || globals.color == "never") {
    return false;
  }
  if (globals.color == "always") {
    return true;
  }
  if (!value_of(host.env, "NO_COLOR").empty()) {
    return false;
  }
  const std::string force = value_of(host.env, "CLICOLOR_FORCE");
  if (!force.empty() && force != "0") {
    return true;
  }
  return host.terminal.output && !host.terminal.dumb &&
         value_of(host.env, "CLICOLOR") != "0" &&
         settings.color != WhenColor::never;
}

}  // namespace

Style choose_style(const Globals& globals, const Settings& settings,
                   const Host& host) {
  Style style;
  if (host.terminal.output || !value_of(host.env, "COLUMNS").empty()) {
    style.columns = host.terminal.columns;
  }
  style.color = choose_color(globals, settings, host);
  style.ascii = globals.ascii || settings.ascii || !host.terminal.utf8;
  style.today =
      Calendar{
          .now = host.now, .zone = host.zone, .day_starts = settings.day_starts}
          .today();
  style.measures_off = settings.measures_off;
  return style;
}

std::vector<std::string> choose_pager(const Globals& globals,
                                      const Settings& settings,
                                      const Host& host) {
  if (globals.no_pager || !host.terminal.output) {
    return {};
  }
  auto command = variable(host.env, "WINS_PAGER");
  if (!command.has_value() && settings.pager) {
    command = value_of(host.env, "PAGER");
    command = command->empty() ? "less" : command;
  }
  return split_command(command.value_or(""));
}

}  // namespace wins
