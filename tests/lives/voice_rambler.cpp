// SPDX-License-Identifier: MIT
// In her forties, a family and a choir; writes whole evenings down.
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
    {"Choir was {full|thin on the ground|chilly, the heating is off again}, we "
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

constexpr Situation kSituations[] = {
    {"claire",
     "Claire did the toast at Dad's seventieth and told the story of me and "
     "the rowing boat, as she always does, and everyone roared. I laughed "
     "loudest of all and then stood in the utility room with my forehead on "
     "the freezer until Martin came to find the ice.",
     "At the christening Claire got started on the rowing boat story and I put "
     "my hand on her arm and said I would rather she told another one tonight. "
     "She blinked, and she told the one about the goat, and I stayed at the "
     "table and ate my pudding.",
     "boundary",
     "I used to laugh loudest and pay for it afterwards.",
     {"Alice fell out of a rowing boat on the school trip and is a legend.",
      "We toasted Joan at choir with warm cider, a lovely silly evening."}},
    {"choir",
     "Gerald stopped the altos and made me sing the entry in the Magnificat on "
     "my own, and it cracked. I went hot to the ears, told them I had a cold, "
     "and drove home by the ring road crying and composing my resignation.",
     "The Magnificat again, and Gerald picked on our entry and on me. It "
     "cracked, a little. I asked him to give us the note once more and sang it "
     "again, and it was not beautiful and it was there. Drove home with the "
     "window down.",
     "stay",
     "",
     {"Gerald has grown a beard, the altos are divided.",
      "The Magnificat is on for Advent, heaven help the sopranos."}},
    {"work",
     "Philippa sent the spreadsheet back at ten at night with red all over it "
     "and I sat up until two putting it right, with a stomach ache, and wrote "
     "Thank you so much at the top.",
     "Another spreadsheet came back from Philippa with its red bits, at gone "
     "nine. I looked at it, closed the lid, and had the bath I had run. In the "
     "morning I asked her for a quarter of an hour to go through it together.",
     "pause",
     "I would have been up until two.",
     {"Philippa is leaving in June and I have to organise the card.",
      "Made a spreadsheet for the seed potatoes, Martin says I am ill."}},
    {"family",
     "Alice got suspended for the business with the vape and I shouted so that "
     "the glass in the dresser rang, and then I went and lay in the garage "
     "roof box, in the actual roof box, because it was dark in there.",
     "The school rang about Alice and a vape. I could feel the shout come up "
     "like lift doors. I said I needed ten minutes and walked to the postbox "
     "and back, and then we sat on her floor, and she told me, most of it.",
     "pause",
     "",
     {"Roof box off the car at last, Martin found a flip flop from Wales.",
      "The dresser glass needs a man, and so does the gutter."}},
    {"martin",
     "Martin had put the heating down without asking and I said nothing, I put "
     "my coat on, I sat in it through the whole of supper like a bishop and "
     "waited for him to guess.",
     "It was freezing and the thermostat said sixteen, Martin's work. I went "
     "and told him that I was cold and that I felt forgotten when it happened, "
     "both things, and he turned it up and then, later, he asked about the "
     "forgotten part.",
     "reach",
     "I used to sit in my coat and wait for him to guess.",
     {"New thermostat fitted, it has an app, of course it has.",
      "Found my good coat at the cleaners after a month."}},
    {"garden",
     "Frost took every one of the dahlias because I had not lifted them, and I "
     "called myself such names in that shed, out loud, over a few blackened "
     "tubers. I could not go down there for weeks.",
     "We lost the dahlias to a frost again, the tubers are mush. I stood in "
     "the "
     "shed and said oh dear, poor things, and I meant me as well. Ordered six "
     "of the dark red.",
     "gentle",
     "",
     {"Joan gave me dahlias for my birthday, enormous, vulgar, perfect.",
      "Shed roof felt done, Martin only swore twice."}},
    {"family",
     "The hospital corridor, Dad on a trolley, and the registrar talking to "
     "Claire over my head. I nodded at everything and understood none of it "
     "and afterwards I could not have told you the colour of the walls.",
     "Dad back in, chest again, the same green corridor. When the registrar "
     "came I got my notebook out and said could she say that again slowly, to "
     "both of us. I wrote it down. I could feel my feet the whole time.",
     "stay",
     "I would nod and float off.",
     {"Dad is cross about the hospital food, so he is better.",
      "Bought a green notebook for recipes and will not use it."}},
    {"friends",
     "Ros cancelled lunch by text an hour before and I wrote No worries at all "
     "with two kisses and then went over every lunch since 2009 to find what I "
     "had done.",
     "Ros cried off lunch again, an hour's notice. I was sad, so I wrote that "
     "I "
     "was sad and that I would love another date. Then I ate lunch in the "
     "window of the bakery with a book, and the lunches of 2009 stayed where "
     "they were.",
     "feel",
     "",
     {"Ros has a new job, the one with the boats.",
      "The bakery has done away with the window seats, I shall write."}},
    {"sleep",
     "Woke at four with my heart going and got up and cleaned the oven, racks "
     "and all, because if I lay there it would catch me, whatever it is. "
     "Grey as paper by breakfast.",
     "Four o'clock and my heart going like a train. I put a hand on it and "
     "left "
     "the oven alone. Listened to the shipping forecast with the cat on my "
     "shins, and it thinned out somewhere around Dogger.",
     "settle",
     "I used to clean things until it was light.",
     {"Oven door fixed by a very young man called Kyle.",
      "Beth knows the shipping forecast by heart, it is her party piece."}},
    {"family",
     "Mum brought the box of my school reports to sort through and read bits "
     "out, lazy, dreamy, could try harder, and I made her a sandwich and felt "
     "about as big as the crust.",
     "The box of school reports was on Mum's table and she began on the dreamy "
     "one. I said I would like to take them home and read them by myself. In "
     "the car I told the girl in them that dreamy was a fine thing to be.",
     "gentle",
     "",
     {"Beth's report: kind, chatty, allergic to full stops.",
      "Sandwich on the train, cheese, seat by the window, heaven."}},
};

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
    .situations = kSituations,
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
