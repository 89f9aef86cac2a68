// SPDX-License-Identifier: MIT
// Reads files of evaluation.
#include "eval/lines.h"

#include <fmt/core.h>

#include <fstream>
#include <sstream>

#include "wins/core/error.h"

namespace wins::eval {
namespace {

std::vector<std::string> labels_in(const std::string& list) {
  std::vector<std::string> labels;
  std::istringstream in(list);
  for (std::string label; std::getline(in, label, ',');) {
    labels.push_back(label);
  }
  return labels;
}

Line line_in(const std::string& file, std::size_t number,
             const std::string& written) {
  const std::size_t tab = written.find('\t');
  if (tab == std::string::npos || tab + 1 == written.size() ||
      written.find('\t', tab + 1) != std::string::npos) {
    throw UserError(fmt::format(
        "{}, line {}: a line is a text, a tab and its labels", file, number));
  }
  return {.text = written.substr(0, tab),
          .labels = labels_in(written.substr(tab + 1))};
}

}  // namespace

std::vector<Line> read_lines(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || in.peek() == std::ifstream::traits_type::eof()) {
    throw UserError(fmt::format("cannot read any line of {}", file));
  }
  std::vector<Line> lines;
  std::size_t number = 0;
  for (std::string written; std::getline(in, written);) {
    ++number;
    if (written.ends_with('\r')) {
      written.pop_back();
    }
    if (!written.empty()) {
      lines.push_back(line_in(file, number, written));
    }
  }
  return lines;
}

}  // namespace wins::eval
