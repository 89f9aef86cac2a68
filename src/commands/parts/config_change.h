// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/invocation.h"

namespace wins {

// What changes the settings file.

/// `config set KEY VALUE...`; without a value it is asked for on a terminal.
/// Throws: as set_setting.
ExitCode set_config(const std::string& key,
                    const std::vector<std::string>& values,
                    Invocation& invocation);

/// `config unset KEY`. Throws: as unset_setting.
ExitCode unset_config(const std::string& key, Invocation& invocation);

/// `config edit`: the file in the person's editor. What comes back is kept as
/// it is. Throws: SettingsError when that does not read; UserError when the
/// file changed meanwhile, and the draft is named then.
ExitCode edit_config(Invocation& invocation);

/// One line on stderr with the keys of the file that wins does not know.
void tell_unknown_settings(Invocation& invocation);

}  // namespace wins
