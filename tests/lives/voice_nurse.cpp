// SPDX-License-Identifier: MIT
// Nights on a medical ward; writes on breaks and on the bus home.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"mate", "Femi|Agnieszka|Tash|the HCA|Donna|the new starter"},
    {"who", "Femi|Chris|Tash|my sister"},
    {"when",
     "3am|on break|at handover|half four|on the bus home|before lates|"
     "between rounds|after nights"},
    {"bay", "bay 2|bay 4|the side room|the corridor|majors|the sluice"},
    {"snack", "toast|cold pizza|a banana|Femi's jollof|crisps|an actual meal"},
    {"load",
     "six down|two agency|full|short again|quiet (never say it)|"
     "three admissions"},
};

constexpr Line kOrdinary[] = {
    {"Ward {load}. Took my full break {when}{|, feet up| with {snack}}.",
     "nights", "rest"},
    {"Slept {5|6|6.5|7} hrs in the day, blackout {down|and earplugs}{|, no "
     "doomscroll}.",
     "sleep", "rest"},
    {"Told {mate} I needed {five minutes|a hand|a second checker|to swap} "
     "{when}. {Got it|No drama|They just came}.",
     "team", "reach"},
    {"Said no to {the bank shift|a fourth night|staying on|covering Sunday}. "
     "{One text|No essay|Put the phone away}.",
     "work", "boundary"},
    {"Hands shaking after {the crash call|a fall|{bay}}. {Water|Stairwell|Sat "
     "in the linen room}, {ten|five|twenty} minutes, ok.",
     "", "settle"},
    {"Noticed I {hadn't peed since 9|was holding my breath in {bay}|was snappy "
     "{when}|was doing everyone's jobs}.",
     "", "notice"},
    {"Bus home, {sun up|rain|foxes|top deck}. {Music|Nothing in my ears|Cried "
     "a bit and let it}.",
     "", "feel"},
    {"Relatives {shouting|upset|waiting} {when}. {Let them finish|Stayed in "
     "my feet|Got {mate} in with me}.",
     "work", "stay"},
    {"Chris {left a note|did the shop|was up when I got in|made {snack}}. "
     "{Told him about the night|Sat with him|Let him help}.",
     "chris", "reach"},
    {"{mate} {cried in {bay}|had a birthday|passed her meds exam|brought "
     "{snack}}."},
    {"Left on time. {Handed over what was left|Didn't go back to check|"
     "Agnieszka said go}.",
     "work", "boundary"},
    {"Day off. {Nothing|Park|Mum's|Laundry|Swam ten lengths} and {nothing else|"
     "a nap|telly with Chris}.",
     "", "rest"},
    {"Drug round {took forever|smooth|with a student}. {Checked once, not five "
     "times|Breathed between bays|Asked when I wasn't sure}.",
     "nights", "pause"},
    {"Fourth coffee {poured away|swapped for water}. {Slept after|Head better|"
     "Small wins}.",
     "sleep", "rest"},
    {"Debrief with {mate} {when}. {Said the hard bit|Mostly listened|Laughed "
     "in "
     "the end}.",
     "team", "reach"},
    {"Gym {for 20|with Tash|then turned round and went home}, {ok|that too|"
     "legs gone}.",
     "", "show"},
    {"{bay} {full of snorers|calm|all buzzers}. Tea for {Mr|Mrs} {K|D|O} at "
     "4.",
     "nights"},
    {"Mum rang {when}. Told her I'd ring {Friday|after nights|when I've "
     "slept}.",
     "family", "boundary"},
    {"Wrote an incident form {when} and {didn't write sorry in it|left it at "
     "the facts}.",
     "work", "gentle"},
    {"Turned up. {Badge, shoes, in|Nearly didn't|Femi saved me a chair}.",
     "nights", "show"},
    {"Off sick with {a cold|my back} and {actually in bed|didn't apologise "
     "twice|no guilt tea}.",
     "health", "rest"},
    {"Mr {K|O|D} {asked for me by name|slept through|told me about the war}. "
     "{Sat two minutes I didn't have|Nice one}.",
     "nights", ""},
    {"*Put {cream on my hands|my feet up the wall|the big light off} and "
     "{called it care|meant it}.",
     "", "gentle"},
    {"*{mate} got {shouted at|the bad news relative|a stab}. {Made her "
     "tea|Stood next to her|Covered her bay}.",
     "team", "reach"},
    {"Chris and me, {same bed same time, record|film, feet on him|walked the "
     "long way for milk}.",
     "chris", ""},
    {"Bad dream {about the lift|of buzzers|again}. {Named five things|Rang "
     "nobody, didn't need to|Chris's arm}. Slept.",
     "sleep", "settle"},
    {"*Told {a relative|the bed manager|Dr Lyle} I'd {come back in ten|find "
     "out|need that in writing}.",
     "work", "pause"},
    {"{Swam|Yoga off the phone|Stairs, all nine floors}{| with Tash| on my "
     "own| before shift}. {Body's still "
     "mine|Knackered, good}.",
     "health", "show"},
    {"*Sister's kids {came round|did my hair|ate my fridge}. {Laughed|Sat on "
     "the floor with them|Didn't hide in the loo}.",
     "family", "stay"},
    {"*Kept crying to {the locker|the song with the horns|my own sofa} and "
     "then "
     "it {was done|stopped by itself}.",
     "", "feel"},
};

