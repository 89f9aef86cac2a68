// SPDX-License-Identifier: MIT
// wins-weights: turns a file of weights into the tables that wins is built
// with. Called by the build: wins-weights kind_weights.txt FUNCTION OUTPUT.cpp
#include <fmt/core.h>

#include <string>

#include "maker.h"
#include "owned_weights.h"
#include "weight_file.h"

namespace wins::rules {
namespace {

std::string label_row(const std::string& label) {
  return fmt::format("\"{}\"", label);
}

std::string source_of(std::span<const std::string> words) {
  const WeightFile file = read_weights(text_in(words[0]));
  OwnedWeights weights;
  for (const auto& [feature, row] : file.features) {
    weights.add(feature, row);
  }
  std::string text =
      "// Made from a file of weights when wins is built.\n"
      "#include \"weight_table.h\"\n\n"
      "namespace wins::rules {\nnamespace {\n\n";
  text += array("std::string_view", "kLabels", file.labels, label_row);
  text += numbers("std::int16_t", "kBiases", file.biases);
  text += name_blocks("kFeatures", weights.features());
  return text + fmt::format(
                    "constexpr WeightTable kTable = {{\n"
                    "    kLabels, kBiases, {}, kFeatures}};"
                    "\n\n}}  // namespace\n\n"
                    "const WeightTable& {}() {{ return kTable; }}\n\n"
                    "}}  // namespace wins::rules\n",
                    file.enough, words[1]);
}

}  // namespace
}  // namespace wins::rules

int main(int count, char** words) {
  return wins::run_maker({words, static_cast<std::size_t>(count)}, 2,
                         wins::rules::source_of);
}
