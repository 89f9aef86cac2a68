// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// The words of a command such as "code --wait" or "'/opt/my editor/ed' -x":
/// blanks part them; inside single quotes everything stands for itself,
/// inside double quotes a backslash takes the meaning from `"` and `\`,
/// outside quotes from any character. A quote left open goes to the end.
/// Nothing else of a shell is known. Empty when there is nothing but blanks.
[[nodiscard]] std::vector<std::string> split_command(std::string_view command);

}  // namespace wins
