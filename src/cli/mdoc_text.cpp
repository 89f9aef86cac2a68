// SPDX-License-Identifier: MIT
#include "mdoc_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "doc_words.h"

namespace wins {
namespace {

/// "wins-list(1)," apart: the page and the punctuation after it.
struct Reference {
  std::string_view name{};
  char section = '1';
  std::string_view after{};
};

std::optional<Reference> reference_in(std::string_view word) {
  const std::size_t open = word.find('(');
  if (!word.starts_with("wins") || open == word.npos ||
      open + 2 >= word.size() || word[open + 2] != ')' ||
      word[open + 1] < '1' || word[open + 1] > '8') {
    return std::nullopt;
  }
  return Reference{word.substr(0, open), word[open + 1], word.substr(open + 3)};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t begin =
        std::min(text.find_first_not_of(" \n"), text.size());
    text.remove_prefix(begin);
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(end);
  }
  return words;
}

/// One paragraph, with a line break after each sentence.
std::string paragraph_source(std::string_view paragraph) {
  std::string source;
  std::string line;
  const auto end_line = [&source, &line] {
    if (!line.empty()) {
      source += mdoc_escaped(line) + '\n';
      line.clear();
    }
  };
  for (const std::string_view word : words_of(paragraph)) {
    if (const auto page = reference_in(word)) {
      end_line();
      source += fmt::format(".Xr {} {}{}{}\n", page->name, page->section,
                            page->after.empty() ? "" : " ", page->after);
      continue;
    }
    line += line.empty() ? "" : " ";
    line += word;
    if (word.ends_with('.') || word.ends_with('?')) {
      end_line();
    }
  }
  end_line();
  return source;
}

std::string verbatim_source(std::string_view paragraph) {
  std::string source = ".Bd -literal -offset indent\n";
  for (const std::string_view line : lines_of(paragraph)) {
    source += mdoc_escaped(line.substr(std::min<std::size_t>(2, line.size())));
    source += '\n';
  }
  return source + ".Ed\n";
}

}  // namespace

std::string mdoc_escaped(std::string_view text) {
  std::string result;
  if (!text.empty() && (text.front() == '.' || text.front() == '\'')) {
    result += "\\&";
  }
  for (const char letter : text) {
    switch (letter) {
      case '\\':
        result += "\\e";
        break;
      case '-':
        result += "\\-";
        break;
      case '~':
        result += "\\(ti";
        break;
      case '^':
        result += "\\(ha";
        break;
      case '`':
        result += "\\(ga";
        break;
      case '\'':
        result += "\\(aq";
        break;
      default:
        result += letter;
    }
  }
  return result;
}

std::string mdoc_argument(std::string_view text) {
  std::string result = "\"";
  for (const char letter : mdoc_escaped(text)) {
    if (letter == '"') {
      result += "\\(dq";
    } else {
      result += letter;
    }
  }
  return result + '"';
}

std::string mdoc_prose(std::string_view text) {
  std::string source;
  for (const std::string_view paragraph : paragraphs(text)) {
    const bool verbatim = is_verbatim(paragraph);
    if (!source.empty() && !verbatim) {
      source += ".Pp\n";
    }
    source +=
        verbatim ? verbatim_source(paragraph) : paragraph_source(paragraph);
  }
  return source;
}

std::string mdoc_options(const std::vector<OptionDoc>& docs) {
  std::string source = ".Bl -tag -width Ds\n";
  for (const OptionDoc& doc : docs) {
    source += ".It";
    for (const std::string& name : doc.names) {
      source += fmt::format("{} Fl {}", &name == &doc.names.front() ? "" : " ,",
                            mdoc_escaped(std::string_view(name).substr(1)));
    }
    if (!doc.placeholder.empty()) {
      source += " Ar " + doc.placeholder;
    }
    source += '\n' + paragraph_source(option_help(doc) + ".");
  }
  return source + ".El\n";
}

std::string mdoc_terms(const std::vector<Term>& terms) {
  std::string source = ".Bl -tag -width Ds\n";
  for (const Term& term : terms) {
    source += ".It " + mdoc_argument(term.name) + '\n' +
              paragraph_source(term.meaning);
  }
  return source + ".El\n";
}

std::string mdoc_see_also(std::vector<Page> pages, const Page& self) {
  std::erase(pages, self);
  std::ranges::sort(pages, {}, [](const Page& page) {
    return std::tuple(page.section, page.name);
  });
  pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
  std::string source = ".Sh SEE ALSO\n";
  for (const Page& page : pages) {
    source += fmt::format(".Xr {} {}{}\n", page.name, page.section,
                          &page == &pages.back() ? "" : " ,");
  }
  return source;
}

}  // namespace wins
