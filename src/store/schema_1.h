// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

/// Version 1 of the tables. Stored: not a letter of it may change, because a
/// journal is compared with it word for word when it is opened.
namespace wins::schema_1 {

inline constexpr std::array<std::string_view, 16> kStatements = {
    // What a person wrote, one row a moment.
    R"sql(CREATE TABLE entries (
  -- what a person types; never reused
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- UUIDv7, the same in every copy
  uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  -- when it happened: seconds since 1970 UTC
  at INTEGER NOT NULL CHECK (at BETWEEN -62167478400 AND 253402560000),
  -- the wall clock then: minutes east of UTC
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1440 AND 1440),
  -- the local day it counts for: days since 1970-01-01, fixed when written
  day INTEGER NOT NULL CHECK (at - day * 86400 BETWEEN -172800 AND 259200),
  -- 0 minute, 1 part of a day, 2 day, 3 week, 4 month, 5 year
  precision INTEGER NOT NULL CHECK (precision BETWEEN 0 AND 5),
  -- as written, UTF-8
  text TEXT NOT NULL,
  -- name of the kind; null: none
  kind TEXT CHECK (kind <> ''),
  -- 0 the person, 1 a guess; null: no kind
  kind_source INTEGER CHECK (kind_source BETWEEN 0 AND 1),
  -- how this used to go; null: not said
  used_to TEXT,
  -- the same moment in kinder words; null: none
  kinder TEXT,
  -- sum of 1 here, 2 hard, 4 first, 8 bring, 16 private
  marks INTEGER NOT NULL CHECK (marks BETWEEN 0 AND 31),
  -- when it was celebrated: seconds since 1970 UTC; null: it was not
  celebrated INTEGER,
  -- how it was marked, in the person's words
  celebrated_how TEXT,
  -- id of the session it came after; null: none
  session INTEGER,
  -- seconds until things eased
  duration_s INTEGER CHECK (duration_s >= 0),
  -- 1: at least that long
  duration_or_more INTEGER NOT NULL CHECK (duration_or_more BETWEEN 0 AND 1),
  -- how strong it was, 0 to 10
  intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
  -- a gap before responding: 0 no, 1 brief, 2 yes
  choice INTEGER CHECK (choice BETWEEN 0 AND 2),
  -- tone of the inner voice: 1 harsh to 5 kind
  self_talk INTEGER CHECK (self_talk BETWEEN 1 AND 5),
  -- seconds until back in touch
  repair_s INTEGER CHECK (repair_s >= 0),
  -- 1: at least that long
  repair_or_more INTEGER NOT NULL CHECK (repair_or_more BETWEEN 0 AND 1),
  -- name of the question it answers
  answers_question TEXT,
  -- id of the entry the question was about; it may be gone
  answers_entry INTEGER,
  -- when the row was first written: seconds since 1970 UTC
  created INTEGER NOT NULL,
  -- when its wording was last changed: seconds since 1970 UTC
  changed INTEGER NOT NULL,
  -- XXH3-128 over the other columns and the tags
  digest BLOB NOT NULL CHECK (length(digest) = 16),
  CHECK ((kind IS NULL) = (kind_source IS NULL)),
  CHECK ((answers_question IS NULL) = (answers_entry IS NULL)),
  CHECK (duration_s IS NOT NULL OR duration_or_more = 0),
  CHECK (repair_s IS NOT NULL OR repair_or_more = 0)
) STRICT)sql",
    "CREATE INDEX entries_by_time ON entries (at)",
    // Tags are rows of their own, so that a name stands once in the file and
    // goes with the last entry that has it.
    R"sql(CREATE TABLE tags (
  -- inside this file alone
  id INTEGER PRIMARY KEY,
  -- as first written, without its sign
  name TEXT NOT NULL CHECK (name <> ''),
  -- without regard to case, for comparing
  folded TEXT NOT NULL UNIQUE
) STRICT)sql",
    R"sql(CREATE TABLE entry_tags (
  -- the entry that has the tag
  entry INTEGER NOT NULL REFERENCES entries (id),
  -- place among its tags, from 0
  position INTEGER NOT NULL CHECK (position >= 0),
  -- the tag
  tag INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID)sql",
    "CREATE UNIQUE INDEX entry_tags_by_tag ON entry_tags (tag, entry)",
    // The search index: no copy of the text, and no triggers; the program
    // writes it with each row.
    R"sql(CREATE VIRTUAL TABLE entry_words USING fts5(
  text, used_to, kinder,
  content = 'entries', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
))sql",
    // Hours with a therapist.
    R"sql(CREATE TABLE sessions (
  -- what a person types; never reused
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- UUIDv7, the same in every copy
  uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  -- when it began: seconds since 1970 UTC
  at INTEGER NOT NULL CHECK (at BETWEEN -62167478400 AND 253402560000),
  -- the wall clock then: minutes east of UTC
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1440 AND 1440),
  -- the local day it belongs to: days since 1970-01-01
  day INTEGER NOT NULL CHECK (at - day * 86400 BETWEEN -172800 AND 259200),
  -- as in entries
  precision INTEGER NOT NULL CHECK (precision BETWEEN 0 AND 5),
  -- 1: it was a tough one
  tough INTEGER NOT NULL CHECK (tough BETWEEN 0 AND 1),
  -- the person's note
  note TEXT,
  -- what was heard there, one sentence a line
  heard TEXT,
  -- seconds since 1970 UTC
  created INTEGER NOT NULL,
  -- seconds since 1970 UTC
  changed INTEGER NOT NULL,
  -- XXH3-128 over the other columns
  digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT)sql",
    // Answers to the questions of `reflect signs`.
    R"sql(CREATE TABLE checkins (
  -- never reused
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- UUIDv7, the same in every copy
  uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  -- when it was answered: seconds since 1970 UTC
  at INTEGER NOT NULL CHECK (at BETWEEN -62167478400 AND 253402560000),
  -- the wall clock then: minutes east of UTC
  offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -1440 AND 1440),
  -- the local day it counts for: days since 1970-01-01
  day INTEGER NOT NULL CHECK (at - day * 86400 BETWEEN -172800 AND 259200),
  -- name of the question
  question TEXT NOT NULL,
  -- 0 pass, 1 not lately, 2 a little, 3 yes
  answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 3),
  -- id of the entry that was quoted before it; it may be gone
  entry INTEGER,
  -- seconds since 1970 UTC
  created INTEGER NOT NULL,
  -- XXH3-128 over the other columns
  digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT)sql",
    "CREATE INDEX checkins_by_time ON checkins (at)",
    // What the kinds that a person set teach about words.
    R"sql(CREATE TABLE kind_words (
  -- folded
  word TEXT NOT NULL,
  -- name of the kind
  kind TEXT NOT NULL,
  -- how many entries of the kind have the word
  entries INTEGER NOT NULL CHECK (entries > 0),
  PRIMARY KEY (word, kind)
) STRICT, WITHOUT ROWID)sql",
    // What was shared when; no words.
    R"sql(CREATE TABLE shared (
  -- id of the entry
  entry INTEGER NOT NULL,
  -- when it was shared: seconds since 1970 UTC
  at INTEGER NOT NULL,
  PRIMARY KEY (entry, at)
) STRICT, WITHOUT ROWID)sql",
    // Sums, so that counting does not read every entry.
    R"sql(CREATE TABLE month_kinds (
  -- of the entry's day: year * 12 + month - 1
  month INTEGER NOT NULL,
  -- name of the kind; empty: none
  kind TEXT NOT NULL,
  -- how many
  entries INTEGER NOT NULL CHECK (entries > 0),
  PRIMARY KEY (month, kind)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE month_values (
  -- of the entry's day: year * 12 + month - 1
  month INTEGER NOT NULL,
  -- 0 duration, 1 intensity, 2 choice, 3 self-talk, 4 repair
  measure INTEGER NOT NULL CHECK (measure BETWEEN 0 AND 4),
  -- as in entries
  value INTEGER NOT NULL,
  -- 1: at least that long
  or_more INTEGER NOT NULL CHECK (or_more BETWEEN 0 AND 1),
  -- how many
  entries INTEGER NOT NULL CHECK (entries > 0),
  PRIMARY KEY (month, measure, value, or_more)
) STRICT, WITHOUT ROWID)sql",
    // What was changed, for undo and redo, and for merging two copies.
    R"sql(CREATE TABLE changes (
  -- in the order of the changes
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- UUIDv7, the same in every copy
  uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  -- shared by the records of one command
  step INTEGER NOT NULL,
  -- when it was changed: seconds since 1970 UTC
  at INTEGER NOT NULL,
  -- name of the command
  command TEXT NOT NULL,
  -- what was changed
  subject TEXT NOT NULL CHECK (subject IN ('entry', 'session', 'checkin')),
  -- its id
  subject_id INTEGER NOT NULL,
  -- its uid
  subject_uid BLOB NOT NULL CHECK (length(subject_uid) = 16),
  -- the row as it was; null: there was none
  before BLOB,
  -- the row as it became; null: there is none, or it stands as added
  after BLOB,
  -- 0 stands, 1 undone, 2 undone and out of reach of redo
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)
) STRICT)sql",
    "CREATE INDEX changes_by_state ON changes (state, step)",
    "CREATE INDEX changes_by_subject ON changes (subject_id, subject)",
};

}  // namespace wins::schema_1
