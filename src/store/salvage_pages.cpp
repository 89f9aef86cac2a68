// SPDX-License-Identifier: MIT
// Pages and cells (sqlite.org/fileformat2.html, sections 1.5 and 1.6).
#include "salvage_pages.h"

#include <algorithm>
#include <array>

namespace wins {
namespace {

/// The header of the file takes the beginning of the first page.
constexpr std::size_t kFileHeader = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kLeafHeader = 8;
constexpr std::size_t kInnerHeader = 12;
/// No row of wins is longer than SQLite may make one here.
constexpr std::uint64_t kLongestRow = std::uint64_t{16} * 1024 * 1024;

constexpr std::array<std::size_t, 8> kPageSizes = {512,  1024,  2048,  4096,
                                                   8192, 16384, 32768, 65536};
/// What SQLite gives a new file, and so every journal.
constexpr std::size_t kUsualPage = 4096;

bool is_kind(std::uint8_t byte) {
  return byte == 2 || byte == 5 || byte == 10 || byte == 13;
}

bool is_inner(PageKind kind) {
  return kind == PageKind::table_inner || kind == PageKind::index_inner;
}

std::size_t number_at(ByteView bytes, std::size_t at) {
  return static_cast<std::size_t>(bytes[at] * 256 + bytes[at + 1]);
}

/// Where the variable-length number ends that begins at `at`.
std::size_t after_varint(ByteView bytes, std::size_t at) {
  const std::size_t last = at + 8;
  while (at < bytes.size() && at < last && (bytes[at] & 0x80U) != 0) {
    ++at;
  }
  return at + 1;
}

/// Every row of wins begins with a null, in place of its number: without
/// that, most bytes need no closer look.
bool may_begin_row(ByteView page, std::size_t at) {
  const std::size_t header = after_varint(page, after_varint(page, at));
  return header + 1 < page.size() && page[header] != 0 && page[header] < 0x80 &&
         page[header + 1] == 0;
}

/// How many pages of that size begin as a page of a tree does.
std::size_t likely_pages(const Blob& file, std::size_t size) {
  std::size_t found = 0;
  for (std::size_t at = size; at + kLeafHeader <= file.size(); at += size) {
    const ByteView begin(file.data() + at, kLeafHeader);
    const std::size_t content = number_at(begin, 5);
    if (is_kind(begin[0]) && content <= size &&
        number_at(begin, 3) * 2 + kLeafHeader <=
            (content == 0 ? size : content)) {
      ++found;
    }
  }
  return found;
}

std::size_t claimed_page_size(const Blob& file) {
  if (file.size() < kFileHeader) {
    return kUsualPage;
  }
  // 65536 does not fit in two bytes, and stands there as 1.
  const std::size_t claimed = number_at(file, kPageSizeAt);
  const std::size_t size = claimed == 1 ? kPageSizes.back() : claimed;
  return std::ranges::find(kPageSizes, size) == kPageSizes.end() ? kUsualPage
                                                                 : size;
}

/// The size of the pages: what the header says, unless it is damaged as well
/// and the pages themselves say otherwise.
std::size_t page_size_of(const Blob& file) {
  std::size_t most = 0;
  for (const std::size_t size : kPageSizes) {
    most = std::max(most, likely_pages(file, size));
  }
  // A smaller size finds the same pages again, and a few that are none; a
  // larger one finds half of them.
  const auto fits = [&](std::size_t size) {
    return likely_pages(file, size) * 4 >= most * 3;
  };
  const std::size_t claimed = claimed_page_size(file);
  if (fits(claimed)) {
    return claimed;
  }
  const auto largest =
      std::ranges::find_if(kPageSizes.rbegin(), kPageSizes.rend(), fits);
  return largest == kPageSizes.rend() ? kUsualPage : *largest;
}

}  // namespace

DamagedPages::DamagedPages(Blob file)
    : file_(std::move(file)),
      page_size_(page_size_of(file_)),
      chained_left_(std::uint64_t{64} * file_.size()) {
  // What is missing of the last page reads as zeros.
  file_.resize((file_.size() + page_size_ - 1) / page_size_ * page_size_);
  count_ = static_cast<PageNumber>(file_.size() / page_size_);
}

ByteView DamagedPages::page(PageNumber number) const {
  return ByteView(file_).subspan((number - std::size_t{1}) * page_size_,
                                 page_size_);
}

ByteView DamagedPages::header(PageNumber number) const {
  return page(number).subspan(number == 1 ? kFileHeader : 0);
}

PageKind DamagedPages::kind_of(PageNumber number) const {
  if (number == 0 || number > count_) {
    return PageKind::other;
  }
  const std::uint8_t byte = header(number)[0];
  return is_kind(byte) ? static_cast<PageKind>(byte) : PageKind::other;
}

std::vector<std::size_t> DamagedPages::cells(PageNumber number) const {
  const PageKind kind = kind_of(number);
  if (kind == PageKind::other) {
    return {};
  }
  const ByteView begin = header(number);
  const std::size_t list = is_inner(kind) ? kInnerHeader : kLeafHeader;
  const std::size_t claimed = number_at(begin, 3);
  const std::size_t room = (begin.size() - list) / 2;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < std::min(claimed, room); ++i) {
    places.push_back(number_at(begin, list + 2 * i));
  }
  return places;
}

