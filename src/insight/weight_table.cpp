// SPDX-License-Identifier: MIT
// Looks up what features count.
#include "weight_table.h"

#include "name_heads.h"

namespace wins::rules {
namespace {

struct Row {
  std::string_view feature{};
  RowWeights weights{};
};

std::size_t taken_byte(std::string_view& bytes) {
  const auto byte = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return byte;
}

std::string_view taken(std::string_view& bytes, std::size_t length) {
  const std::string_view part = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return part;
}

Row taken_row(std::string_view& bytes) {
  const std::size_t length = taken_byte(bytes);
  const std::size_t weights = taken_byte(bytes);
  const std::string_view feature = taken(bytes, length);
  return {.feature = feature,
          .weights = RowWeights(taken(bytes, weights * RowWeights::kBytes))};
}

std::string_view block_of(const WeightRows& rows, std::size_t block) {
  return rows.bytes.substr(rows.starts[block],
                           rows.starts[block + 1] - rows.starts[block]);
}

std::string_view first_of(std::string_view block) {
  return taken_row(block).feature;
}

/// The rows of the block that has the feature if any has it; none when all
/// features come behind it.
std::string_view block_for(const WeightRows& rows, std::string_view feature) {
  auto [block, end] = blocks_for(feature, rows.heads);
  if (block == end) {
    return {};
  }
  // Of blocks that begin with the same head.
  while (block + 1 < end) {
    const std::size_t middle = block + (end - block) / 2;
    (first_of(block_of(rows, middle)) <= feature ? block : end) = middle;
  }
  return block_of(rows, block);
}

}  // namespace

RowWeights WeightRows::find(std::string_view feature) const {
  std::string_view rest = block_for(*this, feature);
  while (!rest.empty()) {
    const Row row = taken_row(rest);
    const int order = row.feature.compare(feature);
    if (order == 0) {
      return row.weights;
    }
    if (order > 0) {
      break;
    }
  }
  return {};
}

}  // namespace wins::rules
