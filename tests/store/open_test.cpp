// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "journal_bench.h"
#include "wins/core/error.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::an_entry;
using test::bytes_of;
using test::Ids;
using test::JournalBench;
using test::TemporaryFolder;

std::unique_ptr<Store> open(const fs::path& file, Access access,
                            Modes modes = Modes::leave) {
  return open_journal({.path = file, .modes = modes}, access,
                      test::CountingUids(99), test::kOpenedAt);
}

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

std::string refusal(const fs::path& file, Access access) {
  try {
    (void)open(file, access);
  } catch (const StorageError& error) {
    return error.what();
  }
  return "opened";
}

bool has_suffix(const std::string& sentence, const std::string& reason) {
  CAPTURE(sentence);
  CHECK(sentence.ends_with(": " + reason));
  return sentence.ends_with(": " + reason);
}

/// The superuser is refused nothing.
bool is_root() {
  return ::geteuid() == 0;
}

TEST_CASE("files are 0600 and folders 0700 under any umask") {
  for (const mode_t mask : {0U, 022U, 077U}) {
    CAPTURE(mask);
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a" / "b" / "journal.db";
    const mode_t before = ::umask(mask);
    JournalBench(file).add(an_entry("one"));
    ::umask(before);
    CHECK(mode_of(file) == 0600);
    CHECK(mode_of(file.parent_path()) == 0700);
    CHECK(mode_of(folder.path() / "a") == 0700);
  }
}

TEST_CASE("a file that others can read is tightened when that is asked for") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  ::chmod(file.c_str(), 0644);
  (void)open(file, Access::write, Modes::leave);
  CHECK(mode_of(file) == 0644);
  CHECK(readable_by_others(file));
  (void)open(file, Access::write, Modes::tighten);
  CHECK(mode_of(file) == 0600);
  CHECK_FALSE(readable_by_others(file));
  CHECK_FALSE(readable_by_others(folder.path() / "missing"));
}

TEST_CASE("reading a journal that is not there creates nothing") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "a" / "journal.db";
  const auto store = open(file, Access::read);
  CHECK(store->count({}) == 0);
  CHECK_FALSE(store->last().has_value());
  CHECK(store->find({}).empty());
  CHECK_FALSE(fs::exists(folder.path() / "a"));
}

TEST_CASE("a file without a byte is a journal before its first entry") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  std::ofstream(file).close();
  CHECK(open(file, Access::read)->count({}) == 0);
  CHECK(fs::file_size(file) == 0);
  CHECK(JournalBench(file).add(an_entry("one")) == 1);
  CHECK(open(file, Access::read)->entry(1)->text == "one");
}

TEST_CASE("a database without a table is a journal before its first entry") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  test::run_sql(file, "CREATE TABLE t (a); DROP TABLE t");
  CHECK(open(file, Access::read)->count({}) == 0);
  CHECK(JournalBench(file).add(an_entry("one")) == 1);
}

TEST_CASE("a path that SQLite would take as an instruction is never opened") {
  const std::array<std::string, 5> paths = {
      "", ":memory:", "file:x.db?mode=rwc", "journal.db",
      std::string("/tmp/a\0b", 8)};
  for (const std::string& path : paths) {
    CAPTURE(path);
    CHECK_THROWS_AS((void)open(path, Access::write), std::logic_error);
  }
  CHECK_THROWS_AS((void)open("/tmp/wins.db", Access::none), std::logic_error);
}

TEST_CASE("a link to a journal of ours is followed, the last part or before") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "real");
  fs::create_directory_symlink(folder.path() / "real", folder.path() / "home");
  const fs::path file = folder.path() / "home" / "journal.db";
  JournalBench(file).add(an_entry("one"));
  fs::create_symlink(folder.path() / "real" / "journal.db",
                     folder.path() / "link.db");
  CHECK(open(folder.path() / "link.db", Access::read)->count({}) == 1);
  CHECK(JournalBench(folder.path() / "link.db").add(an_entry("two")) == 2);
  CHECK(open(file, Access::read)->count({}) == 2);
}

TEST_CASE("nothing is created through a link that leads nowhere") {
  const TemporaryFolder folder;
  fs::create_symlink(folder.path() / "target.db", folder.path() / "link.db");
  fs::create_symlink(folder.path() / "loop.db", folder.path() / "loop.db");
  for (const Access access : {Access::read, Access::write}) {
    has_suffix(refusal(folder.path() / "link.db", access),
               "it is a link to a file that is not there");
    has_suffix(refusal(folder.path() / "loop.db", access),
               "it is a link to a file that is not there");
  }
  CHECK_FALSE(fs::exists(folder.path() / "target.db"));
}

