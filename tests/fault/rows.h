// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wins::test {

/// One promise about faults, and the tests that prove it: sources below
/// tests/, parted by blanks.
struct Row {
  std::string_view id;
  std::string_view what;
  std::string_view tests;
};

inline constexpr Row kRows[] = {
    {"T1", "killed at any moment",
     "fault/kill_test.cpp fault/copies_kill_test.cpp fault/settings_test.cpp "
     "fault/nth_call_commands_test.cpp"},
    {"T2", "power cut at any moment", "fault/power_loss_test.cpp"},
    {"T3", "the Nth call or piece of memory is refused",
     "fault/nth_call_test.cpp fault/nth_call_commands_test.cpp "
     "fault/no_memory_test.cpp"},
    {"T4", "a full disk, a limit on files",
     "fault/full_disk_test.cpp fault/copies_test.cpp fault/settings_test.cpp"},
    {"T5", "read-only files and folders", "fault/read_only_test.cpp"},
    {"T6", "sixteen writers at once", "fault/crowd_test.cpp"},
    {"T7", "damaged and hostile files",
     "fault/damaged_read_test.cpp fault/damaged_salvage_test.cpp "
     "fault/foreign_file_test.cpp"},
    {"T8", "whatever bytes a parser meets",
     "fuzz/corpus_main.cpp config/hostile_settings_test.cpp"},
    {"T9", "no undefined behaviour: the whole suite, --preset asan",
     "CMakeLists.txt"},
    {"T10", "earlier and newer journals",
     "store/migration_test.cpp fault/copies_kill_test.cpp "
     "fault/foreign_file_test.cpp"},
    {"T11", "modes and links",
     "fault/modes_test.cpp fault/odd_paths_test.cpp fault/copies_test.cpp"},
    {"T12", "text that would be obeyed",
     "session/safe_output_test.cpp report/injection_test.cpp "
     "exchange/injection_test.cpp text/sanitize_test.cpp"},
    {"T13", "clocks and zones",
     "session/awkward_times_test.cpp session/date_points_test.cpp "
     "session/travel_test.cpp"},
    {"T14", "odd input", "session/input_test.cpp session/words_test.cpp"},
    {"T15", "output that breaks",
     "fault/output_test.cpp session/output_failure_test.cpp"},
    {"T16", "folders that are kept the same elsewhere",
     "fault/synced_folder_test.cpp store/merge_test.cpp"},
    {"T17", "what is removed for good",
     "fault/erase_test.cpp fault/copies_test.cpp"},
    {"T18", "leaks: files, network, other programs",
     "fault/trace_test.cpp session/confined_test.cpp"},
    {"T20", "speed, --target bench: its figures stand in README.md",
     "bench/bench.cpp"},
};

}  // namespace wins::test
