// SPDX-License-Identifier: MIT
#include "change_report.h"

namespace wins {

Report change_report(const std::string& kind, const std::vector<EntryId>& ids,
                     const std::string& sentence) {
  Table table;
  table.key = "entries";
  table.columns = {{.key = "id"}};
  table.each_row = [ids](const auto& visit) {
    for (const EntryId id : ids) {
      visit({id});
    }
  };
  return {.kind = kind,
          .blocks = {{Note{sentence}, Audience::people},
                     {std::move(table), Audience::machines}}};
}

}  // namespace wins
