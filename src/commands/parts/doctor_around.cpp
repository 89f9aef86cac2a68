// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "finding.h"
#include "read_date.h"
#include "wins/core/catalogue/checking.h"
#include "wins/store/snapshots.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::checking;

Day day_of(LocalTime when) {
  return std::chrono::floor<std::chrono::days>(when);
}

void look_at_settings(Invocation& invocation, const std::string& problem,
                      Findings& findings) {
  if (!problem.empty()) {
    findings.push_back(
        {"settings-unread", true,
         say(checking["settings.unread"], fmt::arg("reason", problem)),
         "wins config edit"});
    return;
  }
  const auto& unknown = invocation.unknown_settings();
  if (!unknown.empty()) {
    findings.push_back(
        {"settings-unknown", true,
         say(checking["settings.unknown"],
             fmt::arg("keys", fmt::format("{}", fmt::join(unknown, ", ")))),
         "wins config edit"});
  }
}

void look_at_snapshots(Invocation& invocation, const Checkup& checkup,
                       Findings& findings) {
  const std::vector<Snapshot> snapshots =
      list_snapshots(invocation.places().journal);
  if (snapshots.empty()) {
    if (checkup.entries > 0) {
      findings.push_back(
          {"snapshots", false, say(checking["snapshots.none"]), ""});
    }
    return;
  }
  const Day day = today(invocation);
  const std::string first = short_day(day_of(snapshots.front().made), day);
  const std::string last = short_day(day_of(snapshots.back().made), day);
  const Message& several = first == last ? checking["snapshots.of_one_day"]
                                         : checking["snapshots.many"];
  const Message& sentence =
      snapshots.size() == 1 ? checking["snapshots.one"] : several;
  findings.push_back({"snapshots", false,
                      say(sentence, fmt::arg("count", snapshots.size()),
                          fmt::arg("oldest", last), fmt::arg("newest", first)),
                      ""});
}

/// True for a zone in the form of POSIX: "CET-1CEST", "<+03>-3".
bool is_posix_zone(const std::string& zone) {
  const bool figures = std::ranges::any_of(
      zone, [](char letter) { return letter >= '0' && letter <= '9'; });
  return figures && zone.find('/') == std::string::npos;
}

void look_at_zone(const Host& host, Findings& findings) {
  const auto set = host.env.find("TZ");
  if (set == host.env.end() || set->second.empty()) {
    return;
  }
  std::string name = set->second;
  if (name.starts_with(':')) {
    name.erase(0, 1);
  }
  const fs::path file = fs::path("/usr/share/zoneinfo") / name;
  if (!is_posix_zone(name) && host.files.facts(file).type != FileType::file) {
    findings.push_back({"time-zone", true,
                        say(checking["zone"], fmt::arg("zone", set->second)),
                        "unset TZ"});
  }
}

void look_at_clock(Invocation& invocation, const Checkup& checkup,
                   Findings& findings) {
  const Host& host = invocation.host();
  if (checkup.newest.has_value() &&
      *checkup.newest > host.now + std::chrono::hours(24)) {
    const Day day = day_of(to_local(*checkup.newest, host.zone));
    findings.push_back({"clock", true,
                        say(checking["clock"],
                            fmt::arg("day", short_day(day, today(invocation)))),
                        "date"});
  }
}

}  // namespace

Findings look_around(const Checkup& checkup, Invocation& invocation) {
  Findings findings;
  look_at_settings(invocation, invocation.settings_problem(), findings);
  look_at_snapshots(invocation, checkup, findings);
  look_at_zone(invocation.host(), findings);
  look_at_clock(invocation, checkup, findings);
  return findings;
}

}  // namespace wins
