// SPDX-License-Identifier: MIT
// Reads, writes and reports for the makers.
#include "maker.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

#include "wins/core/error.h"

namespace wins {
namespace {

void write(const std::string& name, const std::string& text) {
  std::ofstream out(name, std::ios::binary | std::ios::trunc);
  out << text;
  out.flush();
  if (!out) {
    throw UserError(fmt::format("cannot write {}", name));
  }
}

}  // namespace

std::string text_in(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in) {
    throw UserError(fmt::format("cannot read {}", name));
  }
  return text;
}

std::string sorted_names(std::string_view name, const SortedNames& names) {
  std::string letters;
  for (std::size_t n = 0; n < names.size(); ++n) {
    letters += fmt::format("    \"{}\"\n", names[n]);
  }
  return numbers("std::uint64_t", fmt::format("{}Heads", name), names.heads) +
         numbers("std::uint32_t", fmt::format("{}Starts", name), names.starts) +
         fmt::format(
             "constexpr char {0}Letters[] =\n    \"\"\n{1};\n\n"
             "constexpr SortedNames {0} = {{\n"
             "    {{{0}Letters, sizeof {0}Letters - 1}}, {0}Starts, "
             "{0}Heads}};\n\n",
             name, letters);
}

int run_maker(std::span<char* const> called, std::size_t words,
              SourceOf source_of) {
  if (called.size() != words + 2) {
    return 2;
  }
  const std::vector<std::string> given(called.begin() + 1, called.end());
  try {
    write(given.back(), source_of(std::span(given).first(words)));
    return 0;
  } catch (const Failure& failure) {
    fmt::print(stderr, "{}: {}\n", given.front(), failure.what());
    return 1;
  }
}

}  // namespace wins
