// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "field.h"

namespace wins::bench {

/// Times the views of reflect beside /bin/true and beside the sqlite3 shell
/// that reads the newest ten entries. Over journals of growing size it tells
/// how time grows.
class ViewTimes {
 public:
  /// Prints one line for each view. Requires: both journals hold so many
  /// entries, more than at the call before.
  void measure(const Field& field, std::int64_t entries);

 private:
  std::map<std::string, double> before_{};  ///< milliseconds, by view
  std::int64_t entries_before_ = 0;
};

}  // namespace wins::bench
