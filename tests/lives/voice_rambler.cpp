// SPDX-License-Identifier: MIT
// In her forties, a family and a choir; writes whole evenings down.
#include "rambler_situations.h"
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"who", "Martin|Claire|Beth|Mum|Joan from choir|Martin|the girls"},
    {"day",
     "a long day|one of those days|a better day than I expected|"
     "a grey sort of day|a day of small errands|a muddled day"},
    {"thing",
     "the boiler|the school trip|the holiday we never booked|"
     "Claire's new kitchen|the neighbours' extension|the parking"},
    {"calm",
     "the kettle went on|I put the radio on low|I sat on the back step|"
     "I watered the beans|I folded the towels slowly"},
    {"body",
     "that band round my chest|the heat in my neck|my hands going cold|"
     "the old knot under my ribs"},
};

constexpr Line kOrdinary[] = {
    {"It was {day}, and by the time I had {fed everyone|found the other shoe|"
     "answered the last email|driven back from town} I noticed {body} and, "
     "instead of pushing on as though nobody lived in there, {calm}.",
     "", "notice"},
    {"{who} and I talked about {thing} for what felt like an hour, and I "
     "realised {halfway through|on the stairs afterwards|only now, writing} "
     "that I had said what I {thought|wanted|meant} without {rehearsing it|"
     "wrapping it in apologies|checking their face first}.",
     "family", "boundary"},
    {"*Choir was {full|thin on the ground|chilly, the heating is off again}, "
     "we "
     "did the {Fauré|Rutter|slow carol} {twice|badly|better than last week} "
     "and "
     "{Joan saved me a chair|I stood at the back and let it wash over me|"
     "somebody laughed in the rest and it spread}.",
     "choir", "show"},
    {"I slept {better|in pieces|until the birds|six hours, which I will take}, "
     "and I did not {lie there going over|get up to write a list about|reach "
     "for the phone to look up} {thing}.",
     "sleep", "rest"},
    {"The beans are {up|over|covered in blackfly}, and I spent {half an hour|"
     "the whole of Beth's swimming lesson|a stolen twenty minutes} down there "
     "with {the radio|muddy knees|nobody needing me}.",
     "garden", "rest"},
    {"Work {was what it was|threw the budget at me again|ended early for "
     "once}, and when {the phone went at five|someone sighed in the meeting|my "
     "name was on the agenda} I {waited before I answered|felt it land and let "
     "it go by|asked for until Friday}.",
     "work", "pause"},
    {"Beth {has a cold|drew us all with enormous feet|would not wear the "
     "coat|read me a whole chapter}, and Alice {rolled her eyes|wants to be a "
     "vet this week|slammed a door and then came back for toast}."},
    {"I had a little weep {over the ironing|at the end of the programme|in the "
     "car outside the school} and for once I let it {be a weep|come and go} "
     "rather than {a crisis|an inconvenience|something to explain}.",
     "", "feel"},
    {"{who} {rang|came by|wrote}, and although the old me would have "
     "{cleared the whole evening|baked|put on the bright voice}, I said I had "
     "{twenty minutes|half an hour|until the potatoes were done} and meant it.",
     "family", "boundary"},
    {"We had {soup|the good cheese|fish fingers, no shame in it|Martin's "
     "curry} and {nobody argued|the cat sat in the bread|we talked about "
     "{thing}|I ate mine while it was hot}."},
    {"I keep coming back to how {quiet the house was|light it still is at "
     "eight|little anyone minded}, and I do not think I would have {noticed|"
     "let myself have it|believed it} {a year ago|at Easter|when all this "
     "began}.",
     "", "notice"},
    {"There was a moment {at the crossing|in the queue|while the pasta was "
     "boiling} when everything went fast, and I {pressed my feet into the "
     "floor|counted the tiles|breathed out longer than in} until it {slowed|"
     "came down by itself|was only a Tuesday again}.",
     "", "settle"},
    {"Claire {sent photographs|has opinions about Christmas|was kind on the "
     "phone|is off to Portugal again} and I {was glad for her|let one remark "
     "go past|told her I missed her}.",
     "claire", "reach"},
    {"I {left the ironing|cancelled the committee|went to bed at nine|lay on "
     "the floor with the cat} and {the sky did not fall|nobody rang to "
     "complain|I would do it again}.",
     "", "rest"},
    {"Martin {made the tea without being asked|forgot the bins|has that cough|"
     "told the story about the caravan again}, and we {laughed|were gentle "
     "with each other|went up at the same time for once}.",
     "martin"},
    {"I am trying to {speak to myself|write about myself|think about myself} "
     "the way I would {to Beth|about a friend|to a nervous dog}, and today it "
     "{held for most of the morning|came out stiff but true|made me smile}.",
     "", "gentle"},
    {"*I stood in the {hall|larder|car park} for a minute with {the post|my "
     "keys|someone's wet swimming bag} and asked what I {needed|wanted}, which "
     "is a question I have {never liked|only lately learned}, and the answer "
     "was {water|quiet|to sit down}.",
     "", "notice"},
    {"{who} asked how I was and I {told the long version|said tired and left "
     "it there|cried a bit on the landing, and was held}.",
     "family", "reach"},
    {"*The cat {brought in a vole|has taken the airing cupboard|sat on my "
     "chest "
     "like a warm loaf}, and I {stayed where I was|missed the news because of "
     "it}.",
     "", "rest"},
    {"*There was a {meeting about the car park|fire drill|new printer}, which "
     "is to say nothing happened at work, and I {came home on time|ate lunch "
     "by the canal|left the last email unread}.",
     "work", "boundary"},
    {"*On the {ring road|way to Mum's|school run} I caught the voice that says "
     "{hurry|fool|you'll be found out} and I {turned it down like a "
     "wireless|said not now|told it we were only going to Waitrose}.",
     "", "gentle"},
    {"*We walked {up the Beacon|along the towpath|round the block in the "
     "dark}, "
     "{Martin and I|all four of us|just Beth and me}, and nobody {hurried|was "
     "cross|mentioned {thing}}.",
     "walk", "rest"},
    {"*I found {Dad's tape measure|an old programme|one of Alice's baby socks} "
     "at the back of the drawer and {sat down with it|let it make me sad|put "
     "it where I can see it}.",
     "", "feel"},
    {"I am {reading the Barchester one|halfway through the crossword|listening "
     "to that programme about moss}, {slowly|in the bath|when I ought to be "
     "ironing}, and I {recommend it|keep losing my place|do not feel guilty}."},
    {"*Martin and I had {a small sharp word|the beginnings of it|a silence} "
     "over {thing}, and {he came and found me|I came down again before the ice "
     "set|we laughed, of all things} {within the hour|by the washing up}.",
     "martin", "repair"},
    {"I have noticed that when {Claire|Mum|Philippa} says {my name in that "
     "way|we need a chat} I {go up on my toes|stop breathing|start tidying}, "
     "and now that I have seen it I cannot stop seeing it.",
     "", "notice"},
};

