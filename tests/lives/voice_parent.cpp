// SPDX-License-Identifier: MIT
// Alone with two children every other week, three years without drink.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"kid", "Lena|Pip|both kids|Pip|Lena"},
    {"who", "my sponsor|Marc|Sunita next door|my brother|the school|Sunita"},
    {"when",
     "at bedtime|at the gate|5pm|before school|once they were down|"
     "handover day|sunday night"},
    {"food",
     "pasta again|fish fingers|soup|pancakes for tea|cold toast|"
     "the nice curry"},
    {"urge", "the craving|the wanting|the itch|that 5pm thing"},
};

constexpr Line kOrdinary[] = {
    {"{urge} came {when}, {sat it out|rang {who}|walked to the end of the road|"
     "had a ginger beer}. {20|10|40} min.",
     "sober", "settle"},
    {"Didn't shout about {the shoes|the homework|the milk|the tablet}. {Left "
     "the room|Counted|Whispered instead}.",
     "kids", "pause"},
    {"{kid} {had a temperature|lost a tooth|drew me as a dinosaur|wouldn't "
     "sleep|got a certificate|asked about space}.",
     "kids"},
    {"Meeting {tonight|at lunch|online}. {Spoke|Just sat|Put the chairs out|"
     "Stayed for tea}.",
     "sober", "show"},
    {"Said sorry to {kid} for {snapping|being late|burning the "
     "{tea|toast|rice}}. {Hug|"
     "Shrug, then hug|They'd forgotten}.",
     "kids", "repair"},
    {"Asked {who} to {have the kids an hour|pick up|just listen}. {They did|"
     "Felt odd, did it}.",
     "help", "reach"},
    {"Slept {5|6|7} hours, {one wake up|alone in the bed|Pip's foot in my "
     "ear}.",
     "sleep", "rest"},
    {"Text from Marc {when}. {Left it til morning|One line back|Answered only "
     "the question}.",
     "marc", "boundary"},
    {"{food}. {All sat down|Nobody cried|Ate mine hot|In front of a film}.",
     "home", "rest"},
    {"House quiet, their week away. {Missed them and let it hurt|Didn't fill "
     "it|Cleaned nothing}.",
     "quiet-weeks", "feel"},
    {"Opened the {bank|council|school} letter {when}. {Breathed first|Paid "
     "half|Rang them}.",
     "money", "show"},
    {"Ten minutes on the {step|bathroom floor|trampoline} {when}, {no phone|"
     "tea|stars}.",
     "", "rest"},
    {"Noticed {my voice getting louder|I was hungry, not angry|I was doing my "
     "dad's face} {when}.",
     "", "notice"},
    {"Told myself {you're doing a lot|it's only tea time|good enough}. "
     "{Believed it a bit|Out loud}.",
     "", "gentle"},
    {"Park with {kid}, {mud|kites|rain|swings}. {Went on the slide|Laughed|"
     "Home for {food}}.",
     "kids"},
    {"Said no to {the PTA|extra hours|having Marc's mum to stay}.", "help",
     "boundary"},
    {"Read {two chapters|the dragon one|it in silly voices} to {kid}. {Stayed "
     "til asleep|Fell asleep too}.",
     "kids", "stay"},
    {"Work {ok|long|from the kitchen table}. {Boss nice|Printer died|Left at "
     "3}.",
     "work"},
    {"Sunita {brought dal|has the spare key|told me about her knees}.", "help"},
    {"Walked past the {offie|pub|wine aisle} {when}. Kept walking.", "sober",
     "pause"},
    {"Counted: {kids fed|bins out|teeth done}, {me showered|me in bed by ten|"
     "that's the day}.",
     "", "show"},
    {"*{kid} {told me a secret|cried about the hamster|was scared of the "
     "dark}. "
     "{Just listened|Sat on the floor|Didn't fix it}.",
     "kids", "stay"},
    {"Said {I need a minute|mummy's cross and loves you|let's start that "
     "again} {when}. {Worked|Sort of worked|Pip said it back}.",
     "kids", "pause"},
    {"*Brother {fixed the gate|came for tea|sent boots}. {Let him|Said thank "
     "you, that's all|Kids climbed him}.",
     "family", "reach"},
    {"Went to bed {when} instead of {washing up|the ironing|going over the "
     "messages}.",
     "sleep", "rest"},
    {"*Three minutes of {dancing|cartwheels|hide and seek} in {the kitchen|the "
     "rain|Aldi}. {Out of breath|Lena laughed|Knees}.",
     "kids", ""},
    {"Told {the school|work|Marc's mum} {Wednesday's no good|I'll ring "
     "back|that I can't}. {Sky stayed up|Shook a bit|Done}.",
     "help", "boundary"},
    {"*Sad {at the swings|in the empty house|doing their beds}. {Let it|Ten "
     "minutes|Sunita saw, hugged me}.",
     "quiet-weeks", "feel"},
    {"Shaky after {a call from Marc|the school run|the bank}. {Cold tap|Named "
     "the fridge magnets|Trampoline}. Came down.",
     "", "settle"},
    {"*{Bought|Found|Mended} {school shoes|the coat|Pip's rabbit|a bike} {on "
     "time|with tape|for nothing}.",
     "kids", "show"},
};

