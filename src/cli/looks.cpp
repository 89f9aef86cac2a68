// SPDX-License-Identifier: MIT
#include "looks.h"

#include <sstream>
#include <string_view>

#include "wins/text/when.h"

namespace wins {
namespace {

/// A variable's value; an unset one is empty.
std::string_view variable(const Host& host, std::string_view name) {
  const auto found = host.env.find(name);
  return found == host.env.end() ? std::string_view{} : found->second;
}

bool choose_color(const Globals& globals, const Settings& settings,
                  const Host& host) {
  if (globals.no_color || globals.color == "never") {
    return false;
  }
  if (globals.color == "always") {
    return true;
  }
  if (!variable(host, "NO_COLOR").empty()) {
    return false;
  }
  const std::string_view force = variable(host, "CLICOLOR_FORCE");
  if (!force.empty() && force != "0") {
    return true;
  }
  return host.terminal.output && !host.terminal.dumb &&
         variable(host, "CLICOLOR") != "0" &&
         settings.color != WhenColor::never;
}

}  // namespace

Style choose_style(const Globals& globals, const Settings& settings,
                   const Host& host) {
  Style style;
  if (host.terminal.output || !variable(host, "COLUMNS").empty()) {
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
  std::string command(variable(host, "WINS_PAGER"));
  if (host.env.find("WINS_PAGER") == host.env.end() && settings.pager) {
    command = variable(host, "PAGER");
    command = command.empty() ? "less" : command;
  }
  std::istringstream words(command);
  std::vector<std::string> pager;
  for (std::string word; words >> word;) {
    pager.push_back(word);
  }
  return pager;
}

}  // namespace wins
