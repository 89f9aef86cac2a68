// SPDX-License-Identifier: MIT
#include "wins/host/real_host.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"
#include "wins/host/confine.h"
#include "wins/host/drafts.h"
#include "wins/host/editor.h"
#include "wins/host/environment.h"
#include "wins/host/fd_text.h"
#include "wins/host/line_reader.h"
#include "wins/host/pager.h"
#include "wins/host/random.h"
#include "wins/host/signals.h"
#include "wins/host/system_zone.h"

namespace wins {
namespace {

/// A standard stream that was closed gets a place holder, so that no file
/// opened later takes its number and finds our output in it. What is then
/// written to it fails as if it were closed.
void hold_standard_streams() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(fd, F_GETFD) == -1 && errno == EBADF) {
      // The lowest free number is this very one.
      [[maybe_unused]] const int held = open("/dev/null", O_RDONLY);
    }
  }
}

/// stdout. Throws: OutputLost from the first write on that did not work, so
/// that a list of a million entries ends with its reader.
class StandardOutput final : public Output {
 public:
  explicit StandardOutput(FdOutput& output) : output_(output) {}

  void write(std::string_view text) override {
    output_.write(text);
    expect_fine();
  }
  void flush() override {
    output_.flush();
    expect_fine();
  }

 private:
  void expect_fine() const {
    if (output_.failure() != 0) {
      throw OutputLost();
    }
  }

  FdOutput& output_;
};

/// stderr: handed on at once, and what was shown on stdout before a question
/// or a note stands above it. It takes no memory, of which a note may say that
/// there is none. Where it fails there is nobody left to tell.
class StandardError final : public Output {
 public:
  explicit StandardError(FdOutput& output) : output_(output) {}

  void write(std::string_view text) override {
    output_.flush();
    static_cast<void>(write_whole(STDERR_FILENO, text));
  }
  void flush() override {}

 private:
  FdOutput& output_;
};

}  // namespace

struct RealHost::Parts {
  Parts();

  std::optional<std::string> ask(const std::string& prompt);
  Edited edit(const std::vector<std::string>& editor, const std::string& words);
  void start_pager(const std::vector<std::string>& command);
  OutputState finish_output();

  SystemZone zone{};
  FdInput in{STDIN_FILENO};
  FdOutput output{STDOUT_FILENO};
  StandardOutput out{output};
  StandardError err{output};
  std::optional<Pager> pager{};
  Host host{.zone = zone, .in = in, .out = out, .err = err};
};

RealHost::Parts::Parts() {
  host.env = read_environment();
  host.terminal = read_terminal(host.env);
  host.now = read_now(host.env, zone);
  const auto seed = read_seed(host.env);
  host.seed = seed.has_value() ? *seed : random_seed();
  host.ask = [this](const std::string& prompt) { return ask(prompt); };
  host.edit = [this](const std::vector<std::string>& editor,
                     const std::string& words) { return edit(editor, words); };
  host.discard = discard_draft;
  host.keep_draft = keep_draft;
  host.read_shown = read_shown;
  host.note_shown = note_shown;
  host.start_pager = [this](const std::vector<std::string>& command) {
    start_pager(command);
  };
  host.confine = confine;
  host.finish_output = [this] { return finish_output(); };
  host.new_uid = random_uid;
  host.files = real_files();
}

std::optional<std::string> RealHost::Parts::ask(const std::string& prompt) {
  out.flush();
  if (host.terminal.input) {
    return read_line(STDIN_FILENO, STDERR_FILENO, host.terminal, prompt);
  }
  err << prompt;
  return in.line();
}

Edited RealHost::Parts::edit(const std::vector<std::string>& editor,
                             const std::string& words) {
  out.flush();
  const auto place = draft_place(host.env);
  if (!place.has_value()) {
    throw StorageError(say(messages::machine["no-draft-place"]),
                       say(messages::machine["no-draft-place-hint"]));
  }
  return run_editor(editor, words, *place);
}

void RealHost::Parts::start_pager(const std::vector<std::string>& command) {
  out.flush();
  pager.emplace(command);
  output.redirect(pager->fd());
}

OutputState RealHost::Parts::finish_output() {
  output.flush();
  if (pager.has_value()) {
    pager.reset();
    output.redirect(STDOUT_FILENO);
  }
  if (output.failure() == 0) {
    return OutputState::fine;
  }
  return output.failure() == EPIPE ? OutputState::closed : OutputState::failed;
}

RealHost::RealHost() {
  umask(S_IRWXG | S_IRWXO);
  hold_standard_streams();
  ignore_write_signals();
  parts_ = std::make_unique<Parts>();
}

RealHost::~RealHost() {
  parts_->finish_output();
}

Host& RealHost::host() {
  return parts_->host;
}

}  // namespace wins
