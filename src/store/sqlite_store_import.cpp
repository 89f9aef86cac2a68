// SPDX-License-Identifier: MIT
// What the journal on SQLite does with rows that come from elsewhere.
#include <stdexcept>
#include <unordered_set>

#include "entry_rows.h"
#include "gone_rows.h"
#include "import.h"
#include "journal.h"
#include "merge.h"
#include "sqlite_store.h"
#include "tables.h"
#include "taken_in.h"
#include "wins/store/merge.h"

namespace wins {
namespace {

/// Counts what an import would do, and changes nothing.
class ImportTrial : public ImportSink {
 public:
  explicit ImportTrial(OpenJournal& journal) : journal_(journal) {
    for (const Subject subject :
         {Subject::entry, Subject::session, Subject::checkin}) {
      gone_.merge(journal_.reading(
          [&](Connection& open) { return gone_rows(open, subject); }));
    }
  }

  void begin_file() override {}
  void put(const Entry& entry, std::string_view source) override {
    const Uid uid = entry.uid == Uid{} ? uids_.next(source) : entry.uid;
    count<EntryTable>(uid, counts_.entries);
  }
  void put(const Session& session) override {
    count<SessionTable>(session.uid, counts_.sessions);
  }
  void put(const Checkin& checkin) override {
    count<CheckinTable>(checkin.uid, counts_.checkins);
  }
  [[nodiscard]] const Imported& counts() const { return counts_; }

 private:
  template <typename Table>
  void count(const Uid& uid, std::int64_t& coming) {
    const bool known = journal_.reading([&](Connection& open) {
      return open.query(Table::kIdOfUid).put(uid).step();
    });
    const auto gone = gone_.find(uid);
    if (known || seen_.contains(uid)) {
      ++counts_.known;
    } else if (gone != gone_.end() && gone->second.removed) {
      ++counts_.removed;
    } else {
      ++coming;
      seen_.insert(uid);
    }
  }

  OpenJournal& journal_;
  SourceUids uids_{};
  std::unordered_map<Uid, GoneRow, UidHash> gone_{};
  std::unordered_set<Uid, UidHash> seen_{};
  Imported counts_{};
};

std::optional<Connection> open_other(const std::filesystem::path& file) {
  std::optional<Connection> opened =
      open_file({.path = file, .access = Access::read});
  if (!opened.has_value()) {
    throw std::logic_error("a journal that was looked through is gone");
  }
  return opened;
}

}  // namespace

Imported SqliteStore::import(const ImportSource& source, const Stamp& stamp) {
  Imported counts;
  Uid change;
  journal_.changing(
      [&](Connection& journal) {
        StepWriter step(journal, new_uid_, stamp);
        RowImport rows(journal, step);
        source(rows);
        counts = rows.finish();
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
  return counts;
}

Imported SqliteStore::merge(const std::filesystem::path& other,
                            const Stamp& stamp) {
  std::optional<Connection> opened = open_other(other);
  Merged merged;
  journal_.changing(
      [&](Connection& journal) {
        StepWriter step(journal, new_uid_, stamp);
        merged = merge_rows(journal, *opened, &step);
      },
      [&](Connection& journal) {
        return merged.record.has_value() && has_change(journal, *merged.record);
      });
  return merged.counts;
}

Imported SqliteStore::try_merge(const std::filesystem::path& other) {
  std::optional<Connection> opened = open_other(other);
  return journal_
      .reading([&](Connection& journal) {
        return merge_rows(journal, *opened, nullptr);
      })
      .counts;
}

Imported merge(Store& journal, TakenIn& other, const Stamp& stamp) {
  return journal.merge(other.parts().file().path(), stamp);
}

Imported try_merge(Store& journal, TakenIn& other) {
  return journal.try_merge(other.parts().file().path());
}

Imported SqliteStore::try_import(const ImportSource& source) {
  ImportTrial trial(journal_);
  source(trial);
  return trial.counts();
}

}  // namespace wins
