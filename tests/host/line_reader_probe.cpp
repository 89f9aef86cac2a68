// SPDX-License-Identifier: MIT
// Asks for lines until there are no more, and writes each in hexadecimal.
#include <fmt/core.h>
#include <unistd.h>

#include "wins/host/line_reader.h"
#include "wins/host/real_host.h"

int main(int argc, char**) {
  wins::RealHost computer;
  wins::Host& host = computer.host();
  // Any argument: a width of 20 columns.
  if (argc > 1) {
    host.terminal.columns = 20;
  }
  while (const auto line = host.ask("say> ")) {
    host.out << "got ";
    for (const char byte : *line) {
      host.out << fmt::format("{:02x}", static_cast<unsigned char>(byte));
    }
    host.out << '\n';
  }
  host.out << "left\n";
  return host.finish_output() == wins::OutputState::fine ? 0 : 1;
}
