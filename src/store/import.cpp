// SPDX-License-Identifier: MIT
// Taking rows in. They come once, in the order of a file, and what one refers
// to may come after it; so numbers are settled at the end of the file.
#include "import.h"

#include <algorithm>
#include <utility>

#include "checkin_rows.h"
#include "entry_rows.h"
#include "row_columns_read.h"
#include "session_rows.h"
#include "tables.h"

namespace wins {
namespace {

/// Whole numbers up to here are exact in JSON too.
constexpr std::int64_t kLastId = (std::int64_t{1} << 53) - 1;

template <typename Table>
bool has_uid(Connection& journal, const Uid& uid) {
  return journal.query(Table::kIdOfUid).put(uid).step();
}

/// The number that a row of an undone add had, the one it brings where the
/// table is new, or the next. `next` is above all that are used.
template <typename Gone>
std::int64_t number_for(const Gone& gone, const Uid& uid, std::int64_t wanted,
                        bool keeps, std::int64_t& next) {
  if (const auto found = gone.find(uid); found != gone.end()) {
    return found->second.id;
  }
  const std::int64_t id = keeps && wanted > 0 ? wanted : next;
  next = std::max(next, within(id, 1, kLastId - 1) + 1);
  return id;
}

}  // namespace

RowImport::RowImport(Connection& journal, StepWriter& step)
    : journal_(journal),
      step_(step),
      bulk_(journal),
      gone_entries_(gone_rows(journal, Subject::entry)),
      gone_sessions_(gone_rows(journal, Subject::session)),
      gone_checkins_(gone_rows(journal, Subject::checkin)),
      next_id_(next_entry_id(journal)),
      next_session_(next_session_id(journal)),
      next_checkin_(next_checkin_id(journal)) {
  keeps_ids_ = next_id_ == 1 && next_session_ == 1 && next_checkin_ == 1;
}

void RowImport::begin_file() {
  settle_references();
  numbers_.begin_file();
}

bool RowImport::stays_removed(const Gone& gone, const Uid& uid) {
  const auto found = gone.find(uid);
  const bool removed = found != gone.end() && found->second.removed;
  counts_.removed += removed ? 1 : 0;
  return removed;
}

EntryId RowImport::free_id(const Entry& entry) {
  const bool taken = entry.id >= next_id_ || entry.id == 0
                         ? false
                         : read_entry(journal_, entry.id).has_value();
  return number_for(gone_entries_, entry.uid, entry.id, keeps_ids_ && !taken,
                    next_id_);
}

void RowImport::note_number(EntryId in_file, EntryId here) {
  // In a new journal ids are what they were in the file, with hardly an
  // exception: nothing is to be remembered.
  if (!keeps_ids_ || in_file != here) {
    numbers_.note(in_file, here);
  }
}

void RowImport::point_answers(Entry& entry) {
  if (!entry.answers.has_value()) {
    return;
  }
  const EntryId about = entry.answers->entry;
  const auto here = numbers_.here(about);
  if (here.has_value()) {
    entry.answers->entry = *here;
  } else if (!keeps_ids_) {
    answering_.push_back({.entry = entry.id, .about_in_file = about});
    entry.answers->entry = 0;
  }
}

void RowImport::put(const Entry& entry, std::string_view source) {
  Entry wanted = entry;
  if (wanted.uid == Uid{}) {
    wanted.uid = uids_.next(source);
  }
  if (const auto here = id_of(journal_, wanted.uid); here.has_value()) {
    ++counts_.known;
    note_number(entry.id, *here);
    return;
  }
  if (stays_removed(gone_entries_, wanted.uid)) {
    note_number(entry.id, gone_entries_.at(wanted.uid).id);
    return;
  }
  wanted.id = free_id(wanted);
  note_number(entry.id, wanted.id);
  point_answers(wanted);
  counts_.renumbered += entry.id != 0 && entry.id != wanted.id ? 1 : 0;
  step_.gather(bulk_.put(std::move(wanted)));
  ++counts_.entries;
}

void RowImport::put(const Session& session) {
  if (has_uid<SessionTable>(journal_, session.uid)) {
    ++counts_.known;
    return;
  }
  if (stays_removed(gone_sessions_, session.uid)) {
    return;
  }
  Session kept = session;
  const bool keeps =
      keeps_ids_ && !read_session(journal_, session.id).has_value();
  kept.id =
      number_for(gone_sessions_, session.uid, session.id, keeps, next_session_);
  put_session(journal_, kept);
  step_.gather(kept);
  bulk_.note_session(kept.when.day);
  ++counts_.sessions;
}

void RowImport::put(const Checkin& checkin) {
  if (has_uid<CheckinTable>(journal_, checkin.uid)) {
    ++counts_.known;
    return;
  }
  if (stays_removed(gone_checkins_, checkin.uid)) {
    return;
  }
  const bool refers = checkin.entry.has_value() && !keeps_ids_ &&
                      !numbers_.here(*checkin.entry).has_value();
  if (refers) {
    waiting_.push_back(checkin);
  } else {
    add(checkin);
  }
}

void RowImport::add(Checkin checkin) {
  if (has_uid<CheckinTable>(journal_, checkin.uid)) {
    ++counts_.known;
    return;
  }
  if (checkin.entry.has_value()) {
    const auto here = numbers_.here(*checkin.entry);
    checkin.entry = keeps_ids_ && !here ? checkin.entry : here;
  }
  const bool keeps =
      keeps_ids_ && !read_checkin(journal_, checkin.id).has_value();
  checkin.id =
      number_for(gone_checkins_, checkin.uid, checkin.id, keeps, next_checkin_);
  put_checkin(journal_, checkin);
  step_.gather(checkin);
  ++counts_.checkins;
}

void RowImport::settle_references() {
  for (const Answering& answering : answering_) {
    const auto about = numbers_.here(answering.about_in_file);
    std::optional<Entry> entry = read_entry(journal_, answering.entry);
    if (about.has_value() && entry.has_value()) {
      entry->answers->entry = *about;
      put_links(journal_, *entry);
    }
  }
  answering_.clear();
  for (Checkin& checkin : waiting_) {
    add(std::move(checkin));
  }
  waiting_.clear();
}

Imported RowImport::finish() {
  settle_references();
  bulk_.flush();
  step_.write_gathered();
  return counts_;
}

}  // namespace wins