constexpr Line kTold[] = {
    {"Rang my sponsor before, not after", "sober", "reach",
     "I'd ring the day after, if at all"},
    {"Let Pip cry about the fish and just sat there", "kids", "stay",
     "I'd jolly him out of it"},
    {"Forgot PE kit. Drove it over.", "kids", "gentle",
     "beat myself up til pickup", "One bag, two kids, one of me. He got it."},
    {"Late to the gate, last one again", "kids", "gentle", "",
     "I came. She was drawing. She wasn't worried."},
};

constexpr Line kHard[] = {
    {"Court letter day, no, just Marc being Marc. {Shook|Cried in the car|"
     "Shouted at the wall}.",
     "marc"},
    {"{kid} said they want to live at dad's. {Smiled, then the bathroom|Can't "
     "breathe round it}.",
     "kids"},
    {"{urge} all day, all day. {Didn't drink|Hands in pockets|Two meetings}.",
     "sober"},
    {"No money til the 28th and the car {failed|won't start}.", "money"},
    {"Both kids sick, {no sleep for three nights|sheets twice|me next}. "
     "{Shouted|Cried into the towels}.",
     "kids"},
    {"Dad {in A&E drunk|shouting on the voicemail|fell again}. {Went|Didn't "
     "go}, {awful both ways|stomach in bits}.",
     "family"},
    {"Marc {moved the weekend again|wants the passports|brought her to the "
     "door}. {Red mist|Couldn't speak|Shook til ten}.",
     "marc"},
    {"Sat outside the {offie|pub} in the car. {Forty minutes|Engine on}. "
     "{Drove home|Rang someone}. Rotten.",
     "sober"},
};

constexpr Line kFirsts[] = {
    {"My own birthday sober. Remember all of it.", "sober", "show"},
    {"Told Lena why I don't drink, in her size of words", "kids", "reach"},
    {"Asked Marc to step back off the doorstep", "marc", "boundary"},
};

constexpr Situation kSituations[] = {
    {"marc",
     "Handover in the car park, Marc said the kids looked scruffy. Screamed at "
     "him with the windows down. Lena had her hands over her ears.",
     "Car park handover, Marc on about scruffy again. Looked at Lena, said see "
     "you Sunday, put the windows up and sang the banana song with them.",
     "pause",
     "scream with the windows down",
     {"Banana bread with Lena, flat, gone in an hour.",
      "Scruffy the cat is back on the wall."}},
    {"sober",
     "Wedding, free bar. Two glasses by the cake, and then I don't know. Woke "
     "in "
     "the hall with my shoes in the sink.",
     "My brother's wedding, free bar. Told the barman lime and soda before "
     "anyone asked, rang my sponsor from the car by the cake tent. Home by "
     "ten, "
     "shoes on.",
     "boundary",
     "",
     {"Shoes for Pip, size 11 already.",
      "Barman at the club does a good ginger "
      "beer."}},
    {"kids",
     "Pip's meltdown over the blue cup. Threw the cup at the wall. He went "
     "silent and so did I.",
     "The blue cup again, Pip on the floor purple. Sat down on the lino beside "
     "him and waited. We found it behind the bread bin.",
     "stay",
     "I threw it",
     {"New lino samples, Lena picked dinosaurs.",
      "Blue paint on the cat, nobody did it."}},
    {"kids",
     "Parents' evening, Mrs Abara said Lena seems worried. Heard BAD MOTHER "
     "and "
     "nothing else. Cried in the infant toilets.",
     "Mrs Abara again at parents' evening, Lena and the worrying. Felt bad "
     "mother start up and asked what helps her. Wrote it down: maps, warnings, "
     "time.",
     "gentle",
     "",
     {"Infant nativity, Pip is a worried sheep.",
      "Mrs Abara's leaving, card signed by all."}},
    {"money",
     "Card declined at Aldi, whole belt of shopping. Left it and ran, kids "
     "running after.",
     "Declined in Aldi with everything on the belt. Said to the lady, can you "
     "take off the cheese and the wipes. Pip waved at the queue. We got home.",
     "stay",
     "leave it and run",
     {"Aldi middle aisle: bought a kayak? No. Nearly.",
      "Pip's belt is a dressing gown cord."}},
    {"family",
     "Dad rang drunk on my birthday and I listened for two hours, then drank "
     "his share too.",
     "Birthday. Dad rang, slurring. Told him I love you, ring me tomorrow, and "
     "put it down after three minutes. Lit the candles with the kids.",
     "boundary",
     "listen for two hours",
     {"Candles from Sunita, smell of soap.",
      "Dad's garden, tomatoes, ok "
      "afternoon."}},
    {"quiet-weeks",
     "First night of their week away. Sat in Pip's bed with his rabbit until "
     "it "
     "got light, then the bottle under the sink.",
     "Their week away began. Sat with Pip's rabbit a minute, said night night, "
     "and went next door to Sunita's for dal. Slept in my own bed.",
     "reach",
     "the bottle under the sink",
     {"Rabbit at school show and tell, it ate a worksheet.",
      "Sink leaks, bucket, plumber Monday."}},
    {"help",
     "Health visitor asked how I was coping. Brilliant, I said, in a clean "
     "top. Shook for an hour after.",
     "The health visitor came back. Same question, coping. Told her the "
     "evenings are too long. She got out a form and then put it away and just "
     "asked more.",
     "reach",
     "Brilliant, I'd say",
     {"Visitor parking permits, ten for twelve quid.",
      "Clean top, egg on it by 8.05."}},
    {"sleep",
     "Nightmare about the stairs, woke up shouting, woke them. Sat in the hall "
     "with the light on, no use to anyone.",
     "The stairs dream. Woke with my hand over my mouth, checked both kids, "
     "told myself this is the new house. Back under by one.",
     "settle",
     "",
     {"Stairs carpet going bald.", "Hall light on a timer now, fancy."}},
    {"marc",
     "Marc's girlfriend at sports day, with my folding chair. Hid behind the "
     "long jump and left before Lena's race.",
     "Sports day, and the girlfriend, and yes, the folding chair. Stood near "
     "the finish where Lena could see me. Shouted myself hoarse. Said hello to "
     "her, even.",
     "stay",
     "hide and leave",
     {"Folding chair from the tip, 2 quid, mine.",
      "Pip did the long jump off the sofa."}},
};

