// SPDX-License-Identifier: MIT
#include "fault/trace.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// Calls that open for writing only when their flags say so.
constexpr std::array<std::string_view, 3> kOpening = {"open(", "openat(",
                                                      "openat2("};
constexpr std::array<std::string_view, 15> kChanging = {
    "creat(",    "rename(",  "renameat(",  "renameat2(", "unlink(",
    "unlinkat(", "mkdir(",   "mkdirat(",   "link(",      "linkat(",
    "truncate(", "symlink(", "symlinkat(", "mknod(",     "mknodat("};
constexpr std::array<std::string_view, 8> kNetwork = {
    "socket", "connect(", "bind(",  "sendto(",
    "sendm",  "recv",     "accept", "getpeername("};
constexpr std::array<std::string_view, 3> kWriting = {"O_WRONLY", "O_RDWR",
                                                      "O_CREAT"};

bool starts_with_any(std::string_view call, const auto& names) {
  return std::ranges::any_of(
      names, [&](std::string_view name) { return call.starts_with(name); });
}

bool opens_to_write(std::string_view call) {
  return starts_with_any(call, kOpening) &&
         std::ranges::any_of(kWriting, [&](std::string_view flag) {
           return call.find(flag) != std::string_view::npos;
         });
}

bool changes_files(std::string_view call) {
  return opens_to_write(call) || starts_with_any(call, kChanging);
}

/// A call that was refused has changed nothing.
bool failed(std::string_view call) {
  return call.find(" = -1 ") != std::string_view::npos;
}

/// What stands between the first two quotation marks.
std::string quoted(std::string_view call) {
  const std::size_t begin = call.find('"');
  const std::size_t end = call.find('"', begin + 1);
  return begin == std::string_view::npos || end == std::string_view::npos
             ? std::string()
             : std::string(call.substr(begin + 1, end - begin - 1));
}

/// Without the process id that -f puts in front.
std::string_view without_number(std::string_view line) {
  const std::size_t begin = line.find_first_not_of("0123456789 ");
  return begin == std::string_view::npos ? std::string_view()
                                         : line.substr(begin);
}

Launch watched(const Home& home, Launch launch, const fs::path& record) {
  const std::vector<std::string> strace = {kStrace,
                                           "-f",
                                           "-qq",
                                           "-s",
                                           "400",
                                           "-e",
                                           "trace=%network,%file,openat",
                                           "-o",
                                           record.string()};
  launch.command.insert(launch.command.begin(), strace.begin(), strace.end());
  // The leak checker of a sanitizer build cannot work while it is watched.
  launch.environment.emplace_back("ASAN_OPTIONS=detect_leaks=0");
  launch.folder = home.path();
  return launch;
}

/// Runs `wins` with what strace calls an injection; the calls go to `record`.
Ending run_injected(const std::string& injection, const fs::path& record,
                    const Home& home, std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  const std::vector<std::string> strace = {
      kStrace, "-f", "-qq", "-o", record, "-e", "inject=" + injection};
  launch.command.insert(launch.command.begin(), strace.begin(), strace.end());
  // The leak checker of a sanitizer build cannot work while it is watched.
  launch.environment.emplace_back("ASAN_OPTIONS=detect_leaks=0");
  return run_program(launch);
}

}  // namespace

bool can_trace(const Home& home) {
  if (!fs::exists(kStrace)) {
    return false;
  }
  return trace(home, home.launch({"--version"})).calls > 0;
}

Trace trace(const Home& home, const Launch& launch) {
  const TempFolder aside;
  const fs::path record = aside / "record";
  Trace result;
  result.ending = run_program(watched(home, launch, record));
  std::istringstream lines(read_file(record));
  for (std::string line; std::getline(lines, line);) {
    const std::string_view call = without_number(line);
    ++result.calls;
    if (starts_with_any(call, kNetwork)) {
      result.network.emplace_back(call);
    } else if (!failed(call) && changes_files(call)) {
      result.written.emplace_back(quoted(call));
    }
  }
  return result;
}

Ending end_at_call(const std::string& name, int number, const Home& home,
                   std::vector<std::string> arguments) {
  return run_injected(name + ":signal=KILL:when=" + std::to_string(number),
                      "/dev/null", home, std::move(arguments));
}

Refused refuse_call(const Refusal& refusal, const Home& home,
                    std::vector<std::string> arguments) {
  const fs::path record = home.path() / "calls.txt";
  Refused refused;
  refused.ending = run_injected(refusal.call + ":error=" + refusal.error +
                                    ":when=" + std::to_string(refusal.number) +
                                    (refusal.on ? "+" : ""),
                                record, home, std::move(arguments));
  refused.happened = read_file(record).find("(INJECTED)") != std::string::npos;
  return refused;
}

}  // namespace wins::test
