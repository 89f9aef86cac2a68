// SPDX-License-Identifier: MIT
#include "fault/shim.h"

#include <doctest/doctest.h>

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// It is built beside this program.
fs::path shim_library() {
  return fs::read_symlink("/proc/self/exe").parent_path() / "libwins-shim.so";
}

bool takes_effect(const std::string& plan) {
  if (!fs::exists(shim_library())) {
    MESSAGE("skipped here: the shim was not built");
    return false;
  }
  const bool failed =
      !run_failing(QuickHome(), plan, {"add", "a line"}).failed.empty();
  if (!failed) {
    MESSAGE("skipped here: this build takes no calls or memory of others");
  }
  return failed;
}

}  // namespace

bool can_fail_calls() {
  return takes_effect("refused 1 once");
}

bool can_fail_memory() {
  return takes_effect("memory 1000 once");
}

FailedRun run_failing(const Home& home, const std::string& plan,
                      std::vector<std::string> arguments) {
  const TempFolder aside(memory_disk());
  Launch launch = home.launch(std::move(arguments));
  launch.environment.push_back("LD_PRELOAD=" + shim_library().string());
  launch.environment.push_back("WINS_SHIM=" + plan);
  launch.environment.push_back("WINS_SHIM_MARK=" + (aside / "mark").string());
  FailedRun run{.ending = run_program(launch)};
  run.failed = read_file(aside / "mark");
  return run;
}

}  // namespace wins::test
