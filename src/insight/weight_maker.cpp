// SPDX-License-Identifier: MIT
// wins-weights: turns a file of weights into the tables that wins is built
// with. Called by the build: wins-weights kind_weights.txt FUNCTION OUTPUT.cpp
#include <fmt/core.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "weight_file.h"
#include "wins/core/error.h"

namespace wins::rules {
namespace {

std::string text_in(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in) {
    throw UserError(fmt::format("cannot read {}", name));
  }
  return text;
}

/// The arrays of the features, while they are written.
struct Columns {
  std::string names{};
  std::string name_starts{};
  std::string starts{};
  std::string weights{};
  std::size_t letters = 0;
  std::size_t count = 0;

  void add(const std::string& feature, const std::vector<Weight>& row) {
    begin_row();
    names += fmt::format("    \"{}\"\n", feature);
    letters += feature.size();
    for (const Weight& weight : row) {
      weights += fmt::format("{{{},{}}},", weight.label, weight.hundredths);
      ++count;
    }
    weights += '\n';
  }

  void begin_row() {
    name_starts += fmt::format("{},\n", letters);
    starts += fmt::format("{},\n", count);
  }
};

std::string source_of(const WeightFile& file, const std::string& function) {
  Columns columns;
  for (const auto& [feature, weights] : file.features) {
    columns.add(feature, weights);
  }
  columns.begin_row();
  std::string labels;
  std::string biases;
  for (std::size_t label = 0; label < file.labels.size(); ++label) {
    labels += fmt::format("\"{}\",", file.labels[label]);
    biases += fmt::format("{},", file.biases[label]);
  }
  return fmt::format(
      "// Made from a file of weights when wins is built.\n"
      "#include \"weight_table.h\"\n\n"
      "namespace wins::rules {{\nnamespace {{\n\n"
      "constexpr std::string_view kLabels[] = {{{}}};\n"
      "constexpr std::int16_t kBiases[] = {{{}}};\n"
      "constexpr char kNames[] =\n    \"\"\n{};\n"
      "constexpr std::uint32_t kNameStarts[] = {{\n{}}};\n"
      "constexpr std::uint32_t kStarts[] = {{\n{}}};\n"
      "constexpr Weight kWeights[] = {{\n{}}};\n\n"
      "constexpr WeightTable kTable = {{\n"
      "    kLabels, kBiases, {}, {{kNames, sizeof kNames - 1}}, kNameStarts,\n"
      "    kStarts, kWeights}};\n\n"
      "}}  // namespace\n\n"
      "const WeightTable& {}() {{ return kTable; }}\n\n"
      "}}  // namespace wins::rules\n",
      labels, biases, columns.names, columns.name_starts, columns.starts,
      columns.weights, file.enough, function);
}

int make(const std::string& weights, const std::string& function,
         const std::string& output) {
  try {
    const std::string source =
        source_of(read_weights(text_in(weights)), function);
    std::ofstream out(output, std::ios::binary | std::ios::trunc);
    out << source;
    out.flush();
    return out ? 0 : 1;
  } catch (const Failure& failure) {
    fmt::print(stderr, "{}: {}\n", weights, failure.what());
    return 1;
  }
}

}  // namespace
}  // namespace wins::rules

int main(int count, char** words) {
  return count == 4 ? wins::rules::make(words[1], words[2], words[3]) : 2;
}
