// SPDX-License-Identifier: MIT
// Runs a fuzz target over the files of its corpus, with any compiler.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/figures.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size);

/// corpus-NAME FOLDER...
int main(int count, char** arguments) {
  std::size_t inputs = 0;
  for (int i = 1; i < count; ++i) {
    for (const auto& file : std::filesystem::directory_iterator(arguments[i])) {
      std::ifstream in(file.path(), std::ios::binary);
      const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
      LLVMFuzzerTestOneInput(
          reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++inputs;
    }
  }
  std::printf("%zu inputs\n", inputs);
  const std::string program = std::filesystem::path(arguments[0]).filename();
  wins::test::add_figures("T8\t" + program + '\t' + std::to_string(inputs) +
                          "\t0\t0\t");
  // An empty corpus would pass without testing anything.
  return inputs > 0 ? 0 : 1;
}