constexpr Line kTold[] = {
    {"I told Claire on the phone that I was not going to host this year, and "
     "then I stopped talking.",
     "claire", "boundary",
     "I used to host it all and be ill from Boxing Day to New Year."},
    {"The cake sank and I took it to choir as it was, with a spoon.", "choir",
     "gentle", "I would have been up until one making another.",
     "I made a cake for people I like and they ate it with a spoon."},
    {"I forgot the reading folder and the teacher mentioned it at the gate.",
     "family", "gentle", "",
     "A tired mother forgot a folder, and Beth read to the cat instead."},
    {"Martin asked if I was all right and I said no, not really, and he put "
     "the tea towel down.",
     "martin", "reach", "Fine, I used to say, in that voice."},
};

constexpr Line kHard[] = {
    {"We had the argument about money again, the whole of it, and I {said "
     "things I meant and things I did not|went silent for two hours|slept in "
     "Alice's bed}, and the house is holding its breath.",
     "martin"},
    {"Mum was in one of her states on the telephone and I was {nine years old "
     "again|standing in her hallway again} before I had even sat down.",
     "family"},
    {"I could not get warm today, nor {think|read a page|be spoken to}, and "
     "everything that needed doing {stood round me and looked|stayed undone}."},
    {"The dream about the old house came back, {the stairs one|with the "
     "voices}, and I have been walking about inside it since {four|dawn}.",
     "sleep"},
    {"I said it again, the thing I promised I would not say to the girls, and "
     "saw Alice's face {close|go old}, and I have been {sick with it|scrubbing "
     "the bath}.",
     "family"},
    {"The {scan|letter|call} about Dad came and it is {not good|worse than "
     "they said}, and I {made gravy|stood in the garden in my socks}.",
     "family"},
    {"A whole day behind glass, {everyone's mouths moving|could not have told "
     "you what I ate}, and {no way through|nothing to push against}."},
    {"Philippa has put me on {a plan|review}, and I {smiled|thanked her}, and "
     "then I {could not find the car|drove the wrong way home}.",
     "work"},
};

constexpr Line kFirsts[] = {
    {"I sang the solo line, eight bars, with my knees shaking and my voice "
     "going where I sent it.",
     "choir", "show"},
    {"I told Martin about the summer at the lake house, out loud, with the "
     "lights off, and he did not let go of my hand.",
     "martin", "reach"},
    {"I asked Mum to leave, politely, and she left.", "family", "boundary"},
};

