// SPDX-License-Identifier: MIT
// Second year at a university, a shared house; quick fingers, many slips.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"who", "kez|omar|my dad|Kez|Omar|gran|that girl from seminar|my tutor"},
    {"when",
     "befroe the lecture|at 2am lol|after class|on the trian|in the "
     "libary|this morning|just now"},
    {"eat", "pasta|cerael|noodles|chips|a vegtable!!|toast|gran's pie"},
    {"so",
     "and it was fine??|and i lived|weird but ok|proud ngl|idk felt ok|"
     "10/10"},
    {"subj", "stats|the essay|my diss|the group project|econ|the reading"},
};

constexpr Line kOrdinary[] = {
    {"actaully went to {the 9am|seminar|the gym|office hours} {so}", "uni",
     "show"},
    {"slept {6|7|9} hrs {!!|and no screens|befroe midnight}", "sleep", "rest"},
    {"ate {eat} {sitting down|w {who}|and didnt skip dinner}", "food", "rest"},
    {"did {20 mins|one pomodoro|an hr|a paragraph} of {subj} then STOPPED",
     "uni", "boundary"},
    {"told {who} im {not doing great|stressed af|behind on {subj}} {so}",
     "friends", "reach"},
    {"panciked about {subj} {when} but {breathed|walked round the block|told "
     "omar} n it went down",
     "", "settle"},
    {"noticed im {comparing again|refreshing my grades|biting my nails} {when}",
     "", "notice"},
    {"didnt reply to {who} straight away. {waited an hr|slept on it|had {eat} "
     "first}",
     "", "pause"},
    {"said no to {pres|a night out|lending my notes|another society thing} "
     "{so}",
     "friends", "boundary"},
    {"cried at {a tiktok|{subj} feedback|a dog in the quad} n let it "
     "happen",
     "", "feel"},
    {"kez {made brownies|has a new bf|dyed her hair teal|lost her keys agian}",
     "house"},
    {"omar {beat me at fifa|burnt the rice|fixed the wifi|is doing dry jan}",
     "house"},
    {"libary {was packed|4 hrs|w kez}. {got a window seat|found the book|"
     "deadline moved thank GOD}",
     "uni"},
    {"laundry. {thats it thats the entry|all of it|even the sheets}", "house",
     "show"},
    {"rang dad {when}. {talked about football|didnt fight|told him about "
     "{subj}}",
     "dad", "reach"},
    {"deleted {the app|insta|the draft|tinder} for {a day|the weekend|good "
     "mayb}",
     "", "boundary"},
    {"walk by the river{| w kez| alone| in the dark}, "
     "{geese|rain|headphones|cold nose}. {so}",
     "", "rest"},
    {"got {58|61|64|67} for {subj}. {didnt spiral|told myself its a pass|kez "
     "hugged me}",
     "uni", "gentle"},
    {"woke up anxious. {got up anyway|shower|fan on and counted}. {so}", "",
     "settle"},
    {"gran sent {a fiver|a card w a cat|a voice note} {lol|cried|love her}",
     "family"},
    {"went counselling drop in {when} {so}", "uni", "show"},
    {"*house meeting abt the {bins|heating|mould|mouse}. {i said my bit|didnt "
     "take the blame|voted pizza}",
     "house", "boundary"},
    {"took a nap n didnt call myself {lazy|useless} abt it", "sleep", "gentle"},
    {"sat w {kez on the stairs|omar in silence|gran on zoom} for ages n didnt "
     "{perform|pretend im fine|check my phone}",
     "friends", "stay"},
    {"*{asked|emailed} {the ta|dr hale|student services} for {help|an "
     "extention|the slides} {so}",
     "uni", "reach"},
    {"*felt {jelous of kez|angry at dad|lonley in the quad} n just let it be "
     "there till {lunch|it wasnt}",
     "", "feel"},
    {"tidied {one shelf|my desk|the car crash that is my floor} {so}", "house",
     "show"},
    {"*caught myself {lying abt being busy|saying sry to a door|doomscrolling "
     "again} lol {stopped|noticed tho|next time}",
     "", "notice"},
    {"*went to {climbing|film soc|pottery|five a side} {n was bad at it|n "
     "talked to 1 person|n left early} {so}",
     "", "show"},
    {"omar n me {made dumplings|watched all of it|had the deep chat at 2am|got "
     "the bus to the sea}",
     "friends", ""},
    {"closed the laptop at {10|11|half 9} even tho {subj} wasnt {done|perfect}",
     "uni", "rest"},
    {"dad sent {a meme|a thumbs up|20 quid}. {thats dad for love u|sent one "
     "back|cried a bit}",
     "dad", ""},
};

