// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "connection.h"
#include "wins/core/checkin.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"
#include "wins/store/change.h"
#include "wins/store/open.h"

namespace wins {

using Image = std::vector<std::uint8_t>;

/// Where a step stands. The numbers are stored.
enum class StepState {
  stands = 0,
  undone = 1,
  out_of_reach = 2  ///< undone, and something else was done since
};

/// "entry", "session", "checkin". Stored.
[[nodiscard]] std::string stored_name(Subject subject);

// Records that came with another journal are beside the steps of this one:
// undo and redo do not know them, their state is out_of_reach. Their step is
// that of the merge that brought them, negative where they stand in the
// journal that they came from. Stored.

/// The command of the changes that a merge makes. Stored.
inline constexpr std::string_view kMerge = "merge";

/// One record of the change log.
struct Change {
  std::int64_t id = 0;
  Subject subject = Subject::entry;
  std::int64_t subject_id = 0;
  std::string command{};
  std::optional<Image> before{};
  std::optional<Image> after{};
};

/// The records of one command, as they are made.
class StepWriter {
 public:
  /// Begins a step after all others, or goes on with the last as the stamp
  /// says; what is undone gets out of the reach of redo with its first record.
  StepWriter(Connection& journal, const UidSource& new_uid, const Stamp& stamp);

  void append(const Entry& entry, const std::optional<Image>& before,
              const std::optional<Image>& after);
  void append(const Session& session, const std::optional<Image>& before,
              const std::optional<Image>& after);
  void append(const Checkin& checkin, const std::optional<Image>& before,
              const std::optional<Image>& after);

  /// Records that a row was added, together with others before long: a row
  /// alone costs several times as much.
  void gather(const Entry& added);
  void gather(const Session& added);
  void gather(const Checkin& added);
  /// To be called after the last gather(), and before an append().
  void write_gathered();

  /// The number of the step.
  [[nodiscard]] std::int64_t number() const { return step_; }
  /// The uid of the first record; by it a commit is looked for.
  [[nodiscard]] const Uid& first_uid() const { return first_uid_; }

 private:
  struct Row {
    Subject subject{};
    std::int64_t id = 0;
    Uid uid{};
  };

  struct Gathered {
    Uid record{};
    Row row{};
  };

  void append(const Uid& record, const Row& row,
              const std::optional<Image>& before,
              const std::optional<Image>& after);
  void gather(const Row& row);
  void write_together(std::span<const Gathered> records);
  [[nodiscard]] Uid next_uid();

  Connection& journal_;
  const UidSource& new_uid_;
  Stamp stamp_;
  std::int64_t step_;
  bool empty_ = true;
  Uid first_uid_{};
  std::vector<Gathered> gathered_{};
};

[[nodiscard]] bool has_change(Connection& journal, const Uid& uid);

/// The newest step that stands.
[[nodiscard]] std::optional<std::int64_t> step_to_undo(Connection& journal);
/// The step that was undone last.
[[nodiscard]] std::optional<std::int64_t> step_to_redo(Connection& journal);
[[nodiscard]] bool is_in_state(Connection& journal, std::int64_t step,
                               StepState state);
void set_state(Connection& journal, std::int64_t step, StepState from,
               StepState to);

/// The record of the step that was made last, or last before `before`.
/// One at a time, because an import is one step of any size.
/// Throws: StorageError when it is about something else than rows of these
/// tables: a newer wins made it.
[[nodiscard]] std::optional<Change> last_change(Connection& journal,
                                                std::int64_t step,
                                                std::int64_t before);
/// The first record of an undone step that was made after `after`.
[[nodiscard]] std::optional<Change> first_undone_change(Connection& journal,
                                                        std::int64_t step,
                                                        std::int64_t after);
void set_after(Connection& journal, std::int64_t change,
               const std::optional<Image>& after);

/// True when the log knows the entry.
[[nodiscard]] bool knows(Connection& journal, EntryId entry);
/// The uid of the entry with this id, in the log.
[[nodiscard]] std::optional<Uid> uid_in_log(Connection& journal, EntryId entry);
/// The id that the uid has in the log.
[[nodiscard]] std::optional<EntryId> id_in_log(Connection& journal,
                                               const Uid& uid);
/// Takes every record of the entry out; gives back how many there were.
std::int64_t forget_changes(Connection& journal, EntryId entry);
/// True when the log holds a copy of the entry.
[[nodiscard]] bool has_copies(Connection& journal, EntryId entry);
/// Takes every record out that holds a copy of the entry.
std::int64_t forget_copies(Connection& journal, EntryId entry);

}  // namespace wins
