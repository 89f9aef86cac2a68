// SPDX-License-Identifier: MIT
// Taking a backup in: nothing in it is believed before all of it was looked
// through, in a file that nobody else can change.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <functional>
#include <istream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "copy.h"
#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "taken_in.h"
#include "wins/core/catalogue/copies.h"
#include "wins/core/catalogue/storage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::copies;
using messages::storage;

constexpr std::string_view kSqlite("SQLite format 3\0", 16);
constexpr std::string_view kAge = "age-encryption.org/";
constexpr std::string_view kAgeArmoured = "-----BEGIN AGE ENCRYPTED FILE-----";

/// Fills the buffer as far as there is something; 0 at the end.
using Source = std::function<std::size_t(std::span<char>)>;

StorageError not_restored(const std::string& reason) {
  return StorageError(say(copies["not_restored"], fmt::arg("reason", reason)));
}

void write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      throw not_restored(reason_of_errno(errno));
    }
  }
}

void copy_all(const Source& source, const WorkFile& into) {
  const Descriptor file(::open(into.path().c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.is_open()) {
    throw not_restored(reason_of_errno(errno));
  }
  std::array<char, std::size_t{64} * 1024> part{};
  for (std::size_t got = source(part); got > 0; got = source(part)) {
    write_all(file.number(), std::string_view(part.data(), got));
  }
}

/// The header of a database, as far as it is there.
std::string header_of(const fs::path& file) {
  std::string header(100, '\0');
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  const ssize_t got = opened.is_open() ? ::pread(opened.number(), header.data(),
                                                 header.size(), 0)
                                       : -1;
  header.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return header;
}

std::int64_t big_endian(std::string_view bytes) {
  std::int64_t value = 0;
  for (const char byte : bytes) {
    value = value * 256 + static_cast<unsigned char>(byte);
  }
  return value;
}

/// How many bytes the header promises.
std::int64_t promised_bytes(std::string_view header) {
  const std::int64_t stored = big_endian(header.substr(16, 2));
  // 65536 does not fit in two bytes, and stands there as 1.
  const std::int64_t page = stored == 1 ? 65536 : stored;
  return page * big_endian(header.substr(28, 4));
}

void expect_database(const fs::path& file, const std::string& name) {
  const std::string header = header_of(file);
  const auto named = fmt::arg("name", name);
  if (header.empty()) {
    throw UserError(say(copies["empty"], named));
  }
  if (header.starts_with(kAge) || header.starts_with(kAgeArmoured)) {
    throw UserError(say(copies["encrypted"], named),
                    say(copies["encrypted.hint"]));
  }
  if (!header.starts_with(kSqlite.substr(0, header.size()))) {
    throw UserError(say(copies["not_a_backup"], named));
  }
  const std::int64_t bytes = bytes_in(file);
  const std::int64_t wanted =
      header.size() < 100 ? 100 : promised_bytes(header);
  if (bytes < wanted) {
    throw UserError(say(copies["cut_short"], named, fmt::arg("bytes", bytes),
                        fmt::arg("wanted", wanted)));
  }
}

UserError damaged(const std::string& name) {
  return UserError(say(copies["damaged"], fmt::arg("name", name)));
}

/// Throws: what keeps a backup from being restored.
std::int64_t expect_whole(const fs::path& file, const std::string& name) {
  try {
    std::optional<Connection> backup =
        look_and_connect({.path = file, .access = Access::write});
    const Soundness found = look_through(*backup);
    if (found.structure && !found.whole()) {
      throw UserError(say(copies["damaged.entries"], fmt::arg("name", name),
                          fmt::arg("altered", found.altered + found.unreadable),
                          fmt::arg("entries", found.entries)));
    }
    if (!found.whole()) {
      throw damaged(name);
    }
    return found.entries;
  } catch (const Refusal& refusal) {
    if (refusal.what() == say(storage["newer"])) {
      throw UserError(say(copies["newer"], fmt::arg("name", name)));
    }
    if (refusal.what() == say(storage["not_a_journal"])) {
      throw UserError(say(copies["not_a_backup"], fmt::arg("name", name)));
    }
    if (refusal.cause() == Refusal::Cause::unusable) {
      throw damaged(name);
    }
    throw not_restored(refusal.what());
  } catch (const SQLite::Exception& refusal) {
    throw not_restored(reason_of(refusal.getExtendedErrorCode(), 0));
  }
}

TakenIn take_in(const JournalFile& journal, const std::string& name,
                const Source& source) {
  const fs::path folder = journal.path.parent_path();
  std::unique_ptr<TakenIn::Parts> parts;
  try {
    make_folder(folder);
    parts = std::make_unique<TakenIn::Parts>(folder);
  } catch (const Refusal& refusal) {
    throw not_restored(refusal.what());
  }
  copy_all(source, parts->file());
  expect_database(parts->file().path(), name);
  parts->note(expect_whole(parts->file().path(), name));
  return TakenIn(std::move(parts));
}

bool has_unfinished_change(const fs::path& file) {
  struct stat status {};
  return ::stat((file.native() + "-journal").c_str(), &status) == 0 &&
         status.st_size > 0;
}

void expect_other_file(const JournalFile& journal, const fs::path& file) {
  std::error_code none;
  if (fs::equivalent(journal.path, file, none) && !none) {
    throw UserError(
        say(copies["same_as_journal"], fmt::arg("path", file.native())));
  }
}

/// Throws: UserError with the reason of the system.
UserError not_opened(const fs::path& file, const std::string& reason) {
  return UserError(say(copies["not_opened"], fmt::arg("name", file.native()),
                       fmt::arg("reason", reason)));
}

void expect_regular(int descriptor, const fs::path& file) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) {
    throw not_opened(file, reason_of_errno(errno));
  }
  if (S_ISDIR(status.st_mode)) {
    throw not_opened(file, say(storage["folder"]));
  }
  if (!S_ISREG(status.st_mode)) {
    throw not_opened(file, say(storage["not_a_file"]));
  }
}

}  // namespace

TakenIn::TakenIn(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
TakenIn::~TakenIn() = default;
TakenIn::TakenIn(TakenIn&&) noexcept = default;
TakenIn& TakenIn::operator=(TakenIn&&) noexcept = default;

std::int64_t TakenIn::entries() const {
  return parts_->entries();
}

TakenIn take_in_file(const JournalFile& journal, const fs::path& file) {
  expect_other_file(journal, file);
  const Descriptor opened(
      ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!opened.is_open()) {
    throw not_opened(file, errno == ENOENT ? say(copies["not_there"])
                                           : reason_of_errno(errno));
  }
  expect_regular(opened.number(), file);
  if (has_unfinished_change(file)) {
    throw UserError(
        say(copies["mid_change"], fmt::arg("name", file.native())),
        say(copies["mid_change.hint"], fmt::arg("path", file.native())));
  }
  return take_in(journal, file.native(), [&](std::span<char> into) {
    ssize_t got = -1;
    while ((got = ::read(opened.number(), into.data(), into.size())) < 0) {
      if (errno != EINTR) {
        throw not_opened(file, reason_of_errno(errno));
      }
    }
    return static_cast<std::size_t>(got);
  });
}

TakenIn take_in_stream(const JournalFile& journal, std::istream& in) {
  return take_in(journal, say(copies["from_stdin"]), [&](std::span<char> into) {
    // Straight from the buffer, so that a read that fails is heard of.
    return static_cast<std::size_t>(in.rdbuf()->sgetn(
        into.data(), static_cast<std::streamsize>(into.size())));
  });
}

}  // namespace wins