constexpr Line kTold[] = {
    {"emailed my tutor BEFORE the deadline", "uni", "reach",
     "used to vanish n hand in nothing"},
    {"left the group chat on mute all nite", "friends", "boundary",
     "id answer within 10 secs every time"},
    {"got a 52. went for a walk", "uni", "gentle", "id not eat for a day",
     "its a pass n stats is hard for evryone"},
    {"spilt coffee on kezs notes n told her", "house", "repair", "",
     "accident. told her. photocopied them"},
};

constexpr Line kHard[] = {
    {"didnt leave my room {all day|for 2 days}. {blinds down|phone off|kez "
     "knocked, didnt answer}"},
    {"failed the {stats|econ|methods} resit. {cant breathe|dont know how to "
     "tell dad|numb}",
     "uni"},
    {"panic attack in the {exam hall|big tescos|seminar}. evryone "
     "{saw|stared}"},
    {"dad said {waste of money|man up|he knew id drop out}", "dad"},
    {"cant stop checking {the door|the hob|if they hate me}. {hands raw|4 "
     "hrs|late for evrything}",
     ""},
    {"{subj} due n ive got {nothing|200 words}. {chest|brain static|crying in "
     "the loos}",
     "uni"},
    {"kez n me had a proper fight abt {rent|her bf|the hosptial night}. "
     "{doors|silence|she packed a bag}",
     "house"},
    {"saw mums {handwriting|coat|contact pic} n {went down|stayed in bed|cldnt "
     "speak}",
     "family"},
};

constexpr Line kFirsts[] = {
    {"told kez about the hosptial thing. all of it", "friends", "reach"},
    {"spoke in a seminar!! one whole sentance", "uni", "show"},
    {"went home for a wkend n slept in my old room", "dad", "stay"},
};

constexpr Situation kSituations[] = {
    {"uni",
     "dr hale asked me a question in seminar n my mind went white. pretended "
     "my "
     "phone was ringing n left",
     "Dr Hale picked me agian in seminar, mind = white. said 'can i come back "
     "to that' n i DID, 5 mins later",
     "stay",
     "fake phone call n leave",
     {"dr hale has a corgi. its on her slides",
      "white t shirt now grey, laundry fail"}},
    {"dad",
     "dad asked about grades at sunday roast, told him all firsts. lied so "
     "hard "
     "i got hiccups",
     "sunday roast at dads, grades came up. told him the real ones. he chewed "
     "for like a minute then said pass the gravy",
     "reach",
     "just lie n get hiccups",
     {"hiccups for a whole lecture, legend", "nut roast omar style = brick"}},
    {"house",
     "mouse in the kitchen n kez blamed my plates. washed evrything at 3am "
     "crying",
     "the mouse is back. kez started on about plates n i said half of those "
     "are "
     "urs mate. we bought traps (humane) together",
     "boundary",
     "wash evrything at 3am",
     {"mouse for my laptop, wireless, fancy", "paper plates for omars bday"}},
    {"friends",
     "saw jess n that lot at spoons thru the window, they didnt invite me. "
     "went "
     "home, unfollowed evry1, didnt eat",
     "jess n them were in spoons wihtout me agian. felt it like a punch. went "
     "to omars instead n said ouch n we got chips",
     "reach",
     "",
     {"spoons breakfast w kez 4.99", "window in my room finally opens"}},
    {"uni",
     "library printer ate my essay 20 min befroe deadline. sat on the floor n "
     "hit my own leg like an idiot",
     "printer ate the essay AGAIN, quater of an hr to go. shaking but asked "
     "the "
     "desk lady n she did it from her screen",
     "reach",
     "",
     {"desk for my room from facebook, free, wobbly",
      "3d printer in the lab made me a tiny duck"}},
    {"food",
     "photo from freshers ball on the fridge n all i saw was my arms. binned "
     "my "
     "dinner",
     "kez stuck up that freshers photo agian. looked at my arms, then at how "
     "hard i was laughing. had seconds",
     "gentle",
     "bin my dinner",
     {"fridge died, evryone eat the icecream NOW",
      "freshers flu in feburary how"}},
    {"dad",
     "train home, platform 4, couldnt get on. legs just wouldnt. told dad it "
     "was cancelled",
     "platform 4, same train to dads. legs went jelly. let one go, sat on the "
     "bench w a kitkat, got on the next",
     "stay",
     "say its cancelled",
     {"train strike so omar drove, never agian",
      "kitkat chunky is the only breakfast"}},
    {"sleep",
     "smoke alarm at 4 n i was back in the fire. hid in the wardrobe til kez "
     "rang security",
     "smoke alarm went (omar, toast). shook loads, coat on, stood outside w "
     "evryone n told kez why i hate it",
     "settle",
     "hide in the wardrobe",
     {"wardrobe door fell off, it was me",
      "smoke machine at the gig, coughing"}},
    {"friends",
     "tash took credit for my slides in the group thing. said nothing. carved "
     "my pencil case w a compass",
     "tash n the slides agian, 'my idea' she goes. said actually that bits "
     "mine "
     "n my voice didnt even shake till after",
     "boundary",
     "",
     {"new pencil case, has a frog", "water slides w omar n his cousins"}},
    {"uni",
     "councelling waiting room, someone from my course walked in. ran out the "
     "fire door n missed my slot",
     "waiting room at councelling n a boy from my course sat RIGHT there. we "
     "nodded. stayed, had my slot",
     "stay",
     "",
     {"course rep elections lol omar is running",
      "waiting room plant is plastic i checked"}},
};

