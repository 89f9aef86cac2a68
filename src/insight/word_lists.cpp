// SPDX-License-Identifier: MIT
// The lists behind word_lists.h, each in the order of the alphabet.
#include "word_lists.h"

#include <algorithm>
#include <array>
#include <span>

#include "words_by_letter.h"

namespace wins {
namespace {

constexpr std::array<ListedWord, 310> kFunctionWords = {
    "a",        "able",      "about",     "above",      "across",    "actually",
    "after",    "again",     "against",   "ago",        "all",       "almost",
    "along",    "already",   "also",      "although",   "always",    "am",
    "among",    "an",        "and",       "another",    "any",       "anyone",
    "anything", "anyway",    "are",       "around",     "as",        "at",
    "away",     "back",      "basically", "be",         "because",   "been",
    "before",   "being",     "bit",       "both",       "but",       "by",
    "can",      "cant",      "cos",       "could",      "couldnt",   "couple",
    "day",      "days",      "did",       "didnt",      "do",        "does",
    "doesnt",   "doing",     "done",      "dont",       "down",      "during",
    "each",     "either",    "else",      "end",        "enough",    "even",
    "ever",     "every",     "everyone",  "everything", "far",       "few",
    "finally",  "first",     "five",      "for",        "four",      "from",
    "full",     "get",       "gets",      "getting",    "go",        "going",
    "gone",     "gonna",     "good",      "got",        "gotten",    "great",
    "had",      "hadnt",     "half",      "hardly",     "has",       "hasnt",
    "have",     "havent",    "having",    "he",         "hed",       "her",
    "here",     "hers",      "herself",   "hes",        "him",       "himself",
    "his",      "honest",    "honestly",  "how",        "however",   "i",
    "id",       "if",        "ill",       "im",         "in",        "instead",
    "into",     "is",        "isnt",      "it",         "its",       "itself",
    "ive",      "just",      "kind",      "kinda",      "last",      "least",
    "less",     "let",       "lets",      "like",       "little",    "long",
    "longer",   "lot",       "lots",      "made",       "make",      "makes",
    "making",   "managed",   "many",      "may",        "maybe",     "me",
    "might",    "mine",      "more",      "most",       "much",      "my",
    "myself",   "nearly",    "need",      "needed",     "needs",     "never",
    "new",      "next",      "no",        "not",        "nothing",   "now",
    "of",       "off",       "often",     "oh",         "ok",        "okay",
    "old",      "on",        "once",      "one",        "only",      "onto",
    "or",       "other",     "our",       "out",        "over",      "own",
    "part",     "past",      "people",    "per",        "perhaps",   "pretty",
    "probably", "properly",  "quite",     "rather",     "really",    "right",
    "same",     "second",    "seemed",    "seems",      "she",       "shes",
    "short",    "should",    "shouldnt",  "simply",     "since",     "so",
    "some",     "something", "sometimes", "soon",       "sort",      "still",
    "straight", "stuff",     "such",      "sure",       "take",      "taken",
    "takes",    "taking",    "than",      "that",       "thats",     "the",
    "their",    "them",      "then",      "there",      "theres",    "these",
    "they",     "theyd",     "theyre",    "theyve",     "thing",     "things",
    "this",     "those",     "though",    "three",      "through",   "thru",
    "till",     "time",      "times",     "to",         "today",     "tonight",
    "too",      "took",      "total",     "totally",    "towards",   "tried",
    "try",      "trying",    "two",       "under",      "until",     "up",
    "upon",     "us",        "used",      "using",      "usual",     "usually",
    "very",     "via",       "w",         "want",       "wanted",    "was",
    "wasnt",    "way",       "we",        "wed",        "well",      "went",
    "were",     "werent",    "weve",      "what",       "whats",     "when",
    "where",    "whether",   "which",     "while",      "who",       "whole",
    "why",      "will",      "with",      "within",     "without",   "wont",
    "would",    "wouldnt",   "ya",        "yeah",       "yesterday", "yet",
    "you",      "youd",      "your",      "youre"};
static_assert(std::ranges::is_sorted(kFunctionWords));

constexpr std::array<ListedWord, 9> kWriter = {
    "i", "id", "ill", "im", "ive", "myself", "we", "wed", "weve"};
static_assert(std::ranges::is_sorted(kWriter));

constexpr std::array<ListedWord, 23> kNegations = {
    "aint",  "arent",  "cant",    "couldnt", "didnt",  "doesnt",
    "dont",  "hadnt",  "hasnt",   "havent",  "isnt",   "neither",
    "never", "no",     "nor",     "not",     "nt",     "shouldnt",
    "wasnt", "werent", "without", "wont",    "wouldnt"};
static_assert(std::ranges::is_sorted(kNegations));

constexpr std::array<ListedWord, 12> kJoins = {
    "and", "because", "but",  "cos",  "instead", "or",
    "so",  "than",    "that", "then", "though",  "yet"};
static_assert(std::ranges::is_sorted(kJoins));

constexpr std::array<ListedWord, 12> kOccasions = {
    "after", "as",   "before",   "during", "once",  "till",
    "until", "when", "whenever", "where",  "while", "whilst"};
static_assert(std::ranges::is_sorted(kOccasions));

constexpr std::array<ListedWord, 17> kPlaces = {
    "about",   "after",   "against", "at",   "before", "behind",
    "beside",  "by",      "during",  "from", "near",   "over",
    "through", "towards", "via",     "w",    "with"};
static_assert(std::ranges::is_sorted(kPlaces));

constexpr std::array<ListedWord, 9> kLoosePlaces = {
    "around", "in", "inside", "into", "on", "out", "outside", "to", "under"};
static_assert(std::ranges::is_sorted(kLoosePlaces));

constexpr std::array<ListedWord, 82> kPeople = {
    "aunt",      "auntie",    "baby",       "boss",     "boy",      "boyfriend",
    "bro",       "brother",   "child",      "children", "client",   "clients",
    "coach",     "colleague", "colleagues", "cousin",   "coworker", "coworkers",
    "customer",  "dad",       "daddy",      "daughter", "dentist",  "doctor",
    "dog",       "ex",        "family",     "father",   "fiance",   "friend",
    "friends",   "girl",      "girlfriend", "gp",       "gran",     "grandad",
    "grandma",   "granny",    "guests",     "hubby",    "husband",  "kid",
    "kids",      "lad",       "lady",       "landlord", "man",      "manager",
    "mom",       "mother",    "mum",        "mummy",    "nan",      "nana",
    "neighbor",  "neighbour", "nephew",     "niece",    "nurse",    "parent",
    "parents",   "partner",   "patient",    "patients", "pupil",    "pupils",
    "sis",       "sister",    "sisters",    "son",      "stepdad",  "stepmum",
    "stranger",  "strangers", "supervisor", "teacher",  "team",     "teenager",
    "therapist", "uncle",     "wife",       "woman"};
static_assert(std::ranges::is_sorted(kPeople));

constexpr std::array<ListedWord, 25> kTowards = {
    "answered", "asked",      "called",  "emailed", "helped",
    "hugged",   "introduced", "invited", "let",     "messaged",
    "met",      "phoned",     "rang",    "replied", "saw",
    "shouted",  "snapped",    "spoke",   "talked",  "text",
    "texted",   "thanked",    "told",    "visited", "with"};
static_assert(std::ranges::is_sorted(kTowards));

constexpr std::array<ListedWord, 54> kTimeWords = {
    "afternoon", "afternoons", "april",     "august", "autumn",
    "breakfast", "day",        "december",  "dinner", "evening",
    "evenings",  "february",   "friday",    "hour",   "hours",
    "hrs",       "january",    "july",      "june",   "lunch",
    "lunchtime", "march",      "mins",      "minute", "minutes",
    "moment",    "mon",        "monday",    "month",  "months",
    "morning",   "mornings",   "night",     "nights", "november",
    "october",   "saturday",   "season",    "second", "seconds",
    "september", "spring",     "summer",    "sunday", "tea",
    "thursday",  "tuesday",    "wednesday", "week",   "weekend",
    "weeks",     "winter",     "year",      "years"};
static_assert(std::ranges::is_sorted(kTimeWords));

constexpr std::array<ListedWord, 45> kOlderWays = {
    "apologised", "apologized", "avoided",     "bailed",    "binged",
    "blamed",     "bottled",    "canceled",    "cancelled", "caved",
    "cowered",    "crumbled",   "dissociated", "exploded",  "faked",
    "fawned",     "fled",       "flinched",    "floated",   "froze",
    "gulped",     "hid",        "lashed",      "lied",      "numbed",
    "overworked", "pacified",   "panicked",    "pretended", "purged",
    "retreated",  "ruminated",  "screamed",    "scrolled",  "shouted",
    "slammed",    "snapped",    "spiraled",    "spiralled", "stormed",
    "stuffed",    "sulked",     "vanished",    "yelled",    "zoned"};
static_assert(std::ranges::is_sorted(kOlderWays));

constexpr std::array<ListedWord, 32> kOtherSubjects = {
    "a",     "an",    "another", "everyone", "everything", "he",   "her",
    "hers",  "hes",   "his",     "it",       "its",        "my",   "one",
    "our",   "she",   "shes",    "some",     "someone",    "that", "the",
    "their", "there", "these",   "they",     "theyre",     "this", "those",
    "who",   "you",   "your",    "youre"};
static_assert(std::ranges::is_sorted(kOtherSubjects));

constexpr std::array<ListedWord, 131> kCharged = {
    "afraid",     "afterwards",  "alone",     "anger",      "angry",
    "anxious",    "argued",      "arguing",   "argument",   "ashamed",
    "attack",     "awake",       "awful",     "bad",        "begged",
    "belt",       "blank",       "bloody",    "bottle",     "broke",
    "burst",      "crash",       "cried",     "criticised", "crying",
    "dark",       "dissociated", "dread",     "drunk",      "excuse",
    "excuses",    "exhausted",   "fault",     "fawning",    "feared",
    "fight",      "fighting",    "flashback", "fought",     "fright",
    "frightened", "froze",       "frozen",    "furious",    "gagged",
    "guilt",      "guilty",      "hate",      "hated",      "hide",
    "hiding",     "hopeless",    "hurt",      "jealous",    "knots",
    "lie",        "lied",        "lies",      "lonely",     "loud",
    "meltdown",   "migraine",    "mistake",   "nauseous",   "nightmare",
    "numb",       "overwhelmed", "paced",     "panic",      "panicked",
    "panicking",  "pathetic",    "pounding",  "pretend",    "pretended",
    "pretending", "quit",        "rage",      "ranted",     "raw",
    "rejected",   "rotten",      "row",       "ruined",     "sad",
    "scared",     "screamed",    "screaming", "shake",      "shaking",
    "shame",      "shook",       "shouted",   "shouting",   "shut",
    "sick",       "silence",     "silent",    "slammed",    "smaller",
    "snapped",    "sobbed",      "sorry",     "spiral",     "spiralled",
    "stomach",    "storm",       "stuck",     "stupid",     "sulked",
    "sweat",      "sweating",    "tears",     "terrified",  "threw",
    "trapped",    "trembled",    "trembling", "ugly",       "unable",
    "upset",      "useless",     "vanished",  "vomited",    "wept",
    "worried",    "worst",       "worthless", "wretched",   "yelled",
    "yelling"};
static_assert(std::ranges::is_sorted(kCharged));

struct PastForm {
  ListedWord past;
  ListedWord plain;
};

constexpr std::array<PastForm, 118> kPastForms = {{{"arose", "arise"},
                                                   {"ate", "eat"},
                                                   {"beat", "beat"},
                                                   {"became", "become"},
                                                   {"began", "begin"},
                                                   {"bent", "bend"},
                                                   {"bit", "bite"},
                                                   {"bled", "bleed"},
                                                   {"blew", "blow"},
                                                   {"bought", "buy"},
                                                   {"broke", "break"},
                                                   {"brought", "bring"},
                                                   {"built", "build"},
                                                   {"burst", "burst"},
                                                   {"came", "come"},
                                                   {"caught", "catch"},
                                                   {"chose", "choose"},
                                                   {"clung", "cling"},
                                                   {"cost", "cost"},
                                                   {"crept", "creep"},
                                                   {"cut", "cut"},
                                                   {"dealt", "deal"},
                                                   {"did", "do"},
                                                   {"drank", "drink"},
                                                   {"drawn", "draw"},
                                                   {"dreamt", "dream"},
                                                   {"drew", "draw"},
                                                   {"drove", "drive"},
                                                   {"eaten", "eat"},
                                                   {"fallen", "fall"},
                                                   {"fed", "feed"},
                                                   {"fell", "fall"},
                                                   {"felt", "feel"},
                                                   {"flew", "fly"},
                                                   {"forgave", "forgive"},
                                                   {"forgot", "forget"},
                                                   {"fought", "fight"},
                                                   {"found", "find"},
                                                   {"froze", "freeze"},
                                                   {"frozen", "freeze"},
                                                   {"gave", "give"},
                                                   {"given", "give"},
                                                   {"gone", "go"},
                                                   {"got", "get"},
                                                   {"grew", "grow"},
                                                   {"had", "have"},
                                                   {"heard", "hear"},
                                                   {"held", "hold"},
                                                   {"hid", "hide"},
                                                   {"hidden", "hide"},
                                                   {"hit", "hit"},
                                                   {"hung", "hang"},
                                                   {"hurt", "hurt"},
                                                   {"kept", "keep"},
                                                   {"knew", "know"},
                                                   {"laid", "lay"},
                                                   {"lain", "lie"},
                                                   {"lay", "lie"},
                                                   {"learnt", "learn"},
                                                   {"led", "lead"},
                                                   {"left", "leave"},
                                                   {"lent", "lend"},
                                                   {"let", "let"},
                                                   {"lit", "light"},
                                                   {"lost", "lose"},
                                                   {"made", "make"},
                                                   {"meant", "mean"},
                                                   {"met", "meet"},
                                                   {"paid", "pay"},
                                                   {"put", "put"},
                                                   {"quit", "quit"},
                                                   {"ran", "run"},
                                                   {"rang", "ring"},
                                                   {"read", "read"},
                                                   {"rode", "ride"},
                                                   {"rose", "rise"},
                                                   {"said", "say"},
                                                   {"sang", "sing"},
                                                   {"sat", "sit"},
                                                   {"saw", "see"},
                                                   {"sent", "send"},
                                                   {"set", "set"},
                                                   {"shook", "shake"},
                                                   {"shut", "shut"},
                                                   {"slept", "sleep"},
                                                   {"slid", "slide"},
                                                   {"sold", "sell"},
                                                   {"spent", "spend"},
                                                   {"spoke", "speak"},
                                                   {"spoken", "speak"},
                                                   {"spun", "spin"},
                                                   {"stayed", "stay"},
                                                   {"stole", "steal"},
                                                   {"stood", "stand"},
                                                   {"stuck", "stick"},
                                                   {"swallowed", "swallow"},
                                                   {"swam", "swim"},
                                                   {"swore", "swear"},
                                                   {"taken", "take"},
                                                   {"taught", "teach"},
                                                   {"text", "text"},
                                                   {"texted", "text"},
                                                   {"thought", "think"},
                                                   {"threw", "throw"},
                                                   {"thrown", "throw"},
                                                   {"told", "tell"},
                                                   {"took", "take"},
                                                   {"tore", "tear"},
                                                   {"understood", "understand"},
                                                   {"walked", "walk"},
                                                   {"went", "go"},
                                                   {"wept", "weep"},
                                                   {"woke", "wake"},
                                                   {"woken", "wake"},
                                                   {"won", "win"},
                                                   {"wore", "wear"},
                                                   {"written", "write"},
                                                   {"wrote", "write"}}};
static_assert(std::ranges::is_sorted(kPastForms, {}, &PastForm::past));

template <const auto& kWords>
bool holds(std::string_view word) {
  static constexpr WordsByLetter kList(kWords);
  return kList.has(word);
}

const PastForm* past_form(std::string_view word) {
  const auto* const found = std::ranges::lower_bound(
      kPastForms, word, {},
      [](const PastForm& form) { return form.past.view(); });
  return found != kPastForms.end() && found->past.view() == word ? found
                                                                 : nullptr;
}

}  // namespace

bool is_function_word(std::string_view word) {
  return holds<kFunctionWords>(word);
}

bool is_writer(std::string_view word) {
  return holds<kWriter>(word);
}

bool begins_other_subject(std::string_view word) {
  return holds<kOtherSubjects>(word);
}

bool is_negation(std::string_view word) {
  return holds<kNegations>(word);
}

bool joins_clauses(std::string_view word) {
  return holds<kJoins>(word);
}

bool tells_occasion(std::string_view word) {
  return holds<kOccasions>(word);
}

bool places_situation(std::string_view word) {
  return holds<kPlaces>(word);
}

bool places_loosely(std::string_view word) {
  return holds<kLoosePlaces>(word);
}

bool is_person(std::string_view word) {
  return holds<kPeople>(word);
}

bool is_towards_someone(std::string_view word) {
  return holds<kTowards>(word);
}

bool is_time_word(std::string_view word) {
  return holds<kTimeWords>(word);
}

bool is_older_way(std::string_view word) {
  return holds<kOlderWays>(word);
}

bool is_charged(std::string_view word) {
  return holds<kCharged>(word);
}

bool is_past_form(std::string_view word) {
  return past_form(word) != nullptr;
}

std::string_view plain_form(std::string_view word) {
  const PastForm* const form = past_form(word);
  return form != nullptr ? form->plain.view() : word;
}

}  // namespace wins
