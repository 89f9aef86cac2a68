// SPDX-License-Identifier: MIT
#include "wins/commands/registry.h"

#include <array>

#include "commands.h"

namespace wins {

Commands all_commands() {
  static constexpr std::array<const Command*, 17> kCommands = {
      &add_command,     &here_command,    &list_command,  &show_command,
      &edit_command,    &remove_command,  &undo_command,  &redo_command,
      &reflect_command, &session_command, &stats_command, &support_command,
      &config_command,  &doctor_command,  &help_command,  &completion_command,
      &complete_command};
  return kCommands;
}

}  // namespace wins
