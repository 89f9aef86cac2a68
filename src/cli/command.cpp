// SPDX-License-Identifier: MIT
#include "wins/cli/command.h"

#include <algorithm>

namespace wins {

const Command* find_command(Commands commands, std::string_view name) {
  const auto found =
      std::ranges::find_if(commands, [name](const Command* command) {
        const auto aliases = aliases_of(*command);
        return command->name == name ||
               std::ranges::find(aliases, name) != aliases.end();
      });
  return found == commands.end() ? nullptr : *found;
}

std::vector<std::string_view> aliases_of(const Command& command) {
  std::vector<std::string_view> result;
  std::string_view rest = command.aliases;
  while (!rest.empty()) {
    const std::size_t blank = rest.find(' ');
    result.push_back(rest.substr(0, blank));
    rest.remove_prefix(blank == rest.npos ? rest.size() : blank + 1);
  }
  return result;
}

}  // namespace wins
