// SPDX-License-Identifier: MIT
// wins undo: takes back the last change.
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

struct UndoArgs {
  std::vector<std::string> steps{};
};

ExitCode run(const UndoArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const int wanted = read_steps(args.steps, "undo");
  const std::vector<Step> steps = invocation.store().undo(wanted);
  tell_steps(
      "undo", steps,
      {.entries = {.went_away = changing["undo.went_away"],
                   .came_back = changing["undo.came_back"],
                   .changed = changing["undo.changed"]},
       .sessions = {.went_away = sessions["undo.went_away"],
                    .came_back = sessions["undo.came_back"],
                    .changed = sessions["undo.changed"]},
       .checkins = {.went_away = changing["undo.checkin.went_away"],
                    .came_back = changing["undo.checkin.came_back"],
                    .changed = changing["undo.checkin.came_back"]},
       .more_checkins = {.went_away = changing["undo.checkins.went_away"],
                         .came_back = changing["undo.checkins.came_back"],
                         .changed = changing["undo.checkins.came_back"]},
       .none = changing["undo.none"]},
      invocation);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<UndoArgs>();
  options.words(Value::number, args->steps, "How many steps; one by default");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"undo", "Takes back the last change."},
    {"undo 3", "Takes back the last three, one after the other."},
};

}  // namespace

constinit const Command undo_command{
    .name = "undo",
    .aliases = "",
    .group = "Changing",
    .summary = "Take back the last change",
    .details =
        "Takes back the last change: an entry that was added goes away, one "
        "that was removed comes back word for word, an edited one has its "
        "earlier words again. So it is with sessions. Every change can be "
        "taken back, however long ago, except what was erased with "
        "--for-good.\n\n"
        "With --json it prints one object with the array steps: command, "
        "entry, effect (went_away, came_back or changed), session and checkin. "
        "Of the three ids the one is set that the step is about, and the "
        "others are null.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
};

}  // namespace wins
