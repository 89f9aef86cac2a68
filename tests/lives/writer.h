// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "agenda.h"
#include "lives.h"
#include "pen.h"
#include "voice.h"

namespace wins::lives {

/// Writes what was planned, in one voice.
class Writer {
 public:
  /// Nothing is written after `until`.
  Writer(const Voice& voice, const LifePlan& plan, Instant until, Dice& dice);

  void write(const Planned& planned);
  /// Hands over what was written, in order. Nothing is written after it.
  void finish(Life& life);

 private:
  /// An entry, and what it was meant to be.
  struct Written {
    Entry entry{};
    What what = What::ordinary;
    std::size_t which = 0;
  };

  [[nodiscard]] bool happens(int percent);
  [[nodiscard]] std::string_view one_of(Patterns patterns);
  /// Words not written before where a few tries find some.
  [[nodiscard]] std::string new_words(Patterns patterns);
  [[nodiscard]] std::size_t ways_of(const Line& line);
  [[nodiscard]] bool may_come_now(const Line& line, std::size_t lines);
  /// One that was not written lately; one of few ways comes seldom.
  [[nodiscard]] const Line& one_of(std::span<const Line> lines);

  void write_session(const Planned& planned);
  /// The words, and all that goes with this sort of entry.
  void fill(Entry& entry, const Planned& planned);
  void fill_line(Entry& entry, const Line& line);
  void add_details(Entry& entry, const Line& line);
  void fill_ordinary(Entry& entry);
  /// One of the lines in words; what has no kind happened, and happens once.
  const Line& write_ordinary(std::string& text);
  /// How it used to go, where there is something of that kind.
  void add_before(Entry& entry, std::string_view kind);
  void fill_harsh(Entry& entry, Patterns patterns);
  void fill_situation(Entry& entry, const Planned& planned);
  void fill_support(Entry& entry);
  void tag(Entry& entry, std::string_view name);
  void set_kind(Entry& entry, std::string_view kind);
  void measure(Entry& entry);
  void mark(Entry& entry, What what);
  void date(Entry& entry, Instant at, What what);
  [[nodiscard]] bool shares_tag(std::size_t situation);
  [[nodiscard]] Uid new_uid(Instant at);

  const Voice& voice_;
  bool tags_;
  Instant until_;
  Dice& dice_;
  Pen pen_;
  std::chrono::month_day set_aside_;
  std::map<std::size_t, bool> shares_{};  ///< situations whose sides share one
  std::map<const Line*, std::size_t> last_used_{};
  std::map<const Line*, std::size_t> ways_{};  ///< in which it can be written
  std::size_t used_ = 0;                       ///< how many lines so far
  std::vector<Written> written_{};
  std::vector<Session> sessions_{};
};

}  // namespace wins::lives