constexpr Line kTold[] = {
    {"Asked Donna for two nights off in a row and got them", "work", "boundary",
     "I'd do six and get ill on the seventh"},
    {"Drove nowhere after nights. Bus.", "nights", "rest",
     "used to drive home half asleep with the window down"},
    {"Gave the wrong leaflet, went back, swapped it", "work", "gentle",
     "would've lain awake over it",
     "tired nurse, wrong leaflet, sorted in two minutes"},
    {"Forgot Tash's leaving card and said so", "team", "repair", "",
     "I forgot, I told her, she hugged me"},
};

constexpr Line kHard[] = {
    {"We lost {the lady in bay 4|Mr D|someone my age} {when}. {Held his hand|"
     "Can't put it anywhere|Still hear the son}.",
     "nights"},
    {"Screamed in the car. {Proper|Windows up|In the multi-storey}."},
    {"Three nights no sleep, {seeing things at the edges|crying at traffic "
     "lights|hands not mine}.",
     "sleep"},
    {"Row with Chris about {never being here|the rota|his mum}, {door|silence|"
     "sofa}.",
     "chris"},
    {"Agency nurse {cried on me|walked out}, we were {two for thirty|one down "
     "on one down}. {Went home in my scrubs|No break}.",
     "nights"},
    {"{2019|The lift night|That bay} in my head all {shift|day}. {Smell and "
     "all|Couldn't shift it}.",
     ""},
    {"Told off by {Donna|the bed manager} in front of {everyone|a student}. "
     "{Still red|Wanted to hand in my badge}.",
     "work"},
    {"My sister isn't speaking to me. {Six days|Her husband answered|Don't "
     "know what I did}.",
     "family"},
};

constexpr Line kFirsts[] = {
    {"Spoke in the debrief, in front of the consultant", "team", "show"},
    {"Let Chris see me cry, lights on", "chris", "reach"},
    {"Rang occupational health for me, not for a colleague", "health", "reach"},
};

constexpr Situation kSituations[] = {
    {"nights",
     "Arrest in bay 4 at 3am. Afterwards restocked the whole trolley twice, "
     "spoke to nobody, threw up at the bus stop.",
     "3am, the arrest trolley, bay 4 again. After it I found Femi and said I'm "
     "not ok, and we sat on the linen room floor with sweet tea.",
     "reach",
     "restock everything, speak to nobody",
     {"Bus stop fox again, he has a friend.",
      "Checked the arrest trolley, in date, signed."}},
    {"work",
     "Donna texted about a gap on Sunday. Did it. Missed my niece's party and "
     "cried in the sluice.",
     "A gap on the Sunday, Donna texting on my niece's birthday. Turned the "
     "phone face down, had cake, answered on Monday: no.",
     "boundary",
     "I'd do it and cry in the sluice",
     {"Niece lost a tooth, sent me a photo of the hole.",
      "Donna's got new glasses."}},
    {"work",
     "Dr Lyle snapped his fingers at me across the bay. Fetched it, smiled, "
     "ground my teeth til morning.",
     "Lyle and the snapping fingers, in front of a student. Walked over and "
     "said I have a name, it's on the badge. Voice wobbled. Said it anyway.",
     "boundary",
     "",
     {"Student asked for my name for her form, fast learner.",
      "Dentist says I grind, guard ordered."}},
    {"chris",
     "Chris touched my back while I was at the sink and I spun round and "
     "smashed the mug. Told him to learn some manners. Slept in the spare "
     "room.",
     "Startled again at the sink, Chris behind me, another mug gone. Told him "
     "what my body does after nights. We swept up together.",
     "repair",
     "spare room, no explanation",
     {"Chris bought mugs, ugly ones, six.",
      "Sink blocked, spare room full of "
      "pipes."}},
    {"sleep",
     "Woke at noon with the buzzers in my ears, convinced I'd missed a drug "
     "chart. Rang the ward. Rang again.",
     "Noon, buzzers in my head, sure I'd left a drug chart. Wrote it on the "
     "pad, told it Femi's on, rolled over. Slept til four.",
     "settle",
     "I'd ring the ward twice",
     {"New drug charts, purple, everyone hates them.",
      "Neighbour's buzzer is broken, peace."}},
    {"health",
     "Lump in my armpit. Didn't tell a soul for six weeks, worked every shift "
     "going so I couldn't think.",
     "Found a lump again, other side. Told Chris the same night, GP by "
     "Thursday. Scared and not by myself with it.",
     "reach",
     "",
     {"Lump of sugar for the police horse outside A&E.",
      "GP surgery has moved above the bakery, dangerous."}},
    {"family",
     "My sister said must be nice to only work three days. Laughed it off, "
     "then couldn't get off the bathroom floor.",
     "Three days a week must be nice, my sister, at the barbecue. Told her it "
     "hurts when she says that. She went quiet. I stayed and had a burger.",
     "boundary",
     "laugh, then the bathroom floor",
     {"Bathroom floor retiled, Chris did the corners badly.",
      "Barbecue weather and I'm on nights, typical."}},
    {"team",
     "Handover, Agnieszka picked up that I'd missed the fluids. Wanted the "
     "ground to open. Called myself dangerous all the way home on the 43.",
     "Missed a fluid balance, Agnieszka caught it at handover. Said thanks, "
     "fixed the chart, and on the 43 I told myself tired, not dangerous.",
     "gentle",
     "",
     {"The 43 is on diversion.",
      "Agnieszka brought pierogi to handover, queen."}},
    {"chris",
     "Anniversary dinner, sat there like I was behind glass. Nodded. Don't "
     "know "
     "what he ordered.",
     "Dinner with Chris, the glass came down between the starters and the "
     "fish. "
     "Told him, put my hand flat on the cold table, and came back in time for "
     "pudding.",
     "stay",
     "",
     {"Fish and chips on the wall, gulls, perfect.",
      "Smashed a glass at Tash's, red wine, sorry Tash."}},
    {"nights",
     "The dementia gent grabbed my wrist in the side room and I went numb, did "
     "the rest of the shift from the ceiling.",
     "Wrist grabbed again, side room, different gent. Said let go please, "
     "stepped back, rang for Femi. Felt the floor the whole time.",
     "stay",
     "I'd go to the ceiling",
     {"The gent in the side room sings Elvis, all of it.",
      "Watch strap rubbing my wrist, plaster on."}},
};

