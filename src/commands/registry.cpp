// SPDX-License-Identifier: MIT
#include "wins/commands/registry.h"

#include <array>

#include "commands.h"

namespace wins {

Commands all_commands() {
  static constexpr std::array<const Command*, 23> kCommands = {
      &add_command,     &here_command,       &list_command,    &show_command,
      &edit_command,    &remove_command,     &undo_command,    &redo_command,
      &reflect_command, &celebrate_command,  &share_command,   &session_command,
      &stats_command,   &export_command,     &import_command,  &backup_command,
      &restore_command, &doctor_command,     &support_command, &config_command,
      &help_command,    &completion_command, &complete_command};
  return kCommands;
}

}  // namespace wins
