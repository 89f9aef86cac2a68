// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "bulk.h"
#include "change_log.h"
#include "gone_rows.h"
#include "source_uid.h"
#include "wins/store/import.h"

namespace wins {

/// Which entry of the journal an id of a file means.
class FileNumbers {
 public:
  void begin_file() { here_.clear(); }
  void note(EntryId in_file, EntryId here) {
    if (in_file != 0) {
      here_[in_file] = here;
    }
  }
  [[nodiscard]] std::optional<EntryId> here(EntryId in_file) const {
    const auto found = here_.find(in_file);
    return found == here_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::unordered_map<EntryId, EntryId> here_{};
};

/// Puts rows into the journal and into the step, within one transaction.
class RowImport : public ImportSink {
 public:
  RowImport(Connection& journal, StepWriter& step);

  void begin_file() override;
  void put(const Entry& entry, std::string_view source) override;
  void put(const Session& session) override;
  void put(const Checkin& checkin) override;
  /// To be called after the last row. Gives back what came.
  Imported finish();

 private:
  using Gone = std::unordered_map<Uid, GoneRow, UidHash>;

  /// An entry that answers one which had not come yet.
  struct Answering {
    EntryId entry = 0;
    EntryId about_in_file = 0;
  };

  [[nodiscard]] EntryId free_id(const Entry& entry);
  [[nodiscard]] bool stays_removed(const Gone& gone, const Uid& uid);
  void note_number(EntryId in_file, EntryId here);
  void point_answers(Entry& entry);
  void settle_references();
  void add(Checkin checkin);

  Connection& journal_;
  StepWriter& step_;
  Bulk bulk_;
  SourceUids uids_{};
  Gone gone_entries_;
  Gone gone_sessions_;
  Gone gone_checkins_;
  bool keeps_ids_;
  EntryId next_id_;
  SessionId next_session_;
  CheckinId next_checkin_;
  FileNumbers numbers_{};
  std::vector<Answering> answering_{};
  std::vector<Checkin> waiting_{};
  Imported counts_{};
};

}  // namespace wins
