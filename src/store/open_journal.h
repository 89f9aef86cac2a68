// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include "connection.h"
#include "failure.h"
#include "journal.h"

namespace wins {

/// An open journal whose refusals come as sentences that are true: a read is
/// asked twice where that may help, and nothing is said about a change
/// before the file has been looked at.
class OpenJournal {
 public:
  /// Without a place the journal lives in memory and can be changed; with
  /// one it can be changed when it was opened for writing.
  explicit OpenJournal(Connection connection,
                       std::optional<Place> place = std::nullopt)
      : connection_(std::move(connection)), place_(std::move(place)) {}

  /// What `work` gives back. It may run twice.
  /// Throws: StorageError.
  template <typename Work>
  auto reading(Work work) {
    try {
      return work(connection_);
    } catch (const SQLite::Exception& refusal) {
      if (!worth_another_try(refusal)) {
        throw unreadable(reason(refusal));
      }
    }
    try {
      return work(connection_);
    } catch (const SQLite::Exception& refusal) {
      throw unreadable(reason(refusal));
    }
  }

  /// Runs `work` as one transaction. When the commit is refused the file is
  /// opened again, and `kept` asked whether the change is in it after all.
  /// Throws: StorageError, and what `work` throws; then nothing is changed.
  void changing(const std::function<void(Connection&)>& work,
                const std::function<bool(Connection&)>& kept);

  /// Writes the file anew after something was taken out for good.
  /// Throws: StorageError, which says that it is out of the journal and may
  /// not be out of the file.
  void rewrite();

 private:
  using Kept = std::function<bool(Connection&)>;

  void commit(const Kept& kept);
  void settle(const std::string& why, const Kept& kept);
  void roll_back() noexcept;
  [[nodiscard]] std::string reason(const SQLite::Exception& refusal) const;

  Connection connection_;
  std::optional<Place> place_;
};

}  // namespace wins
