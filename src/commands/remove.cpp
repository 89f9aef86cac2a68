// SPDX-License-Identifier: MIT
// wins remove: takes entries out, with a copy for undo or for good.
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/change_report.h"
#include "parts/copies.h"
#include "parts/entry_id.h"
#include "parts/for_good.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/changing.h"

namespace wins {
namespace {

using messages::asking;
using messages::changing;

struct RemoveArgs {
  std::vector<std::string> ids{};
  bool for_good = false;
  bool yes = false;
};

void check_present(const std::vector<EntryId>& ids, Invocation& invocation) {
  for (const EntryId id : ids) {
    const Presence presence = invocation.store().presence(id);
    if (presence != Presence::here) {
      refuse_unknown(id, presence);
    }
  }
}

void check_known(const std::vector<EntryId>& ids, Invocation& invocation) {
  for (const EntryId id : ids) {
    const Presence presence = invocation.store().presence(id);
    if (presence == Presence::never) {
      refuse_unknown(id, presence);
    }
  }
}

ExitCode remove_with_copy(const std::vector<EntryId>& ids,
                          Invocation& invocation) {
  check_present(ids, invocation);
  invocation.store().remove(ids,
                            {.command = "remove", .at = invocation.host().now});
  invocation.print(change_report(
      "remove", ids, say(changing["removed"], fmt::arg("ids", spoken(ids)))));
  return ExitCode::ok;
}

/// Takes the entries out of our snapshots; false when one still has them.
bool forget_everywhere(const std::vector<EntryId>& ids,
                       Invocation& invocation) {
  std::vector<Uid> uids;
  for (const EntryId id : ids) {
    if (const auto uid = invocation.store().uid(id); uid.has_value()) {
      uids.push_back(*uid);
    }
  }
  return tell_forgotten(forget_in_snapshots(invocation.journal_file(), uids),
                        invocation);
}

ExitCode remove_for_good(const std::vector<EntryId>& ids,
                         const RemoveArgs& args, Invocation& invocation) {
  check_known(ids, invocation);
  if (!confirmed_for_good(asking["for_good"], ids, "remove", args.yes,
                          invocation)) {
    return ExitCode::ok;
  }
  // The snapshots come first: a run that is cut short leaves the entry in the
  // journal, and can be made again.
  const bool reached = forget_everywhere(ids, invocation);
  invocation.store().erase(ids);
  invocation.print(change_report(
      "remove", ids,
      say(reached ? changing["erased"] : changing["erased.but_snapshots"],
          fmt::arg("ids", spoken(ids)))));
  invocation.hint(say(changing["erased.beyond"]));
  return ExitCode::ok;
}

ExitCode run(const RemoveArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const std::vector<EntryId> ids = read_ids(args.ids, "remove", invocation);
  return args.for_good ? remove_for_good(ids, args, invocation)
                       : remove_with_copy(ids, invocation);
}

Action setup(Options& options) {
  const auto args = std::make_shared<RemoveArgs>();
  options.words(Value::id, args->ids, "The ids, or last");
  options.flag("--for-good", args->for_good,
               "Keep no copy: neither for undo nor in the index");
  options.flag("--yes", args->yes, "Do not ask before --for-good, for scripts");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"remove 92", "Takes entry 92 out; wins undo brings it back."},
    {"remove 92 --for-good", "Erases it, removed or not."},
};

}  // namespace

constinit const Command remove_command{
    .name = "remove",
    .aliases = "rm",
    .group = "Changing",
    .summary = "Take entries out of the journal",
    .details =
        "Takes entries out. Nothing is asked, because wins-undo(1) brings "
        "them back.\n\n"
        "With --for-good no copy stays: the entry, its earlier wordings in "
        "the change log, its tags and its words in the index are gone, from "
        "the "
        "journal and from the snapshots beside it, and undo steps over it. "
        "That works on entries already removed too. It "
        "asks once on a terminal; elsewhere it waits for --yes. What others "
        "have copied is beyond reach: backups, exports, the scrollback of a "
        "terminal.\n\n"
        "With --json it prints one object: kind, and the array entries of "
        "ids.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
};

}  // namespace wins
