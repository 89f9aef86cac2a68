// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wins::test {

// Where things are on this computer. One source knows the paths, so that every
// other object is the same in each checkout and a compiler cache can serve it.

/// The top of the checkout.
[[nodiscard]] std::string source_dir();
/// A file of tests/data.
[[nodiscard]] std::string data_file(std::string_view name);
/// The program that people run.
[[nodiscard]] std::string wins_binary();

}  // namespace wins::test
