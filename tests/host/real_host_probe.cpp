// SPDX-License-Identifier: MIT
// Does one thing with the computer and tells on stderr how it went.
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "wins/core/error.h"
#include "wins/host/real_host.h"

namespace {

std::string name_of(wins::OutputState state) {
  switch (state) {
    case wins::OutputState::fine:
      return "fine";
    case wins::OutputState::closed:
      return "closed";
    case wins::OutputState::failed:
      return "failed";
  }
  return "";
}

int run(const std::vector<std::string>& words) {
  wins::RealHost computer;
  wins::Host& host = computer.host();
  if (words[0] == "page") {
    host.start_pager({words.begin() + 2, words.end()});
  }
  if (words[0] == "confine") {
    host.confine();
    const int socket_made = socket(AF_UNIX, SOCK_STREAM, 0);
    host.out << (socket_made < 0 && errno == EPERM ? "no socket, "
                                                   : "socket, ");
    execl("/bin/true", "true", nullptr);
    host.out << (errno == EPERM ? "no program\n" : "program\n");
  } else if (words[0] == "ask") {
    const auto line = host.ask("say> ");
    host.out << (line.has_value() ? *line : "nothing") << '\n';
  } else {
    try {
      host.out << std::string(std::stoul(words[1]), 'x');
    } catch (const wins::OutputLost&) {
      host.err << "lost, ";
    }
  }
  host.err << name_of(host.finish_output()) << '\n';
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> all(argv, static_cast<std::size_t>(argc));
  try {
    return run({all.begin() + 1, all.end()});
  } catch (const wins::UsageError&) {
    return 2;
  } catch (const wins::UserError&) {
    return 1;
  }
}