TEST_CASE("a folder, a FIFO and a device are no journals") {
  const TemporaryFolder folder;
  const fs::path fifo = folder.path() / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  fs::create_symlink(fifo, folder.path() / "link-to-fifo");
  for (const Access access : {Access::read, Access::write}) {
    has_suffix(refusal(folder.path(), access), "it is a folder");
    has_suffix(refusal(fifo, access), "it is not an ordinary file");
    has_suffix(refusal(folder.path() / "link-to-fifo", access),
               "it is not an ordinary file");
    has_suffix(refusal("/dev/null", access), "it is not an ordinary file");
  }
}

TEST_CASE("a path below a file is refused") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "letter";
  std::ofstream(file) << "dear mum";
  for (const Access access : {Access::read, Access::write}) {
    has_suffix(refusal(file / "journal.db", access),
               "a part of the path is a file");
  }
}

TEST_CASE("a file of another account is refused") {
  const fs::path file = "/etc/passwd";
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0 || status.st_uid == ::geteuid()) {
    return;
  }
  has_suffix(refusal(file, Access::read), "it belongs to another account");
}

TEST_CASE("a refusal says whether anything was saved, and names the file") {
  const TemporaryFolder folder;
  CHECK(refusal(folder.path(), Access::read) ==
        "the journal " + folder.path().native() +
            " could not be opened: it is a folder");
  CHECK(refusal(folder.path(), Access::write) ==
        "nothing was saved, because " + folder.path().native() +
            " could not be opened: it is a folder");
}

TEST_CASE("a read-only file and a read-only folder can be read") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  const std::string before = bytes_of(file);
  ::chmod(file.c_str(), 0400);
  ::chmod(folder.path().c_str(), 0500);
  CHECK(open(file, Access::read)->entry(1)->text == "one");
  CHECK(open(file, Access::read)->count({}) == 1);
  CHECK(bytes_of(file) == before);
  if (!is_root()) {
    has_suffix(refusal(file, Access::write),
               "the file or its folder is read-only");
    has_suffix(refusal(folder.path() / "new.db", Access::write),
               "this account has no access to it");
  }
}

TEST_CASE("a change in a read-only folder says that nothing was saved") {
  if (is_root()) {
    return;
  }
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench bench(file);
  bench.add(an_entry("one"));
  ::chmod(folder.path().c_str(), 0500);
  try {
    bench.add(an_entry("two"));
    FAIL_CHECK("it was saved");
  } catch (const StorageError& error) {
    CHECK(std::string(error.what()).starts_with("nothing was saved: "));
  }
  CHECK(bench.store->count({}) == 1);
}

TEST_CASE("a damaged file is not called damaged and stays as it is") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench(file).add(an_entry("one"));
  std::string bytes = bytes_of(file);
  for (std::size_t i = 100; i < bytes.size(); ++i) {
    bytes[i] = 'x';
  }
  std::ofstream(file, std::ios::binary) << bytes;
  for (const Access access : {Access::read, Access::write}) {
    has_suffix(refusal(file, access),
               "what is in the file is not what wins wrote");
  }
  CHECK(bytes_of(file) == bytes);
}

TEST_CASE("two open journals see what the other one saved") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench one(file);
  JournalBench two(file);
  CHECK(one.add(an_entry("one")) == 1);
  CHECK(two.add(an_entry("two")) == 2);
  CHECK(one.ids() == Ids{2, 1});
  CHECK(two.store->undo(2).size() == 2);
  CHECK(one.ids().empty());
}

TEST_CASE("a list that is being read keeps no one from writing") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench reader(file);
  reader.add(an_entry("one"));
  reader.add(an_entry("two"));
  JournalBench writer(file);
  Ids seen;
  reader.store->for_each({}, [&](const Entry& entry) {
    writer.add(an_entry("while reading"));
    seen.push_back(entry.id);
    return Visit::go_on;
  });
  CHECK(seen == Ids{2, 1});
  CHECK(reader.store->count({}) == 4);
}

TEST_CASE("journals that are created at the same time are one journal") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  // Processes, because the locks of a file belong to a process.
  std::array<pid_t, 8> children{};
  for (std::size_t i = 0; i < children.size(); ++i) {
    children.at(i) = ::fork();
    if (children.at(i) == 0) {
      Entry entry = an_entry("one");
      entry.uid.bytes[0] = static_cast<std::uint8_t>(i + 1);
      const auto series = static_cast<std::uint8_t>(100 + i);
      open_journal({.path = file}, Access::write, test::CountingUids(series),
                   test::kOpenedAt)
          ->add(entry, {.command = "add", .at = test::kNow});
      ::_exit(0);
    }
  }
  for (const pid_t child : children) {
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
  }
  CHECK(open(file, Access::read)->count({}) == 8);
}

}  // namespace
}  // namespace wins
