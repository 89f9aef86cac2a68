// SPDX-License-Identifier: MIT
#include "wins/store/merge.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <chrono>
#include <map>

#include "journal.h"
#include "journal_bench.h"
#include "soundness.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// A journal in a file, whose clock goes on by a second with each change.
class Copy {
 public:
  Copy(fs::path file, std::uint8_t series)
      : file_(std::move(file)), uids_(series), entry_uids_(series + 100U) {}

  [[nodiscard]] const fs::path& file() const { return file_; }
  void add(const std::string& text, const std::string& tag = {}) {
    Entry draft = an_entry(text).at(next());
    if (!tag.empty()) {
      draft.tags = {test::tag(tag)};
    }
    draft.uid = entry_uids_();
    draft.created = draft.changed = now_;
    open()->add(draft, stamp("add"));
  }
  void edit(EntryId id, const std::string& text) {
    next();
    const auto store = open();
    Entry entry = store->entry(id).value();
    entry.text = text;
    store->edit(entry, stamp("edit"));
  }
  void remove(EntryId id) {
    next();
    open()->remove(std::vector<EntryId>{id}, stamp("remove"));
  }
  void undo() { static_cast<void>(open()->undo(1)); }
  void redo() { static_cast<void>(open()->redo(1)); }
  Imported merge_from(const Copy& other) {
    next();
    const JournalFile here{.path = file_};
    TakenIn taken = take_in_file(here, other.file());
    const auto store = open();
    return merge(*store, taken, stamp("merge"));
  }
  Imported try_merge_from(const Copy& other) {
    TakenIn taken = take_in_file({.path = file_}, other.file());
    const auto store =
        open_journal({.path = file_}, Access::read, uids_, kOpenedAt);
    return try_merge(*store, taken);
  }
  /// The texts by uid: ids are each copy's own.
  [[nodiscard]] std::map<std::string, std::string> rows() {
    std::map<std::string, std::string> rows;
    for (const Entry& entry : open()->find({})) {
      rows[to_string(entry.uid)] = entry.text;
    }
    return rows;
  }
  [[nodiscard]] std::vector<std::string> records() const {
    return column(file_,
                  "SELECT hex(uid) || command || hex(subject_uid) "
                  "FROM changes WHERE command <> 'merge' ORDER BY uid");
  }
  [[nodiscard]] std::vector<EntryId> ids() {
    std::vector<EntryId> ids;
    for (const Entry& entry : open()->find({})) {
      ids.push_back(entry.id);
    }
    return ids;
  }
  [[nodiscard]] bool whole() const {
    auto opened = open_file({.path = file_, .access = Access::write});
    return look_through(*opened).whole();
  }
  void set_clock(Instant now) { now_ = now; }
  [[nodiscard]] std::unique_ptr<Store> open() {
    return open_journal(
        {.path = file_}, Access::write, [this] { return uids_(); }, kOpenedAt);
  }

 private:
  Instant next() { return now_ += 1s; }
  [[nodiscard]] Stamp stamp(const std::string& command) const {
    return {.command = command, .at = now_};
  }

  fs::path file_;
  CountingUids uids_;
  CountingUids entry_uids_;
  Instant now_ = kNow;
};

/// Two copies of a journal of three entries; the clock of the second is ten
/// seconds ahead.
struct Two {
  Two() {
    for (const char* const text : {"one", "two", "three"}) {
      left.add(text);
    }
    fs::copy_file(left.file(), right.file());
    left.set_clock(kNow + 1h);
    right.set_clock(kNow + 1h + 10s);
  }
  void merge_both_ways() {
    // As they are now, each into the other.
    const fs::path then = folder.path() / "then.db";
    fs::copy_file(left.file(), then, fs::copy_options::overwrite_existing);
    left.merge_from(right);
    right.merge_from(Copy(then, 77));
  }
  void check_equal() {
    CHECK(left.rows() == right.rows());
    CHECK(left.records() == right.records());
    CHECK(left.whole());
    CHECK(right.whole());
  }

  TemporaryFolder folder{};
  Copy left{folder.path() / "left.db", 1};
  Copy right{folder.path() / "right.db", 2};
};

using Rows = std::vector<std::string>;

Rows texts_of(Copy& copy) {
  Rows texts;
  for (const auto& [uid, text] : copy.rows()) {
    texts.push_back(text);
  }
  std::ranges::sort(texts);
  return texts;
}

TEST_CASE("merge: what each has added and removed comes together") {
  Two two;
  two.left.add("four, left");
  two.left.remove(1);
  two.right.add("four, right");
  two.right.edit(2, "two, again");
  const Imported trial = two.left.try_merge_from(two.right);
  CHECK(trial.entries == 1);
  CHECK(trial.changed == 1);
  CHECK(trial.renumbered == 1);
  two.merge_both_ways();
  two.check_equal();
  CHECK(texts_of(two.left) ==
        Rows{"four, left", "four, right", "three", "two, again"});
}

TEST_CASE("merge: of two edits the later one stands, in either order") {
  Two two;
  two.left.edit(1, "left");
  two.right.edit(1, "right");
  two.merge_both_ways();
  two.check_equal();
  CHECK(texts_of(two.left) == Rows{"right", "three", "two"});
}