std::size_t DamagedPages::local_part(std::uint64_t payload, Tree tree) const {
  const std::size_t usable = page_size_;
  const std::size_t most =
      tree == Tree::table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
  if (payload <= most) {
    return static_cast<std::size_t>(payload);
  }
  const std::size_t least = (usable - 12) * 32 / 255 - 23;
  const std::size_t wanted =
      least + static_cast<std::size_t>((payload - least) % (usable - 4));
  return wanted <= most ? wanted : least;
}

std::optional<Blob> DamagedPages::payload_of(ByteView local, PageNumber next,
                                             std::uint64_t payload) const {
  Blob whole(local.begin(), local.end());
  whole.reserve(static_cast<std::size_t>(payload));
  while (whole.size() < payload) {
    if (next == 0 || next > count_ || chained_left_ < page_size_) {
      return std::nullopt;
    }
    chained_left_ -= page_size_;
    ByteReader reader(page(next));
    next = static_cast<PageNumber>(*reader.big_endian(4));
    const ByteView part = *reader.take(
        std::min<std::uint64_t>(payload - whole.size(), reader.left()));
    whole.insert(whole.end(), part.begin(), part.end());
  }
  return whole;
}

std::optional<std::vector<StoredValue>> DamagedPages::record_at(
    ByteReader& cell, std::uint64_t payload, Tree tree) const {
  if (payload > kLongestRow || payload > file_.size()) {
    return std::nullopt;
  }
  const auto local = cell.take(local_part(payload, tree));
  // The header of a row of wins always stands in the page itself; asked
  // first, it keeps chains from being followed for nothing.
  if (!local.has_value() || !read_record_header(*local, payload).has_value()) {
    return std::nullopt;
  }
  if (local->size() == payload) {
    return read_record(*local);
  }
  const auto next = cell.big_endian(4);
  if (!next.has_value()) {
    return std::nullopt;
  }
  const auto whole =
      payload_of(*local, static_cast<PageNumber>(*next), payload);
  return whole.has_value() ? read_record(*whole) : std::nullopt;
}

std::optional<FoundRow> DamagedPages::row_at(PageNumber number,
                                             std::size_t at) const {
  const ByteView whole = page(number);
  if (at >= whole.size()) {
    return std::nullopt;
  }
  const PageKind kind = kind_of(number);
  ByteReader cell(whole.subspan(at));
  if (kind == PageKind::index_inner && !cell.big_endian(4).has_value()) {
    return std::nullopt;
  }
  const auto payload = cell.varint();
  FoundRow row;
  if (kind == PageKind::table_leaf) {
    row.number = static_cast<std::int64_t>(cell.varint().value_or(0));
  }
  if (!payload.has_value()) {
    return std::nullopt;
  }
  auto values = record_at(
      cell, *payload, kind == PageKind::table_leaf ? Tree::table : Tree::index);
  if (!values.has_value()) {
    return std::nullopt;
  }
  row.values = std::move(*values);
  return row;
}

bool DamagedPages::each_row(PageNumber number,
                            const std::function<void(FoundRow)>& visit) const {
  const PageKind kind = kind_of(number);
  if (kind == PageKind::other || kind == PageKind::table_inner) {
    return kind == PageKind::table_inner;
  }
  bool whole = true;
  for (const std::size_t at : cells(number)) {
    std::optional<FoundRow> row = row_at(number, at);
    if (row.has_value()) {
      visit(std::move(*row));
    } else {
      whole = false;
    }
  }
  return whole;
}

bool DamagedPages::each_child(
    PageNumber number, const std::function<void(PageNumber)>& visit) const {
  if (!is_inner(kind_of(number))) {
    return true;
  }
  bool whole = true;
  for (const std::size_t at : cells(number)) {
    const ByteView all = page(number);
    const auto child = at < all.size()
                           ? ByteReader(all.subspan(at)).big_endian(4)
                           : std::nullopt;
    if (child.has_value()) {
      visit(static_cast<PageNumber>(*child));
    } else {
      whole = false;
    }
  }
  constexpr std::size_t kLastChildAt = 8;
  visit(static_cast<PageNumber>(
      *ByteReader(header(number).subspan(kLastChildAt)).big_endian(4)));
  return whole;
}

void DamagedPages::each_stray_row(
    PageNumber number,
    const std::function<bool(const std::vector<std::uint64_t>&)>& fits,
    const std::function<void(FoundRow)>& visit) const {
  const ByteView whole = page(number);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    if (!may_begin_row(whole, at)) {
      continue;
    }
    ByteReader cell(whole.subspan(at));
    const auto payload = cell.varint();
    const auto row_number = cell.varint();
    if (!payload.has_value() || !row_number.has_value() ||
        *payload > file_.size()) {
      continue;
    }
    ByteReader ahead = cell;
    const auto local = ahead.take(local_part(*payload, Tree::table));
    if (!local.has_value()) {
      continue;
    }
    const auto header = read_record_header(*local, *payload);
    if (!header.has_value() || !fits(header->types)) {
      continue;
    }
    auto values = record_at(cell, *payload, Tree::table);
    if (values.has_value()) {
      visit({.number = static_cast<std::int64_t>(*row_number),
             .values = std::move(*values)});
    }
  }
}

}  // namespace wins
