// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/command.h"

namespace wins {

// One row a command; each is defined in the file of its name.
extern const Command add_command;
extern const Command here_command;
extern const Command list_command;
extern const Command show_command;
extern const Command edit_command;
extern const Command remove_command;
extern const Command undo_command;
extern const Command redo_command;
extern const Command reflect_command;
extern const Command celebrate_command;
extern const Command share_command;
extern const Command stats_command;
extern const Command backup_command;
extern const Command restore_command;
extern const Command export_command;
extern const Command import_command;
extern const Command session_command;
extern const Command support_command;
extern const Command config_command;
extern const Command doctor_command;
extern const Command completion_command;
extern const Command help_command;
extern const Command complete_command;

}  // namespace wins
