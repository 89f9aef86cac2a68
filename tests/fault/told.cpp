// SPDX-License-Identifier: MIT
#include "fault/told.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "fault/journal_reader.h"

namespace wins::test {
namespace {

struct Kept {
  bool sound = true;
  std::multiset<std::string> texts{};
};

Kept kept_in(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file)) {
    return {};
  }
  JournalReader journal(file);
  try {
    if (journal.number("SELECT count(*) FROM sqlite_schema") == 0) {
      return {};
    }
    const auto texts = journal.column("SELECT text FROM entries");
    return {.sound = journal.soundness() == "ok",
            .texts = {texts.begin(), texts.end()}};
  } catch (const std::runtime_error&) {
    return {.sound = false};
  }
}

bool holds(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

/// Reasons of the catalogue that are untrue of a whole journal.
constexpr const char* kOfTheFile[] = {
    "is not what wins wrote",    "not a journal of wins",
    "its tables are not",        "newer wins wrote it",
    "its folder is not there",   "a link to a file",
    "not an ordinary file",      "no access to it",
    "belongs to another account"};

/// What wins said of the words.
struct Said {
  explicit Said(const Ending& ending)
      : saved(ending.out.starts_with("Saved ") ||
              holds(ending.err, "saved as ") ||
              holds(ending.err, "words are saved")),
        not_saved(holds(ending.err, "othing was saved") ||
                  holds(ending.err, "othing was changed")),
        uncertain(holds(ending.err, "not certain that this was saved")) {}

  /// A reason that lies in the file or its place: neither had changed.
  [[nodiscard]] static bool blames_file(const Ending& ending) {
    return std::ranges::any_of(kOfTheFile, [&](const char* reason) {
      return holds(ending.err, reason);
    });
  }

  [[nodiscard]] int sentences() const {
    return (saved ? 1 : 0) + (not_saved ? 1 : 0) + (uncertain ? 1 : 0);
  }

  bool saved;
  bool not_saved;
  bool uncertain;
};

}  // namespace

void judge_add(const Ending& ending, const Home& home, const std::string& words,
               const std::multiset<std::string>& before, ToldFigures& figures) {
  constexpr int kLastCode = 3;
  const Said said(ending);
  const Kept kept = kept_in(home.journal());
  const bool is_there = kept.texts.contains(words);
  const bool is_safe = is_there || holds(ending.err, words.c_str()) ||
                       (std::filesystem::exists(home.drafts()) &&
                        !files_with(words, home.drafts()).empty());
  const bool old_there = std::ranges::all_of(
      before,
      [&](const std::string& text) { return kept.texts.contains(text); });
  const bool crashed = ending.code < 0 || ending.code > kLastCode;
  const bool contradicted =
      (said.saved && !is_there) || (said.not_saved && is_there);
  const bool told = said.sentences() == 1 && !Said::blames_file(ending);
  ++figures.points;
  figures.acknowledged += said.saved ? 1 : 0;
  figures.uncertain += said.uncertain ? 1 : 0;
  figures.crashes += crashed ? 1 : 0;
  figures.faults += ending.code == kLastCode ? 1 : 0;
  figures.silent += ending.code == 0 && !(is_there && said.saved) ? 1 : 0;
  figures.untrue += contradicted || !(told || crashed) ? 1 : 0;
  figures.words_lost += is_safe ? 0 : 1;
  figures.old_lost += old_there && kept.sound ? 0 : 1;
}

ToldFigures& ToldFigures::operator+=(const ToldFigures& other) {
  points += other.points;
  acknowledged += other.acknowledged;
  uncertain += other.uncertain;
  crashes += other.crashes;
  faults += other.faults;
  silent += other.silent;
  untrue += other.untrue;
  words_lost += other.words_lost;
  old_lost += other.old_lost;
  return *this;
}

std::string in_words(const ToldFigures& figures) {
  std::ostringstream words;
  words << figures.crashes << " crashes, " << figures.faults
        << " told as a fault, " << figures.silent << " silent, "
        << figures.untrue << " untrue, " << figures.uncertain
        << " uncertain, words lost " << figures.words_lost << ", old lost "
        << figures.old_lost;
  return words.str();
}

}  // namespace wins::test
