// SPDX-License-Identifier: MIT
#include "copies.h"

#include "wins/core/catalogue/copies.h"
#include "wins/core/catalogue/usage.h"

namespace wins {
namespace {

using messages::copies;
using messages::usage;

}  // namespace

LocalTime clock_reading(Invocation& invocation) {
  return to_local(invocation.host().now, invocation.host().zone);
}

std::filesystem::path path_of(const CopyPath& given, const std::string& command,
                              Invocation& invocation) {
  if (given.words.size() > 1) {
    throw UsageError(
        say(copies["one_place"]),
        say(copies["one_place.hint"], fmt::arg("command", command)));
  }
  if (given.words.front().empty()) {
    throw UsageError(
        say(usage["path_empty"], fmt::arg("where", "PATH")),
        say(copies["path_empty.hint"], fmt::arg("command", command)));
  }
  return (invocation.here() / given.words.front()).lexically_normal();
}

std::string counted_entries(std::int64_t entries) {
  return entries == 1 ? say(copies["entries.one"])
                      : say(copies["entries"], fmt::arg("count", entries));
}

std::string spoken_size(std::int64_t bytes) {
  constexpr std::int64_t kKibi = 1024;
  const auto tenths = [bytes](std::int64_t unit) {
    const std::int64_t rounded = (bytes * 10 + unit / 2) / unit;
    return fmt::format("{}.{}", rounded / 10, rounded % 10);
  };
  if (bytes < kKibi) {
    return say(copies["bytes"], fmt::arg("count", bytes));
  }
  return bytes < kKibi * kKibi ? tenths(kKibi) + " KiB"
                               : tenths(kKibi * kKibi) + " MiB";
}

bool tell_forgotten(const Forgotten& forgotten, Invocation& invocation) {
  for (const std::filesystem::path& deleted : forgotten.deleted) {
    invocation.warn(
        say(copies["forgotten.deleted"], fmt::arg("path", deleted.native())));
  }
  for (const Unreached& left : forgotten.left) {
    invocation.warn(say(copies["forgotten.beyond"],
                        fmt::arg("path", left.path.native()),
                        fmt::arg("reason", left.reason)));
  }
  return forgotten.left.empty();
}

}  // namespace wins
