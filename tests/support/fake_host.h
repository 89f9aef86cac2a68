// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "support/table_zone.h"
#include "support/text_input.h"
#include "wins/core/text_output.h"
#include "wins/host/host.h"

namespace wins::test {

/// A computer made of strings: Wed 2026-11-04 15:20 UTC, no terminal, what is
/// printed kept in `out` and `err`.
class FakeHost {
 public:
  FakeHost() {
    host.ask = [this](const std::string& prompt) {
      prompts.push_back(prompt);
      std::optional<std::string> line;
      if (!lines.empty()) {
        line = lines.front();
        lines.pop_front();
      }
      return line;
    };
    host.start_pager = [this](const std::vector<std::string>& command) {
      pager = command;
    };
    host.confine = [this] { confined = true; };
    host.finish_output = [this] { return output; };
  }
  FakeHost(const FakeHost&) = delete;
  FakeHost& operator=(const FakeHost&) = delete;

  void make_terminal() {
    host.terminal.input = true;
    host.terminal.output = true;
    host.terminal.error = true;
  }

  TableZone zone = utc();
  TextInput in{};
  TextOutput out{};
  TextOutput err{};
  Host host{.now = utc_instant("2026-11-04T15:20:00Z"),
            .zone = zone,
            .env = {{"HOME", "/home/jo"}},
            .in = in,
            .out = out,
            .err = err};
  std::deque<std::string> lines{};         ///< what the person will answer
  std::vector<std::string> prompts{};      ///< what was asked
  std::vector<std::string> pager{};        ///< what was started
  bool confined = false;                   ///< no program can be started
  OutputState output = OutputState::fine;  ///< how the output fares
};

}  // namespace wins::test
