// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace wins {

/// What every failure that a person can meet has in common: one sentence
/// without a full stop, and a hint that names one next step that works.
class Failure : public std::runtime_error {
 public:
  explicit Failure(const std::string& sentence, std::string hint = {})
      : std::runtime_error(sentence), hint_(std::move(hint)) {}

  /// One or more lines, each printed indented; empty when there is no hint.
  [[nodiscard]] const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

/// What the person asked for cannot be done: no such entry, blank text.
/// Exit code 1.
class UserError : public Failure {
 public:
  using Failure::Failure;
};

/// The command line itself cannot be read: an unknown option, a date with
/// two readings. Exit code 2.
class UsageError : public Failure {
 public:
  using Failure::Failure;
};

/// Whether a sentence itself says what became of the words.
enum class Fate { untold, told };

/// Where the reason of a refusal lies, as far as that is known.
enum class Lies {
  elsewhere,   ///< the disk, the system, a permission
  in_the_file  ///< what was read is not what wins writes
};

/// The machine or the journal file refused: a full disk, no permission.
/// Exit code 1.
class StorageError : public Failure {
 public:
  explicit StorageError(const std::string& sentence, std::string hint = {},
                        Fate fate = Fate::untold, Lies reason = Lies::elsewhere)
      : Failure(sentence, std::move(hint)), fate_(fate), reason_(reason) {}

  [[nodiscard]] Fate fate() const { return fate_; }
  [[nodiscard]] Lies reason() const { return reason_; }

 private:
  Fate fate_;
  Lies reason_;
};

}  // namespace wins
