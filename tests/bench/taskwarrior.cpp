// SPDX-License-Identifier: MIT
#include "taskwarrior.h"

#include <fmt/core.h>
#include <fmt/os.h>

#include <cstdint>
#include <filesystem>
#include <stdexcept>

#include "table.h"
#include "turns.h"

namespace wins::bench {
namespace {

namespace fs = std::filesystem;

constexpr double kBound = 1;

fs::path folder_of(const Field& field) {
  return field.folder / "taskwarrior";
}

CommandLine task(const Field& field, CommandLine words) {
  const CommandLine before = {"task",
                              "rc:" + (folder_of(field) / "taskrc").string()};
  words.insert(words.begin(), before.begin(), before.end());
  return words;
}

void write_tasks(const fs::path& file, std::int64_t tasks) {
  fmt::ostream out = fmt::output_file(file.string());
  for (std::int64_t i = 0; i < tasks; ++i) {
    out.print(
        R"({{"description":"a walk by the river {}","status":"completed",)"
        R"("entry":"20250101T120000Z","end":"20250101T120000Z",)"
        R"("tags":["tag1"]}})"
        "\n",
        i);
  }
}

/// Its completed tasks, anew; false where it is not installed.
bool make_tasks(const Field& field, std::int64_t tasks) {
  const fs::path folder = folder_of(field);
  fs::remove_all(folder);
  fs::create_directories(folder);
  fmt::output_file((folder / "taskrc").string())
      .print("data.location={}\nconfirmation=off\n", folder.string());
  const fs::path file = folder / "tasks.json";
  write_tasks(file, tasks);
  try {
    static_cast<void>(
        run(task(field, {"import", file.string()}), field.environment));
  } catch (const std::runtime_error&) {
    return false;
  }
  return true;
}

}  // namespace

void measure_taskwarrior(const Field& field) {
  print_heading();
  for (const std::int64_t entries : {100, 10'000}) {
    if (!make_tasks(field, entries)) {
      fmt::print("no Taskwarrior here\n");
      return;
    }
    field.make_journals(entries);
    print_pairs(fmt::format("add of {} / task log", entries),
                take_turns(field, field.our_add(),
                           task(field, {"log", "slept early", "+tag1"}), 50),
                kBound);
    print_pairs(fmt::format("list of {} / task completed", entries),
                take_turns(field, field.our({"list"}),
                           task(field, {"completed", "limit:10"}), 20),
                kBound);
  }
}

}  // namespace wins::bench