TEST_CASE("merge: a removal is a change like another") {
  Two two;
  two.left.remove(1);
  two.right.edit(1, "later");
  two.left.edit(2, "sooner");
  two.right.remove(2);
  two.merge_both_ways();
  two.check_equal();
  CHECK(texts_of(two.left) == Rows{"later", "three"});
}

TEST_CASE("merge: a change that one side took back is taken back") {
  Two two;
  two.left.undo();
  two.merge_both_ways();
  two.check_equal();
  CHECK(texts_of(two.left) == Rows{"one", "two"});
}

TEST_CASE("merge: an edit since then outlives the undo of what was before") {
  Two two;
  two.left.undo();
  two.right.edit(3, "three, and more");
  two.merge_both_ways();
  two.check_equal();
  CHECK(texts_of(two.left) == Rows{"one", "three, and more", "two"});
}

TEST_CASE("merge: a second time it comes to nothing") {
  Two two;
  two.left.edit(1, "left");
  two.right.edit(1, "right");
  two.right.add("four");
  two.right.remove(2);
  CHECK(two.left.merge_from(two.right).changes());
  const Rows records = two.left.records();
  CHECK_FALSE(two.left.merge_from(two.right).changes());
  CHECK(two.left.records() == records);
  CHECK(two.right.merge_from(two.left).changed == 0);
  two.check_equal();
}

TEST_CASE("merge: one step takes it back, and again it comes") {
  Two two;
  two.left.edit(1, "left");
  two.right.edit(1, "right");
  two.right.add("four");
  two.right.remove(2);
  const auto before = two.left.rows();
  two.left.merge_from(two.right);
  const auto after = two.left.rows();
  two.left.undo();
  CHECK(two.left.rows() == before);
  CHECK(two.left.whole());
  two.left.redo();
  CHECK(two.left.rows() == after);
  two.left.undo();
  two.left.merge_from(two.right);
  CHECK(two.left.rows() == after);
  two.left.undo();
  two.left.undo();
  CHECK(texts_of(two.left) == Rows{"one", "three", "two"});
}

TEST_CASE("merge: a change after a merge stands over what was merged") {
  Two two;
  two.left.edit(1, "left");
  two.right.edit(1, "right");
  two.left.merge_from(two.right);
  // A clock that went back changes nothing: it has seen the other's edit.
  two.left.set_clock(kNow);
  two.left.edit(1, "left, having seen right");
  two.right.merge_from(two.left);
  two.check_equal();
  CHECK(texts_of(two.right) == Rows{"left, having seen right", "three", "two"});
}

TEST_CASE("merge: ids stay those of the journal") {
  Two two;
  two.left.add("four, left");
  two.right.add("four, right");
  two.left.merge_from(two.right);
  CHECK(two.left.open()->entry(4)->text == "four, left");
  CHECK(two.left.open()->entry(5)->text == "four, right");
}

void change_at_random(Copy& copy) {
  const auto ids = copy.ids();
  const int what = *rc::gen::inRange(0, 6);
  if (what == 0 || ids.empty()) {
    copy.add("new " + std::to_string(*rc::gen::inRange(0, 1000)));
    return;
  }
  const EntryId id = ids.at(static_cast<std::size_t>(
      *rc::gen::inRange<int>(0, static_cast<int>(ids.size()))));
  switch (what) {
    case 1:
      copy.remove(id);
      break;
    case 2:
      copy.undo();
      break;
    case 3:
      copy.redo();
      break;
    default:
      copy.edit(id, "edit " + std::to_string(*rc::gen::inRange(0, 1000)));
  }
}

TEST_CASE("merge: a tag that was spelled in two ways is spelled in one") {
  Two two;
  two.left.add("four", "mum");
  two.left.add("five", "Work");
  two.right.add("six", "Mum");
  two.right.add("seven", "work");
  two.merge_both_ways();
  two.check_equal();
  const auto spelled = [](const Copy& copy) {
    return column(copy.file(), "SELECT name FROM tags ORDER BY folded");
  };
  CHECK(spelled(two.left) == std::vector<std::string>{"Mum", "Work"});
  CHECK(spelled(two.right) == spelled(two.left));
  CHECK_FALSE(two.left.merge_from(two.right).changes());
  CHECK_FALSE(two.right.merge_from(two.left).changes());
  // The way back is open as before.
  while (!two.left.open()->undo(1).empty()) {
  }
  CHECK(two.left.rows().empty());
  CHECK(two.left.whole());
}

TEST_CASE("merge: copies that were changed apart are equal after it") {
  CHECK(rc::check([] {
    Two two;
    const int changes = *rc::gen::inRange(0, 12);
    for (int i = 0; i < changes; ++i) {
      change_at_random(*rc::gen::arbitrary<bool>() ? two.left : two.right);
    }
    two.merge_both_ways();
    RC_ASSERT(two.left.rows() == two.right.rows());
    RC_ASSERT(two.left.records() == two.right.records());
    RC_ASSERT(two.left.whole());
    RC_ASSERT(!two.left.merge_from(two.right).changes());
    RC_ASSERT(!two.right.merge_from(two.left).changes());
    // The way back stays open to its end.
    while (!two.left.open()->undo(1).empty()) {
    }
    RC_ASSERT(two.left.rows().empty());
    RC_ASSERT(two.left.whole());
  }));
}

}  // namespace
}  // namespace wins::test
