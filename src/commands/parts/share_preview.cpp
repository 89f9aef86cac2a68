// SPDX-License-Identifier: MIT
#include "share_preview.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "prompting.h"
#include "read_date.h"
#include "share_page.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::sharing;
using Places = std::vector<std::size_t>;

std::string heading(const std::optional<fs::path>& file, bool has_lines) {
  if (!has_lines) {
    return say(sharing["preview.nothing"]);
  }
  if (!file.has_value()) {
    return say(sharing["preview"]);
  }
  std::error_code problem;
  return say(fs::exists(*file, problem) ? sharing["preview.replaces"]
                                        : sharing["preview.file"],
             fmt::arg("path", file->native()));
}

void show(const std::optional<fs::path>& file, const ShareItems& found,
          Invocation& invocation) {
  const bool has_lines = found.has(Standing::on_page);
  say_above_prompt(heading(file, has_lines), invocation);
  invocation.host().err << '\n';
  write_page(preview_of(found, today(invocation)), PageFormat::text,
             invocation.style(), invocation.host().err);
  invocation.host().err << '\n';
  say_above_prompt(
      say(has_lines ? sharing["preview.ask"] : sharing["preview.ask.nothing"]),
      invocation);
}

/// The place of the item that the number names.
std::optional<std::size_t> place_of(std::string_view number,
                                    const ShareItems& found) {
  std::size_t place = 0;
  const char* const end = number.data() + number.size();
  const auto [stopped, problem] = std::from_chars(number.data(), end, place);
  const bool is_one = problem == std::errc() && stopped == end && place >= 1 &&
                      place <= found.items.size();
  return is_one ? std::optional(place - 1) : std::nullopt;
}

/// "3", "3-5". False when it is neither.
bool read_piece(std::string_view piece, const ShareItems& found,
                Places& places) {
  const std::size_t dash = piece.find('-');
  const auto first = place_of(piece.substr(0, dash), found);
  const auto last =
      dash == piece.npos ? first : place_of(piece.substr(dash + 1), found);
  if (!first.has_value() || !last.has_value() || *last < *first) {
    return false;
  }
  for (std::size_t place = *first; place <= *last; ++place) {
    if (std::ranges::count(places, place) == 0) {
      places.push_back(place);
    }
  }
  return true;
}

/// "3 5", "3, 5", "3-5"; nothing when a piece is no number of a line.
std::optional<Places> read_places(std::string_view typed,
                                  const ShareItems& found) {
  constexpr std::string_view kBetween = " ,\t";
  Places places;
  while (true) {
    const std::size_t start = typed.find_first_not_of(kBetween);
    if (start == typed.npos) {
      return places;
    }
    typed.remove_prefix(start);
    const std::size_t end =
        std::min(typed.find_first_of(kBetween), typed.size());
    if (!read_piece(typed.substr(0, end), found, places)) {
      return std::nullopt;
    }
    typed.remove_prefix(end);
  }
}

void turn(ShareItem& item) {
  item.standing = item.standing == Standing::on_page ? Standing::left_out
                                                     : Standing::on_page;
}

}  // namespace

bool settle_items(const std::optional<fs::path>& file, Invocation& invocation,
                  ShareItems& found) {
  show(file, found, invocation);
  while (true) {
    // Others may write to the journal while the question stands.
    invocation.close_store();
    const auto line = invocation.ask(say(messages::asking["words.prompt"]));
    if (!line.has_value() || *line == "q") {
      return false;
    }
    if (is_blank_text(*line)) {
      return found.has(Standing::on_page);
    }
    const auto places = read_places(*line, found);
    if (!places.has_value()) {
      say_above_prompt(
          say(sharing["preview.no_number"], fmt::arg("typed", *line)),
          invocation);
      continue;
    }
    for (const std::size_t place : *places) {
      turn(found.items[place]);
    }
    show(file, found, invocation);
  }
}

}  // namespace wins
