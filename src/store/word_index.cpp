// SPDX-License-Identifier: MIT
#include "word_index.h"

namespace wins {
namespace {

void put_words(Query& query, const Entry& entry) {
  query.put(entry.id).put(entry.text).put(entry.used_to).put(entry.kinder);
}

}  // namespace

void index_words(Connection& journal, const Entry& entry) {
  Query query = journal.query(
      "INSERT INTO entry_words (rowid, text, used_to, kinder)\n"
      "VALUES (?, ?, ?, ?)");
  put_words(query, entry);
  query.run();
}

void unindex_words(Connection& journal, const Entry& entry) {
  Query query = journal.query(
      "INSERT INTO entry_words (entry_words, rowid, text, used_to, kinder)\n"
      "VALUES ('delete', ?, ?, ?, ?)");
  put_words(query, entry);
  query.run();
}

void forget_unindexed_words(Connection& journal) {
  journal.query("INSERT INTO entry_words (entry_words) VALUES ('optimize')")
      .run();
}

std::string whole_word_search(std::string_view words) {
  std::string search = "\"";
  for (const char letter : words) {
    if (letter == '"') {
      search += "\"\"";
    } else {
      // A search ends at its first zero byte, with its quotes still open.
      search += letter == '\0' ? ' ' : letter;
    }
  }
  return search + '"';
}

std::string word_search(std::string_view words) {
  return whole_word_search(words) + " *";
}

}  // namespace wins
