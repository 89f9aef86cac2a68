// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "wins/core/filter.h"

namespace wins {

/// An index in which the entries that can match are few and in the order of
/// time. Empty names: there is none.
struct FewByTime {
  std::string_view index{};
  /// What has to be said beside the filter, so that the order holds.
  std::string_view condition{};
};

/// A filter as SQL: conditions on `entries`, and what they bind, in order.
class FilterSql {
 public:
  explicit FilterSql(const Filter& filter);

  /// "WHERE ..." and a line break, or nothing when every entry matches.
  [[nodiscard]] std::string where() const;
  /// As where(), with one more condition that binds nothing.
  [[nodiscard]] std::string where_and(const std::string& condition) const;

  /// Binds the values from the first place on; gives back how many.
  int bind(SQLite::Statement& statement) const;

  /// What words and tags ask for: a statement that gives ids, and what it
  /// binds. They come without the order of time.
  struct Ids {
    std::string_view sql;
    std::string value;
  };
  [[nodiscard]] const std::vector<Ids>& sets() const { return sets_; }
  /// The same filter, for entries whose ids are in every one of the sets.
  [[nodiscard]] FilterSql beside_the_sets() const;

  /// In journals from version 2 on.
  [[nodiscard]] const FewByTime& few_by_time() const { return few_; }
  /// True when one of the sets is all that is asked for, so that it can be
  /// counted without a look at the entries. It binds what where() binds.
  [[nodiscard]] bool is_one_set() const {
    return sets_.size() == 1 && conditions_.empty();
  }
  [[nodiscard]] bool matches_all() const {
    return sets_.empty() && conditions_.empty();
  }

 private:
  using Value = std::variant<std::int64_t, std::string>;

  void require(std::string condition);
  void require(std::string condition, Value value);
  /// "... IN (?, ?)".
  template <typename Values, typename Convert>
  void require_in(const std::string& expression, const Values& values,
                  Convert convert);

  void add_range(const TimeRange& range);
  void add_kinds(const Filter& filter);
  void add_marks(const Filter& filter);
  void add_written(const Filter& filter);
  void add_new_to_pages(const Filter& filter);
  void add_tags(const Filter& filter);
  void add_search(const std::vector<SearchTerm>& terms);
  void add_dates(const Filter& filter);

  /// All of it.
  [[nodiscard]] std::vector<std::string> conditions() const;

  std::vector<Ids> sets_{};
  std::vector<std::string> conditions_{};
  std::vector<Value> values_{};
  FewByTime few_{};
};

}  // namespace wins
