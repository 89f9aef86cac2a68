// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "fault/disk_model.h"

namespace wins::test {

/// A journal as SQLite itself reads it.
struct Sight {
  bool sound = true;
  /// A fingerprint of every row of every table but the index of words; 0
  /// without a journal.
  std::uint64_t rows = 0;

  friend bool operator==(const Sight&, const Sight&) = default;
};

/// Looks at databases out of trees; the same bytes are looked at once.
class Onlooker {
 public:
  [[nodiscard]] const Sight& look(const Tree& tree,
                                  const std::filesystem::path& database);

 private:
  TempFolder folder_{memory_disk()};
  std::map<std::pair<std::uint64_t, std::uint64_t>, Sight> seen_{};
};

/// What was found in the states of a disk after a power cut.
struct CutFigures {
  int points = 0;             ///< moments at which the power went
  int states = 0;             ///< disks that were looked at
  int different = 0;          ///< of which so many were not the same
  int corrupt = 0;            ///< SQLite or a check of the tables complains
  int old_lost = 0;           ///< neither as before nor as after the command
  int acknowledged = 0;       ///< states after the words on stdout
  int acknowledged_lost = 0;  ///< of these, not as after the command
};

/// A command that was recorded, and the disks that it may leave.
class PowerCut {
 public:
  /// Runs the command in this home. Throws: std::runtime_error when the steps
  /// do not add up to what stands in the home then.
  PowerCut(const Home& home, const Launch& launch);

  /// Another rule, for what else a command makes: false when the tree breaks
  /// it. It is given whether the command had been acknowledged.
  using Rule = std::function<bool(Onlooker&, const Tree&, bool acknowledged)>;
  void expect(Rule rule) { rule_ = std::move(rule); }

  /// Called with every different tree that holds what it has to.
  using Visit = std::function<void(const Tree&)>;
  void visit(Visit visit) { visit_ = std::move(visit); }

  /// The syncs that the system never gets: what a program asks for that has
  /// no such settings.
  enum class Without { nothing, any_sync, sync_after_removal };

  /// Cuts the power after each step, or after `at_most` of them, with so many
  /// torn variants beside the two in which everything or nothing arrived.
  [[nodiscard]] CutFigures run(std::size_t at_most, int torn,
                               Without without = Without::nothing);

  [[nodiscard]] const Ending& ending() const { return record_.ending; }
  [[nodiscard]] const Tree& before() const { return before_; }
  /// How many journals one after the other the command makes, with the one
  /// before it.
  [[nodiscard]] std::size_t journals() const { return rows_allowed_.size(); }

 private:
  void find_rows_between();
  void judge(const Tree& tree, bool acknowledged, CutFigures& figures);
  [[nodiscard]] bool others_are_sound(const Tree& tree);

  std::filesystem::path journal_;
  Tree before_;
  DiskRecord record_;
  Tree after_;
  Onlooker onlooker_{};
  std::uint64_t rows_after_ = 0;
  /// As before, as after, and what a command of several changes has between.
  std::set<std::uint64_t> rows_allowed_{};
  std::set<std::uint64_t> met_{};
  Rule rule_{};
  Visit visit_{};
};

}  // namespace wins::test
