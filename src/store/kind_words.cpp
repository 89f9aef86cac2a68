// SPDX-License-Identifier: MIT
#include "kind_words.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "read_transaction.h"

namespace wins {
namespace {

/// Entries by word and kind.
using Tally = std::map<std::pair<std::string, std::string>, std::int64_t>;

Tally tally_of(Connection& journal) {
  Tally tally;
  Query query = journal.query(
      "SELECT kind, text\n"
      "FROM entries\n"
      "WHERE kind_source = 0");
  while (query.step()) {
    const std::string kind = query.text();
    for (std::string& word : journal.teaching_words()(query.text())) {
      ++tally[{std::move(word), kind}];
    }
  }
  return tally;
}

Tally stored_tally(Connection& journal) {
  Tally tally;
  Query query = journal.query("SELECT word, kind, entries FROM kind_words");
  while (query.step()) {
    std::string word = query.text();
    std::string kind = query.text();
    tally[{std::move(word), std::move(kind)}] = query.integer();
  }
  return tally;
}

void add_word_count(Connection& journal, const std::string& word,
                    const std::string& kind, std::int64_t entries) {
  journal
      .query(
          "INSERT INTO kind_words (word, kind, entries)\n"
          "VALUES (?, ?, ?)\n"
          "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries")
      .put(word)
      .put(kind)
      .put(entries)
      .run();
}

}  // namespace

std::vector<std::string> teaching_words_of(Connection& journal,
                                           const Entry& entry) {
  const bool teaches = entry.kind_source == KindSource::given &&
                       journal.teaching_words() != nullptr;
  return teaches ? journal.teaching_words()(entry.text)
                 : std::vector<std::string>();
}

void KindWordTally::count(std::vector<std::string> words, const Entry& entry) {
  if (words.empty()) {
    return;
  }
  auto& counts = kinds_[*entry.kind];
  for (std::string& word : words) {
    const auto [count, is_new] = counts.try_emplace(std::move(word), 0);
    ++count->second;
    size_ += is_new ? 1 : 0;
  }
}

void KindWordTally::add_to(Connection& journal) {
  // In the order of the table each of its pages is come by once.
  std::vector<std::tuple<std::string_view, std::string_view, std::int64_t>>
      rows;
  rows.reserve(size_);
  for (const auto& [kind, counts] : kinds_) {
    for (const auto& [word, entries] : counts) {
      rows.emplace_back(word, kind, entries);
    }
  }
  std::ranges::sort(rows);
  for (const auto& [word, kind, entries] : rows) {
    add_word_count(journal, std::string(word), std::string(kind), entries);
  }
  kinds_.clear();
  size_ = 0;
}

void count_words_in(Connection& journal, const Entry& entry) {
  for (const std::string& word : teaching_words_of(journal, entry)) {
    add_word_count(journal, word, *entry.kind, 1);
  }
}

void count_words_out(Connection& journal, const Entry& entry) {
  for (const std::string& word : teaching_words_of(journal, entry)) {
    journal
        .query(
            "DELETE FROM kind_words\n"
            "WHERE word = ? AND kind = ? AND entries = 1")
        .put(word)
        .put(*entry.kind)
        .run();
    if (journal.changed_rows() == 0) {
      journal
          .query(
              "UPDATE kind_words\n"
              "SET entries = entries - 1\n"
              "WHERE word = ? AND kind = ?")
          .put(word)
          .put(*entry.kind)
          .run();
    }
  }
}

void count_words_anew(Connection& journal) {
  if (journal.teaching_words() == nullptr) {
    return;
  }
  journal.query("DELETE FROM kind_words").run();
  for (const auto& [key, entries] : tally_of(journal)) {
    journal
        .query(
            "INSERT INTO kind_words (word, kind, entries)\n"
            "VALUES (?, ?, ?)")
        .put(key.first)
        .put(key.second)
        .put(entries)
        .run();
  }
}

bool word_counts_hold(Connection& journal) {
  return journal.teaching_words() == nullptr ||
         tally_of(journal) == stored_tally(journal);
}

std::vector<LearnedCount> counts_of_words(Connection& journal,
                                          std::span<const std::string> words) {
  std::vector<LearnedCount> counts;
  const ReadTransaction together(journal);
  for (const std::string& word : words) {
    Query query = journal.query(
        "SELECT kind, entries\n"
        "FROM kind_words\n"
        "WHERE word = ?\n"
        "ORDER BY kind");
    query.put(word);
    while (query.step()) {
      LearnedCount count{.word = word};
      count.kind = query.text();
      count.entries = query.integer();
      counts.push_back(std::move(count));
    }
  }
  return counts;
}

}  // namespace wins
