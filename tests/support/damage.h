// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace wins::test {

/// What a disk, a cable or a sync tool does to a file.
enum class Harm { byte, burst, header, cut, swapped_pages, page_head };

inline constexpr Harm kHarms[] = {Harm::byte,          Harm::burst,
                                  Harm::header,        Harm::cut,
                                  Harm::swapped_pages, Harm::page_head};

/// A file after one such accident, and the bytes that differ.
struct Harmed {
  std::string bytes{};
  std::string what{};  ///< for a failing test
};

/// Numbers that are the same on every computer, unlike the distributions of
/// the standard library.
class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}
  /// From 0 up to and without `end`. Requires: end > 0.
  std::size_t below(std::size_t end) { return engine_() % end; }

 private:
  std::mt19937 engine_;
};

inline Harmed harm(const std::string& whole, Harm kind, Chance& chance) {
  constexpr std::size_t kPage = 4096;
  Harmed harmed{.bytes = whole};
  std::string& bytes = harmed.bytes;
  const std::size_t pages = whole.size() / kPage;
  const auto other = [&](char byte) {
    return static_cast<char>(byte ^ static_cast<char>(1 + chance.below(255)));
  };
  const std::size_t at = chance.below(whole.size());
  switch (kind) {
    case Harm::byte:
      bytes[at] = other(bytes[at]);
      harmed.what = "byte " + std::to_string(at);
      break;
    case Harm::burst: {
      const std::size_t end =
          std::min(at + 2 + chance.below(200), whole.size());
      for (std::size_t i = at; i < end; ++i) {
        bytes[i] = other(bytes[i]);
      }
      harmed.what =
          "bytes " + std::to_string(at) + " to " + std::to_string(end);
      break;
    }
    case Harm::header: {
      const std::size_t field = chance.below(100);
      bytes[field] = other(bytes[field]);
      harmed.what = "header byte " + std::to_string(field);
      break;
    }
    case Harm::cut:
      bytes.resize(at);
      harmed.what = "cut at " + std::to_string(at);
      break;
    case Harm::swapped_pages: {
      const std::size_t one = chance.below(pages);
      const std::size_t two = chance.below(pages);
      const auto begin = [&](std::size_t page) {
        return bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage);
      };
      if (one != two) {
        std::swap_ranges(begin(one), begin(one + 1), begin(two));
      }
      harmed.what = "pages " + std::to_string(one + 1) + " and " +
                    std::to_string(two + 1) + " swapped";
      break;
    }
    case Harm::page_head: {
      // What says where the rows of a page stand.
      const std::size_t page = chance.below(pages);
      const std::size_t head = page * kPage + chance.below(48);
      for (std::size_t i = head; i < head + 8; ++i) {
        bytes[i] = other(bytes[i]);
      }
      harmed.what = "head of page " + std::to_string(page + 1);
      break;
    }
  }
  return harmed;
}

}  // namespace wins::test
