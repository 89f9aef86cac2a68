// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/journal_bench.h"

namespace wins::test {

/// Which bytes of an undamaged journal a row stands in, its overflow pages
/// included: read here a second time, so that what salvage finds is not
/// measured by what salvage reads.
class RowBytes {
 public:
  explicit RowBytes(const std::string& file) : file_(file) {
    for (std::size_t page = kPage; page < file.size(); page += kPage) {
      constexpr char kTableLeaf = 13;
      if (file[page] == kTableLeaf) {
        read_leaf(page);
      }
    }
  }

  using Span = std::pair<std::size_t, std::size_t>;  ///< begin, end
  std::map<std::int64_t, std::vector<Span>> entries{};
  std::map<std::int64_t, std::vector<Span>> tags{};

 private:
  static constexpr std::size_t kPage = 4096;

  [[nodiscard]] std::size_t byte(std::size_t at) const {
    return static_cast<unsigned char>(file_.at(at));
  }
  std::size_t varint(std::size_t& at) const {
    std::size_t value = 0;
    bool more = true;
    while (more) {
      more = byte(at) >= 128;
      value = value * 128 + byte(at) % 128;
      ++at;
    }
    return value;
  }

  void read_leaf(std::size_t page) {
    const std::size_t cells = byte(page + 3) * 256 + byte(page + 4);
    for (std::size_t i = 0; i < cells; ++i) {
      const std::size_t slot = page + 8 + 2 * i;
      read_cell(page + byte(slot) * 256 + byte(slot + 1));
    }
  }

  void read_cell(std::size_t begin) {
    std::size_t at = begin;
    const std::size_t payload = varint(at);
    const auto row = static_cast<std::int64_t>(varint(at));
    const std::size_t columns = columns_at(at);
    std::vector<Span> spans = spans_of(begin, at, payload);
    if (columns == 27) {
      entries[row] = std::move(spans);
    } else if (columns == 3) {
      tags[row] = std::move(spans);
    }
  }

  [[nodiscard]] std::size_t columns_at(std::size_t at) const {
    const std::size_t begin = at;
    const std::size_t end = begin + varint(at);
    std::size_t columns = 0;
    while (at < end) {
      varint(at);
      ++columns;
    }
    return columns;
  }

  [[nodiscard]] std::vector<Span> spans_of(std::size_t begin, std::size_t at,
                                           std::size_t payload) const {
    constexpr std::size_t kMost = kPage - 35;
    constexpr std::size_t kLeast = (kPage - 12) * 32 / 255 - 23;
    if (payload <= kMost) {
      return {{begin, at + payload}};
    }
    const std::size_t part = kLeast + (payload - kLeast) % (kPage - 4);
    const std::size_t local = part <= kMost ? part : kLeast;
    std::vector<Span> spans = {{begin, at + local + 4}};
    std::size_t left = payload - local;
    std::size_t link = at + local;
    while (left > 0) {
      const std::size_t number = byte(link) * 0x1000000 +
                                 byte(link + 1) * 0x10000 +
                                 byte(link + 2) * 0x100 + byte(link + 3);
      link = (number - 1) * kPage;
      const std::size_t here = std::min(left, kPage - 4);
      spans.emplace_back(link, link + 4 + here);
      left -= here;
    }
    return spans;
  }

  const std::string& file_;
};

}  // namespace wins::test
