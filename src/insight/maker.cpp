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

/// A line of a literal. Octal, because other escapes have no end.
std::string quoted(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    const bool plain = byte == ' ' || (byte >= 'a' && byte <= 'z');
    text += plain ? std::string(1, byte)
                  : fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
  }
  return fmt::format("    \"{}\"\n", text);
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

std::string name_blocks(std::string_view name, const NameBlocks& blocks) {
  std::string bytes;
  for (std::size_t block = 0; block < blocks.heads.size(); ++block) {
    bytes += quoted(blocks[block]);
  }
  return array("std::uint64_t", fmt::format("{}Heads", name), blocks.heads,
               [](auto head) { return fmt::format("0x{:016x}U", head); }) +
         numbers("std::uint32_t", fmt::format("{}Starts", name),
                 blocks.starts) +
         fmt::format(
             "constexpr char {0}Bytes[] =\n    \"\"\n{1};\n\n"
             "constexpr NameBlocks {0} = {{\n"
             "    {{{0}Bytes, sizeof {0}Bytes - 1}}, {0}Starts, "
             "{0}Heads}};\n\n",
             name, bytes);
}

std::string sorted_names(std::string_view name, const SortedNames& names) {
  const std::string blocks = fmt::format("{}Blocks", name);
  return name_blocks(blocks, names.blocks) +
         fmt::format("constexpr SortedNames {} = {{{}, {}}};\n\n", name, blocks,
                     names.size());
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
