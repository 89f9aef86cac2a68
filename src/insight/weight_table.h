// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "name_blocks.h"

namespace wins::rules {

// Weights as the program holds them: flat tables that are made when it is
// built (weight_file.h reads the weights, weight_maker.cpp writes the tables).

/// What a feature counts for a label, in hundredths.
struct Weight {
  std::uint8_t label = 0;
  std::int16_t hundredths = 0;
};

/// The weights of one feature: two bytes each, of which the lowest four bits
/// are the label.
class PackedWeights {
 public:
  constexpr PackedWeights() = default;
  /// Requires: what OwnedWeights made of them.
  constexpr explicit PackedWeights(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] constexpr std::size_t size() const {
    return bytes_.size() / kBytes;
  }

  /// Requires: n < size().
  [[nodiscard]] constexpr Weight operator[](std::size_t n) const {
    const unsigned low = static_cast<unsigned char>(bytes_[n * kBytes]);
    const unsigned high = static_cast<unsigned char>(bytes_[n * kBytes + 1]);
    const unsigned label = low & 0xFU;
    const int both = static_cast<std::int16_t>(high << 8U | low);
    return {.label = static_cast<std::uint8_t>(label),
            .hundredths = static_cast<std::int16_t>(
                (both - static_cast<int>(label)) / 16)};
  }

  static constexpr std::size_t kBytes = 2;

 private:
  std::string_view bytes_{};
};

struct WeightTable {
  std::span<const std::string_view> labels{};  ///< says nothing: the last
  std::span<const std::int16_t> biases{};      ///< of each label, in hundredths
  /// So probable a label has to be, in hundredths, to be given as an answer.
  std::uint8_t enough = 100;
  NameBlocks features{};  ///< each with its PackedWeights behind it

  /// None when the feature is unknown.
  [[nodiscard]] PackedWeights weights_of(std::string_view feature) const;
};

/// The weights of kind_weights.txt.
[[nodiscard]] const WeightTable& kind_weight_table();

/// The weights of tone_weights.txt.
[[nodiscard]] const WeightTable& tone_weight_table();

}  // namespace wins::rules
