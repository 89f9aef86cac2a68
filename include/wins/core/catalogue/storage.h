// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What the journal says when the disk or the file refuses. A sentence says
/// what was being done and takes its reason from the second half.
namespace wins::messages {

inline constexpr auto storage = Catalogue{
    Message{"not_opened", Scope::help, Warmth::none,
            "opening a journal for reading was refused",
            "the journal {path} could not be opened: {reason}"},
    Message{"not_opened.nothing_saved", Scope::help, Warmth::none,
            "opening a journal for a change was refused",
            "nothing was saved, because {path} could not be opened: {reason}"},
    Message{"unreadable", Scope::help, Warmth::none,
            "reading was refused, twice where that may help",
            "the journal could not be read: {reason}"},
    Message{"not_saved", Scope::help, Warmth::none,
            "a change was refused and is not in the file",
            "nothing was saved: {reason}"},
    Message{"perhaps_saved", Scope::help, Warmth::none,
            "a commit was refused and the file could not be opened again",
            "it is not certain that this was saved: {reason}"},
    Message{"perhaps_saved.hint", Scope::help, Warmth::none,
            "after perhaps_saved",
            "wins list shows what is there once the file can be read."},

    Message{"not_rewritten", Scope::help, Warmth::none,
            "a removal for good is done and the file could not be rewritten",
            "it is out of the journal, and rests of its words may still be in "
            "the file: {reason}"},

    Message{"not_upgraded", Scope::help, Warmth::none,
            "a journal of an earlier version was opened for a change, and "
            "could not be copied or brought up to date",
            "nothing was changed: a journal of an earlier wins needs a "
            "snapshot in {path} first: {reason}"},
    Message{"not_upgraded.hint", Scope::help, Warmth::none,
            "after not_upgraded",
            "A copy elsewhere works: wins backup ~/journal.db, then wins --db "
            "~/journal.db"},

    Message{"permission", Scope::help, Warmth::none, "the system denied access",
            "this account has no access to it"},
    Message{"read_only", Scope::help, Warmth::none,
            "the file or its folder cannot be written",
            "the file or its folder is read-only"},
    Message{"disk_full", Scope::help, Warmth::none, "no space is left",
            "the disk is full"},
    Message{"file_limit", Scope::help, Warmth::none,
            "the system's limit on the size of a file was met",
            "a limit on the size of files was met (ulimit -f)"},
    Message{"busy", Scope::help, Warmth::none,
            "another process kept the lock for 30 seconds",
            "another program kept it busy for 30 seconds"},
    Message{"moved", Scope::help, Warmth::none,
            "the file was moved while it was open",
            "the file was moved or replaced meanwhile"},
    Message{"unfinished", Scope::help, Warmth::none,
            "a hot journal cannot be rolled back on read-only media",
            "an interrupted change waits to be undone there, and the file or "
            "its folder is read-only"},
    Message{"no_memory", Scope::help, Warmth::none,
            "memory or file handles ran out",
            "the system had no memory or no open files left"},
    Message{"refused", Scope::help, Warmth::none,
            "the disk refused for another reason", "the disk refused"},
    Message{"not_as_written", Scope::help, Warmth::none,
            "what was read is not what wins writes",
            "what is in the file is not what wins wrote"},

    Message{"not_a_folder", Scope::help, Warmth::none,
            "a part of the path is a file", "a part of the path is a file"},
    Message{"no_folder", Scope::help, Warmth::none,
            "the folder went away while the file was made",
            "its folder is not there"},
    Message{"dangling_link", Scope::help, Warmth::none,
            "the path is a symbolic link to nothing, or to itself",
            "it is a link to a file that is not there"},
    Message{"folder", Scope::help, Warmth::none, "the path is a folder",
            "it is a folder"},
    Message{"not_a_file", Scope::help, Warmth::none,
            "a FIFO, a socket or a device", "it is not an ordinary file"},
    Message{"not_ours", Scope::help, Warmth::none, "the file has another owner",
            "it belongs to another account"},
    Message{"not_a_journal", Scope::help, Warmth::none,
            "the file is not a journal of wins",
            "it is not a journal of wins; it was left as it is"},
    Message{"newer", Scope::help, Warmth::none,
            "the schema is newer than this program",
            "a newer wins wrote it; it was left as it is"},
    Message{"other_tables", Scope::help, Warmth::none,
            "the schema differs from the one wins makes",
            "its tables are not the ones that wins makes; it was left as it "
            "is"},
};

}  // namespace wins::messages
