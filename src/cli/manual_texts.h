// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/docs.h"

namespace wins {

// What wins(1) and the pages of the commands say beside what the rows give.

[[nodiscard]] std::string program_description();
[[nodiscard]] std::vector<Term> environment_terms();
[[nodiscard]] std::vector<Term> file_terms();
[[nodiscard]] std::vector<Term> exit_terms();

}  // namespace wins
