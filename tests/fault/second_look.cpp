// SPDX-License-Identifier: MIT
#include "fault/second_look.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace wins::test {

void SecondLook::operator()(const Tree& tree) {
  if (count_++ % stride_ != 0) {
    return;
  }
  write_tree(tree, home_.path());
  std::filesystem::create_directory(home_.path() / "tmp");
  std::filesystem::create_directory(home_.path() / "run");
  // The first to open the file after the cut is wins itself.
  const Ending listed = home_.wins({"list", "--json", "--all"});
  const Ending checked = home_.wins({"doctor"});
  ++looks_;
  CAPTURE(listed.err);
  CAPTURE(checked.out);
  CHECK(listed.code == 0);
  CHECK(listed.err.empty());
  CHECK(checked.code == 0);
}

}  // namespace wins::test
