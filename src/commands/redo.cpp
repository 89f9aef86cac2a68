// SPDX-License-Identifier: MIT
// wins redo: makes a change again that was taken back.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/steps.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::changing;
using messages::sessions;

struct RedoArgs {
  std::vector<std::string> steps{};
};

ExitCode run(const RedoArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const int wanted = read_steps(args.steps, "redo");
  const std::vector<Step> steps = invocation.store().redo(wanted);
  tell_steps(
      "redo", steps,
      {.entries = {.went_away = changing["redo.went_away"],
                   .came_back = changing["redo.came_back"],
                   .changed = changing["redo.changed"]},
       .sessions = {.went_away = sessions["redo.went_away"],
                    .came_back = sessions["redo.came_back"],
                    .changed = sessions["redo.changed"]},
       .checkins = {.went_away = changing["redo.checkin.went_away"],
                    .came_back = changing["redo.checkin.came_back"],
                    .changed = changing["redo.checkin.came_back"]},
       .more_checkins = {.went_away = changing["redo.checkins.went_away"],
                         .came_back = changing["redo.checkins.came_back"],
                         .changed = changing["redo.checkins.came_back"]},
       .none = changing["redo.none"]},
      invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<RedoArgs>();
  options.words(Value::number, args->steps, "How many steps; one by default");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"redo", "Makes the change again that undo took back."},
    {"redo 3", "Makes three of them again."},
};

}  // namespace

constinit const Command redo_command{
    .name = "redo",
    .aliases = "",
    .group = "Changing",
    .summary = "Make a change again that undo took back",
    .details =
        "Makes changes again that wins-undo(1) took back, in their order. A "
        "new change ends that: what was taken back before it can no longer "
        "be made again.\n\n"
        "With --json it prints one object with the array steps: command, "
        "entry, effect (went_away, came_back or changed), session and checkin. "
        "Of the three ids the one is set that the step is about, and the "
        "others are null.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
};

}  // namespace wins