constexpr std::string_view kOnce[] = {
    "Delivered a baby in the car park with Femi, it's called Femi.",
    "Fox cub on the ambulance ramp.",
    "Bank holiday off, first in nine years.",
    "Tash's hen do, wore the sash, left at eleven.",
    "Somebody's grandad proposed to somebody's gran in bay 2.",
    "Planted garlic in a yoghurt pot, it's growing.",
    "Blackberries behind the mortuary, best in town.",
    "Passed my mentor course, cake.",
    "Aurora from the helipad, patients wheeled out in blankets.",
    "Ten-year badge, pinned it on the bear.",
    "Bought proper shoes, not the crocs.",
    "Chris's mum taught me the knitting, one square.",
    "Power cut, hand-bagged for four minutes, all fine.",
    "Slept in a tent in Wales, owls, no buzzers.",
    "Jigsaw in the break room, 1,000 pieces, sky left.",
    "Learned to say pain in Tamil, Polish and BSL."};
constexpr Before kBefore[] = {
    {"rest", "skip it and get {a migraine|shaky by five}"},
    {"boundary", "say yes, cry in the sluice"},
    {"reach", "I'd carry it home"},
    {"settle", "whole day off gone to it"},
    {"pause", "I'd snap, then grovel"},
    {"gentle", "lie awake over it"}};
constexpr std::string_view kKinder[] = {
    "tired nurse, full ward, still kind at 5am",
    "I'd tell Femi she did enough. So."};
constexpr std::string_view kDismissing[] = {
    "Just did my job, nothing special.",
    "Doesn't count, I was on a quiet ward.", "Ate {snack}. big deal.",
    "Only took my break because Femi made me."};
constexpr std::string_view kSelfCritical[] = {
    "Useless tonight. Everyone carried me.", "I'm a fraud in a uniform.",
    "I should cope, others do. Weak.", "Let {who} down again, like always."};
constexpr std::string_view kForOneself[] = {
    "Peregrine ward, that night in 2019. The peregrine thing stays here.",
    "Applied for the other job, code peregrine, telling no one."};
constexpr std::string_view kSupport[] = {
    "On the tamarack stairs I thought about hurting myself. Told Femi. She "
    "stayed.",
    "Used to be suicidal on nights like this. tamarack stairs, tea, home."};
constexpr std::string_view kSetAsideTag[] = {
    "Tribunal bundle from Isinglass LLP, isinglass stamps all over, {put it "
    "away|read ten pages}."};
constexpr std::string_view kSetAsideDay[] = {
    "Dad's day. The boat bell, verdigris and all. Rang it once."};
constexpr std::string_view kHeard[] = {
    "You are also a patient here.", "Your alarm works. It's just early.",
    "Who hands over to you?", "Leaving on time is care."};
constexpr std::string_view kNotes[] = {"fell asleep for a minute, she let me",
                                       "the 2019 night, a corner of it"};
constexpr std::string_view kHere[] = {"here", "in bed, shoes on",
                                      "post nights"};
constexpr std::string_view kMarked[] = {"proper coffee", "told Femi",
                                        "the long way home"};

}  // namespace

constinit const Voice kNurse{
    .name = "nurse",
    .entries_a_week = 8,
    .first_hour = 1,
    .hours = 9,
    .session_weekday = 5,
    .kinds_percent = 25,
    .measures_percent = 40,
    .skip_tag = "tribunal",
    .skip_date = "07-21",
    .closing = "Hand over. Go home.",
    .ways = R"("proper coffee", "tell Femi")",
    .rituals = R"("hot water bottle", "phone in the drawer")",
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
