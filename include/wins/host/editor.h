// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "wins/host/host.h"

namespace wins {

/// The words of the editor's command, for this draft: vim gets options that
/// keep the text out of its swap file, its backups and its list of yanks.
[[nodiscard]] std::vector<std::string> private_editor_command(
    const std::vector<std::string>& editor, const std::filesystem::path& draft);

/// Opens the words in the editor, with the draft in `place`. Ctrl-C belongs
/// to the editor meanwhile.
/// Throws: UserError when the editor cannot be started or did not end well (the
/// hint names the draft, unless it is blank, and then it is gone); StorageError
/// when no draft can be written.
[[nodiscard]] Edited run_editor(const std::vector<std::string>& editor,
                                const std::string& words,
                                const std::filesystem::path& place);

}  // namespace wins