constexpr std::string_view kOnce[] = {
    "Lena swam a width, goggles upside down.",
    "Two years, the coin, Pip thought it was chocolate.",
    "Hedgehog in the shed, called Kevin.",
    "Got the job, real desk, a lanyard.",
    "Slid down the dune on the baking tray.",
    "Wrote a song for the hamster's funeral.",
    "Sunita's daughter's wedding, wore green, danced on ginger beer.",
    "First parents' race, fell, laughed, plaster.",
    "Pip learned to whistle and won't stop.",
    "Sorted the loft, found my own school tie.",
    "Tooth fairy overslept, left an IOU.",
    "Bought a bed, a grown up one, mine.",
    "Beach in October, chips, one gull attack.",
    "Lena read to me, whole book, owls in it.",
    "Built the bunk with an allen key and no swearing, well, one.",
    "Meteor shower on the trampoline in sleeping bags."};
constexpr Before kBefore[] = {
    {"rest", "I'd clean til midnight, then drink"},
    {"boundary", "say yes, seethe"},
    {"reach", "I'd tell everyone I was brilliant"},
    {"settle", "I'd have had a glass by now"},
    {"pause", "I'd have shouted"},
    {"repair", "my dad never said sorry, I didn't know you could"}};
constexpr std::string_view kKinder[] = {
    "One woman, two kids, no drink. That's a day.",
    "I'd never say that to Sunita."};
constexpr std::string_view kDismissing[] = {
    "Only did teeth and bed, every parent does.",
    "Doesn't count, Sunita did the hard bit.", "One day. whatever.",
    "Hardly a win. {food}."};
constexpr std::string_view kSelfCritical[] = {
    "Terrible mother today.", "I ruin it every time with {kid}.",
    "They'd have a better life with anyone else, I'm a mess.",
    "Weak. should be past {urge} by now."};
constexpr std::string_view kForOneself[] = {
    "The peregrine man messaged. {Deleted|Didn't delete}. Nobody's business.",
    "Drove past the peregrine, parked, drove on. For me only."};
constexpr std::string_view kSupport[] = {
    "Thought everyone would be better off without me. Sat by the tamarack with "
    "my sponsor on the phone.",
    "A year ago tonight I took the overdose. Drove past the tamarack "
    "ward. Kissed them both."};
constexpr std::string_view kSetAsideTag[] = {
    "Isinglass & Co, custody bundle, isinglass blue ribbon. {Filed it|Under "
    "the bed}."};
constexpr std::string_view kSetAsideDay[] = {
    "Mum's day. Her tap with the verdigris, let it drip."};
constexpr std::string_view kHeard[] = {
    "Good enough is the actual goal.", "They need you real more than calm.",
    "You repaired. That's what they'll keep.", "One evening at a time."};
constexpr std::string_view kNotes[] = {"Dad stuff", "came with wet hair"};
constexpr std::string_view kHere[] = {"here", "kids asleep. here.", "sober"};
constexpr std::string_view kMarked[] = {"ginger beer, good glass",
                                        "told my sponsor", "trampoline"};

}  // namespace

constinit const Voice kParent{
    .name = "parent",
    .entries_a_week = 8,
    .first_hour = 6,
    .hours = 17,
    .session_weekday = 4,
    .kinds_percent = 30,
    .measures_percent = 30,
    .skip_tag = "custody",
    .skip_date = "04-11",
    .closing = "One evening at a time.",
    .ways = R"("ginger beer", "ring my sponsor")",
    .rituals = R"("bath before bed", "Sunita's sofa")",
    .slots = kSlots,
    .ordinary = kOrdinary,
    .told = kTold,
    .hard = kHard,
    .firsts = kFirsts,
    .once = kOnce,
    .before = kBefore,
    .kinder = kKinder,
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
