// SPDX-License-Identifier: MIT
// wins-weights: turns a file of weights into the tables that wins is built
// with. Called by the build: wins-weights kind_weights.txt FUNCTION OUTPUT.cpp
#include <fmt/core.h>

#include <string>
#include <string_view>

#include "maker.h"
#include "owned_weights.h"
#include "weight_file.h"

namespace wins::rules {
namespace {

std::string label_row(const std::string& label) {
  return fmt::format("\"{}\"", label);
}

/// As in a literal: octal, because the digits of other escapes have no end.
std::string escaped(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    text += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
  }
  return text;
}

std::string byte_rows(const WeightRows& rows) {
  std::string text = "constexpr char kBytes[] =";
  for (std::size_t block = 0; block + 1 < rows.starts.size(); ++block) {
    text += fmt::format(
        "\n    \"{}\"",
        escaped(rows.bytes.substr(
            rows.starts[block], rows.starts[block + 1] - rows.starts[block])));
  }
  return text + ";\n\n";
}

std::string source_of(std::span<const std::string> words) {
  const WeightFile file = read_weights(text_in(words[0]));
  OwnedWeights weights;
  for (const auto& [feature, row] : file.features) {
    weights.add(feature, row);
  }
  const WeightRows rows = weights.rows();
  std::string text =
      "// Made from a file of weights when wins is built.\n"
      "#include \"weight_table.h\"\n\n"
      "namespace wins::rules {\nnamespace {\n\n";
  text += array("std::string_view", "kLabels", file.labels, label_row);
  text += numbers("std::int16_t", "kBiases", file.biases);
  text += numbers("std::uint64_t", "kHeads", rows.heads);
  text += numbers("std::uint32_t", "kStarts", rows.starts);
  text += byte_rows(rows);
  return text + fmt::format(
                    "constexpr WeightTable kTable = {{\n"
                    "    kLabels, kBiases, {},\n"
                    "    {{{{kBytes, sizeof kBytes - 1}}, kStarts, kHeads}}}};"
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
