// SPDX-License-Identifier: MIT
// Taking a backup in: nothing in it is believed before all of it was looked
// through, in a file that nobody else can change.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <functional>
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
#include "schema.h"
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

/// A backup in words, and which other one there is.
struct Called {
  std::string name{};
  std::string other{};  ///< a hint; empty where there is none
};

void copy_all(const Source& source, const WorkFile& into) {
  const Descriptor file(::open(into.path().c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.is_open()) {
    throw not_restored(reason_of_errno(errno));
  }
  std::array<char, std::size_t{64} * 1024> part{};
  for (std::size_t got = source(part); got > 0; got = source(part)) {
    if (!write_all(file, std::as_bytes(std::span(part).first(got)))) {
      throw not_restored(reason_of_errno(errno));
    }
  }
}

/// The header of a database, as far as it is there.
std::string header_of(const fs::path& file) {
  constexpr std::size_t kHeaderBytes = 100;
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  return read_begin(opened, kHeaderBytes).value_or("");
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

void expect_database(const fs::path& file, const Called& called) {
  const std::string header = header_of(file);
  const auto named = fmt::arg("name", called.name);
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
                        fmt::arg("wanted", wanted)),
                    called.other);
  }
}

UserError damaged(const Called& called) {
  return UserError(say(copies["damaged"], fmt::arg("name", called.name)),
                   called.other);
}

void expect_whole(const Soundness& found, const Called& called) {
  if (!found.structure) {
    throw damaged(called);
  }
  if (!found.whole()) {
    const std::int64_t altered = found.altered + found.unreadable;
    const std::int64_t rows = found.entries + found.sessions + found.checkins;
    throw UserError(
        say(copies["damaged.entries"], fmt::arg("name", called.name),
            fmt::arg("altered", altered), fmt::arg("rows", rows)),
        called.other);
  }
}

/// Why the file of a backup was not opened.
[[noreturn]] void refuse(const Refusal& refusal, const Called& called) {
  const auto named = fmt::arg("name", called.name);
  if (refusal.what() == say(storage["newer"])) {
    throw UserError(say(copies["newer"], named));
  }
  if (refusal.what() == say(storage["not_a_journal"])) {
    throw UserError(say(copies["not_a_backup"], named));
  }
  if (refusal.cause() == Refusal::Cause::unusable) {
    throw damaged(called);
  }
  throw not_restored(refusal.what());
}

/// How many entries it holds. Throws: what keeps it from being restored.
/// A backup of an earlier version is brought up to this one, in its private
/// file.
std::int64_t look_through_file(const JournalFile& journal, const fs::path& file,
                               const Called& called) {
  try {
    std::optional<Connection> backup =
        look_and_connect({.path = file,
                          .access = Access::write,
                          .teaching_words = journal.teaching_words});
    const Soundness found = look_through(*backup);
    expect_whole(found, called);
    if (backup->version() < schema_version()) {
      migrate(*backup);
    }
    return found.entries;
  } catch (const Refusal& refusal) {
    refuse(refusal, called);
  } catch (const SQLite::Exception& refusal) {
    throw not_restored(reason_of(refusal.getExtendedErrorCode(), 0));
  }
}

/// The newest snapshot, but for this file.
std::string hint_at_another(const JournalFile& journal, const fs::path& file) {
  std::error_code none;
  for (const Snapshot& snapshot : list_snapshots(journal.path)) {
    if (!fs::equivalent(snapshot.path, file, none)) {
      return say(copies["damaged.hint"],
                 fmt::arg("path", snapshot.path.native()));
    }
  }
  return {};
}

TakenIn take_in(const JournalFile& journal, const Called& called,
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
  expect_database(parts->file().path(), called);
  parts->note(look_through_file(journal, parts->file().path(), called));
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

StorageError not_restored(const std::string& reason) {
  return StorageError(say(copies["not_restored"], fmt::arg("reason", reason)),
                      {}, Fate::untold, lies_of(reason));
}

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
  const Called called{.name = file.native(),
                      .other = hint_at_another(journal, file)};
  return take_in(journal, called, [&](std::span<char> into) {
    ssize_t got = -1;
    while ((got = ::read(opened.number(), into.data(), into.size())) < 0) {
      if (errno != EINTR) {
        throw not_opened(file, reason_of_errno(errno));
      }
    }
    return static_cast<std::size_t>(got);
  });
}

TakenIn take_in_stream(const JournalFile& journal, Input& in) {
  const Called called{.name = say(copies["from_stdin"]),
                      .other = hint_at_another(journal, {})};
  return take_in(journal, called,
                 [&](std::span<char> into) { return in.read(into); });
}

}  // namespace wins