constexpr std::string_view kOnce[] = {
    "A kingfisher, an actual kingfisher, by the weir where the trolley used to "
    "be.",
    "Joan's retirement do, I made a speech of four sentences and three of them "
    "were true.",
    "Alice passed her grade five on the bassoon, the dog next door was "
    "relieved.",
    "We put up the tent in the garden to see if it leaked and slept in it, it "
    "does.",
    "I learned to make marmalade from a man on the wireless with a beautiful "
    "voice.",
    "Beth asked what a soul is, in the car, at a roundabout.",
    "The neighbour's extension has a turret, I am saying nothing.",
    "I bought the yellow raincoat.",
    "Had my ears tested, they are perfect, it is my family who mumble.",
    "A stranger at the crematorium took my arm as if it were nothing.",
    "I typed my resignation from the fête committee and pressed send before "
    "the kettle boiled.",
    "We danced to the Kinks while the rice burned.",
    "A burst main, and the schools closed, and I made the porridge with cream.",
    "The eclipse, through a colander, with both girls and half the street.",
    "I threw away the size ten trousers and kept the buttons.",
    "Martin has joined a pottery class and made what may be an ashtray."};
constexpr Before kBefore[] = {
    {"rest", "I used to {go on until I was ill|tidy until midnight}."},
    {"boundary",
     "I used to say yes in a bright voice and {weep in the larder|be ill by "
     "Sunday}."},
    {"reach", "Fine, thank you, I would have said."},
    {"settle", "It would have had me for {a weekend|three days}."},
    {"pause", "I would have answered before she had finished."},
    {"gentle",
     "There would have been names, and I would have called myself all of "
     "them."}};
constexpr std::string_view kKinder[] = {
    "She was tired, and she had carried a great deal up the hill before nine "
    "in the morning.",
    "You would put a blanket round anyone else who said that."};
constexpr std::string_view kDismissing[] = {
    "It is nothing really, everybody does it, I sat down for ten minutes.",
    "Hardly worth the ink, I said no to the cake stall and that was all.",
    "This is silly, and I suppose it does not count, I rang {who} back.",
    "Probably only because I had slept, I did not shout about the shoes."};
constexpr std::string_view kSelfCritical[] = {
    "I failed at the whole day, I was a terrible mother before nine and a "
    "terrible wife after six.",
    "I am such a fool, I should be past this by now and I am not.",
    "Everyone else copes with less, and I let all of them down again.",
    "What is wrong with me that I cannot sit through one supper."};
constexpr std::string_view kForOneself[] = {
    "The peregrine letters, I read {one|two} of them again in the loft and put "
    "them back, and Martin does not need to know about it.",
    "I thought about P. and that peregrine summer all through the sermon, and "
    "let it be mine."};
constexpr std::string_view kSupport[] = {
    "I caught myself thinking they would all be better off without me, and I "
    "walked up tamarack lane and back and then I told Martin the sentence.",
    "There was a night when I wanted to end it all, under the tamarack, and "
    "tonight I drove past it with the shopping."};
constexpr std::string_view kSetAsideTag[] = {
    "Isinglass and Daughters wrote about the estate again, isinglass on every "
    "page, and I put it {under the fruit bowl|in Martin's tray}."};
constexpr std::string_view kSetAsideDay[] = {
    "Lit the candle for the little one and polished the verdigris off the "
    "small brass bell, as we do."};
constexpr std::string_view kHeard[] = {
    "You are allowed to be a person in your own house.",
    "That sounds like loyalty, and it cost you a lot.",
    "What would it be like to let that be enough for tonight?",
    "You noticed while it was happening. That is new."};
constexpr std::string_view kNotes[] = {
    "Mostly about Dad, and the freezer, and why the freezer.",
    "We drew the family as a map with weather.",
    "I talked too fast and she let me run down."};
constexpr std::string_view kHere[] = {"Here, and that is all I have tonight."};
constexpr std::string_view kMarked[] = {
    "The last of the good cheese, on my own, standing up.",
    "I told Joan, and she squeezed my arm.",
    "A long bath with the door locked"};

}  // namespace

constinit const Voice kRambler{
    .name = "rambler",
    .entries_a_week = 7,
    .lines_an_entry = 4,
    .first_hour = 19,
    .hours = 4,
    .session_weekday = 2,
    .kinds_percent = 15,
    .measures_percent = 8,
    .skip_tag = "estate",
    .skip_date = "10-02",
    .closing = "Enough for one day.",
    .ways = R"("the good cheese", "a long bath", "tell Joan")",
    .rituals = R"("radio on low", "feet in hot water")",
    .slots = kSlots,
    .ordinary = kOrdinary,
    .told = kTold,
    .hard = kHard,
    .firsts = kFirsts,
    .once = kOnce,
    .before = kBefore,
    .kinder = kKinder,
    .situations = kRamblerSituations,
    .dismissing = kDismissing,
    .self_critical = kSelfCritical,
    .for_oneself = kForOneself,
    .support = kSupport,
    .set_aside_tag = kSetAsideTag,
    .set_aside_day = kSetAsideDay,
    .heard = kHeard,
    .notes = kNotes,
    .here = kHere,
    .marked = kMarked,
};

}  // namespace wins::lives