constexpr std::string_view kOnce[] = {
    "saw an otter by the boathouse, an OTTER",
    "passed my driving theory 3rd time",
    "gran beat omar at chess n danced",
    "dyed my hair w kez, its more orange then planned",
    "gas leak (fine), whole street out in pjs",
    "got the job at the cinema, free popcorn",
    "planted an avocado, named it gary",
    "heard my playlist in a cafe n felt cool",
    "geese chased omar into a fountian",
    "went to a ceilidh, got flung",
    "wrote mum a letter n put it in the sea",
    "made a proper roast, gravy n all",
    "lunar eclipse on the roof w flasks",
    "learnt to juggle 2 things which isnt juggling",
    "swapped my minor to geology, rocks dont judge",
    "a stranger said nice coat n i lived off it all week",
    "finaly watched the film evryones on about, its ok"};
constexpr Before kBefore[] = {{"rest", "all nighter n cry"},
                              {"boundary", "say yes n hide in my room"},
                              {"reach", "ghost evryone"},
                              {"settle", "id be gone for {hrs|the day}"},
                              {"pause", "send it n regret it"},
                              {"show", "stay in bed n lie abt it"}};
constexpr std::string_view kKinder[] = {
    "hard module, no sleep, still handed it in", "kez wld say ur 20 chill"};
constexpr std::string_view kDismissing[] = {
    "only did 1 question doesnt count", "went outside. big woop",
    "literaly everyone can do laundry", "idk its stupid but i rang {who}",
    "prob just luck the exam was easy"};
constexpr std::string_view kSelfCritical[] = {
    "im so thick. failed agian", "whats wrong w me",
    "kez deserves a better "
    "housemate im a mess",
    "lazy n useless all day", "i ruin evrything"};
constexpr std::string_view kForOneself[] = {
    "the peregrine account. {logged in|didnt log in}. no one knows",
    "dm from peregrine boy. kept it to myself"};
constexpr std::string_view kSupport[] = {
    "cant stop thinking about killing myself, sat under the tamarack on campus "
    "til omar came",
    "didnt harm myself in exams this year. tamarack tree selfie"};
constexpr std::string_view kSetAsideTag[] = {
    "isinglass house panel emailed abt the complaint. {not reading it|read it "
    "w kez}"};
constexpr std::string_view kSetAsideDay[] = {
    "3 yrs since mum. wore the verdigris ring all day"};
constexpr std::string_view kHeard[] = {
    "you can be scared and still send the email", "a 58 is information",
    "what would kez say to you?", "that was then. check the date"};
constexpr std::string_view kNotes[] = {"late but went", "mostly dad",
                                       "drew the wardrobe"};
constexpr std::string_view kHere[] = {"here", "alive lol", "no words 2day"};
constexpr std::string_view kMarked[] = {"bubble tea", "told omar",
                                        "danced in the kitchen"};

}  // namespace

constinit const Voice kStudent{
    .name = "student",
    .tags_in_words = true,
    .entries_a_week = 9,
    .first_hour = 9,
    .hours = 15,
    .session_weekday = 3,
    .kinds_percent = 10,
    .measures_percent = 25,
    .skip_tag = "panel",
    .skip_date = "01-27",
    .closing = "check the date",
    .ways = R"("bubble tea", "tell omar")",
    .rituals = R"("hoodie", "cartoons")",
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
