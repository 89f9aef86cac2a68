// SPDX-License-Identifier: MIT
// A widower past seventy, once a surveyor; whole sentences, no fuss.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"who", "Ruth|Alasdair|Mr Pettifer|Hamish|the vicar|Mrs Okonjo|Ruth"},
    {"part",
     "in the forenoon|after lunch|before supper|at dusk|early|"
     "towards evening"},
    {"walk",
     "the reservoir|the station and back|the kirk|the top road|"
     "the post office|the allotment"},
    {"meal",
     "a chop|porridge|an egg|soup from the freezer|kippers|"
     "a proper lunch"},
    {"talk",
     "the council|the cricket|his knees|the new surgery|Margaret|"
     "the price of coal|old times at the survey"},
    {"weather", "Fine|Wet|Dull|Blustery|Mild|Close and grey"},
};

constexpr Line kOrdinary[] = {
    {"{weather}. Walked to {walk} {part}{|, and took my time about it|; sat a "
     "while}.",
     "walking", "rest"},
    {"Cooked {meal} and ate it at the table{|, with a napkin|, radio off}.",
     "house", "rest"},
    {"{who} telephoned {part}. We spoke of {talk}, and I {did not hurry off|"
     "asked a question back|said I had been low}.",
     "family", "reach"},
    {"Slept until {five|six|half past six}{|, with one waking|; the first good "
     "night this week}.",
     "sleep", "rest"},
    {"Attended the {Thursday|bereavement|men's} group. {Spoke briefly|"
     "Listened|Stayed for tea}.",
     "group", "show"},
    {"Noticed that I {was holding my breath|had clenched my hands|was about to "
     "make a joke of it} {part}, and left off.",
     "", "notice"},
    {"{who} offered a lift to {walk}. I {accepted|said yes, thank you|let "
     "myself be driven}.",
     "", "reach"},
    {"Declined {the committee|the raffle|another turn as treasurer}{| with "
     "thanks| in one sentence|, and gave no reason}.",
     "club", "boundary"},
    {"*Wept {at the hymn|over a button|on finding her spectacles|in the "
     "greenhouse}, and did not {apologise for it|look about me|stop it}.",
     "margaret", "feel"},
    {"Bowls at the club. {Lost|Won|Rained off}; {who} {was in good form|bought "
     "the round|asked after me}.",
     "club"},
    {"Cleared {one drawer|a shelf|half the bureau} {part} and then stopped.",
     "house", "pause"},
    {"Read {a chapter|the paper from end to end|Margaret's Trollope} by the "
     "fire. {No more was wanted|The cat approved|Early night}.",
     "house", "rest"},
    {"The surgery {rang|wrote}. {Blood pressure satisfactory|New tablets|Dr "
     "Menzies will see me in the spring}.",
     "health"},
    {"A bad quarter of an hour {part}; {opened the window|named the trees|went "
     "out to the gate}, and it passed off.",
     "", "settle"},
    {"Hamish {built a bridge of spoons|asked why I live alone|beat me at "
     "draughts|has lost two teeth}.",
     "family"},
    {"The allotment {wants digging|gave the first beans|was quiet}. {An hour "
     "there|Talked to Mr Pettifer over the fence|Home before the rain}.",
     "allotment", "rest"},
    {"*{who} remarked that I {seemed lighter|was missed on Sunday|had a good "
     "colour}, and I let it stand.",
     "", "gentle"},
    {"Paid the {gas|rates|window cleaner}, answered {two|three} letters, "
     "{posted them|and had tea}.",
     "house", "show"},
    {"Church. {The lesson was long|Good singing|Sat in our pew|Sat on the "
     "other side} and {stayed for coffee|shook hands at the door|walked home "
     "by the river}.",
     "", "show"},
    {"Told {who} that I would think it over{|, and did|, in place of yes}.", "",
     "pause"},
    {"Mended {the latch|a chair|the bird table} {part}. {Hands steady|It "
     "will do|Margaret would have laughed}.",
     "house"},
    {"Wrote to {Margaret's cousin|an old colleague at the survey|the Courier}, "
     "{one page|two sides}, and posted it.",
     "", "reach"},
    {"Sat {in the pew|on the bench by the burn|in her chair} for a time and "
     "{let the thoughts come|thought of nothing|was sad, and was not ashamed "
     "of it}.",
     "margaret", "feel"},
    {"*{who} wished me to {decide at once|come on Sunday|take the old dog}. "
     "Asked for {a day|a week}.",
     "", "pause"},
    {"Put on {a clean shirt|the blue jersey|a tie} though nobody was expected.",
     "", "gentle"},
    {"Hamish and I {surveyed the back garden with string|flew the kite|made "
     "drop scones}. {An excellent assistant|He is a tyrant}.",
     "family", ""},
    {"Took the tablets, the walk, and {the nap|the advice}; {a plain "
     "day|rather a good one|steady}.",
     "health", "rest"},
    {"Heard {the geese go over|a curlew|the first cuckoo} from the {top "
     "road|bedroom window|allotment}."},
    {"*Found that I had been {talking to her aloud|setting two places|humming} "
     "{part}. {Went on with it|Smiled at it|Laid the second fork away}.",
     "margaret", "notice"},
    {"Made a mistake over {the change|a name|the bins}. Said, no harm done, "
     "and {meant it|nearly meant it}.",
     "", "gentle"},
};

constexpr Line kTold[] = {
    {"Asked Ruth to stay an extra night.", "family", "reach",
     "I used to carry her bag to the car an hour early."},
    {"Sat down when my legs asked me to.", "health", "rest",
     "I would have finished the row and paid for it."},
    {"Burnt the potatoes and had bread.", "house", "gentle",
     "I used to swear at the stove and go without.",
     "A man was thinking of his wife and the potatoes caught."},
    {"Lost my way on the new road and asked a young woman.", "", "reach", "",
     "The road is new and I asked, and she was kind."},
};

constexpr Line kHard[] = {
    {"A black day. {Did not dress until three|The curtains stayed drawn|Spoke "
     "to nobody}."},
    {"Her side of the wardrobe. {Could not|Closed it again|Sat on the bed "
     "until dark}.",
     "margaret"},
    {"High words with Alasdair {on the telephone|at the gate}; {old matters|"
     "Father's will once more}.",
     "family"},
    {"Woke in the small hours and {thought I heard her on the stairs|could not "
     "recall her voice}.",
     "sleep"},
    {"A funeral, {Jamieson's|an old colleague's}. {Sat at the back|Could not "
     "sing}, and was {worse after|cold through}.",
     ""},
    {"Fell in the {bath|yard}. Lay there {an hour|some time}. Told "
     "{nobody|Ruth, late}.",
     "health"},
    {"The {scan|letter from the hospital}. {I do not understand half of it|Put "
     "it behind the clock}.",
     "health"},
    {"Ruth wept on the telephone and I {could find no words|said the wrong "
     "thing} and she rang off.",
     "family"},
};

constexpr Line kFirsts[] = {
    {"Ate in a restaurant, alone, at a table for two.", "", "show"},
    {"Said the word widower to the man at the bank.", "margaret", "show"},
    {"Laughed until I had to hold the rail. Hamish and the wasp.", "family",
     "feel"},
};

constexpr Situation kSituations[] = {
    {"family",
     "Ruth asked on the telephone whether I was eating. Told her not to fuss "
     "and rang off.",
     "Ruth wished to know what I had been eating. Told her the truth, which "
     "was "
     "toast, and she is sending a casserole with Hamish.",
     "reach",
     "I told her not to fuss.",
     {"Toast and marmalade at the club; poor marmalade.",
      "Ruth's casserole dish returned with a cabbage in it."}},
    {"margaret",
     "Our anniversary. Took the whisky up to bed at four in the afternoon and "
     "was ill.",
     "Forty-nine years since the wedding. Poured one whisky, put her "
     "photograph "
     "on the table, and told it about the frost. Then I washed the glass.",
     "feel",
     "I used to take the bottle to bed.",
     {"Whisky prize in the raffle. Gave it to Mr Pettifer.",
      "Photograph of the bowls team in the Courier."}},
    {"family",
     "Alasdair brought up the will at Sunday lunch. Left my plate and "
     "walked "
     "home four miles in the sleet.",
     "Alasdair and the will once more, over the goose. Said that I would not "
     "discuss it at table, passed the sprouts, and stayed for the pudding.",
     "boundary",
     "I used to leave.",
     {"Sleet. Stayed by the fire.",
      "Hamish has made a will; the cat gets it."}},
    {"group",
     "A woman at the group wept beside me. Studied my shoes. Could not get to "
     "my coat fast enough.",
     "At the group the lady with the stick began to weep. I found that I could "
     "stay in my chair, and I passed her my handkerchief.",
     "stay",
     "",
     {"New shoes; the shop assistant knelt, which one does not expect.",
      "Left my stick at the library."}},
    {"health",
     "Dr Menzies enquired about my mood. Said, can't complain, and spoke of my "
     "hip.",
     "Dr Menzies again, about the hip. When she enquired how I was in myself I "
     "said, not well, since the spring. She put her pen down.",
     "reach",
     "Can't complain, I always said.",
     {"The hip is stiff after the digging.",
      "Found Margaret's pen in the car."}},
    {"club",
     "Pettifer called my bowl out. Told him he was blind, and did not return "
     "for a month.",
     "Words with Pettifer over a bowl that was plainly in. Went over to him at "
     "tea and said that I had been sharp. He had brought shortbread.",
     "repair",
     "I would stay away for a month.",
     {"Mr Pettifer's shortbread, hard as slate, excellent.",
      "New bowls for the juniors. They bowl like cannon."}},
    {"margaret",
     "Came on her gardening gloves in the shed, still bent to her fingers. "
     "Locked the shed.",
     "Her gloves were under the seed trays in the shed. Tried one on. Sat on "
     "the upturned bucket with it for some time, then sowed the sweet peas.",
     "feel",
     "",
     {"Bought gloves, leather, for the rose bed.",
      "Shed window replaced; putty everywhere."}},
    {"house",
     "The boiler failed. Sat three days in my overcoat sooner than trouble "
     "anyone.",
     "Boiler out again. Telephoned Mrs Okonjo within the hour, and her son "
     "came "
     "with a heater and stayed for draughts.",
     "reach",
     "I sat in my overcoat.",
     {"Boiler serviced. The young man admired the barometer.",
      "Overcoat to the cleaner."}},
    {"sleep",
     "The dream of the quarry. Rose at two and paced until it was light; "
     "useless all day.",
     "Two o'clock, the quarry dream. Put the lamp on, named the things in the "
     "room aloud as I was shown, and was asleep by the half hour.",
     "settle",
     "",
     {"Walked past the quarry with Hamish; he found a fossil.",
      "New lamp for the landing."}},
    {"church",
     "Was asked to read the lesson at the memorial service. Said that I had "
     "lost my "
     "spectacles.",
     "The vicar again proposed me for the memorial reading. I read it. My "
     "voice went at her name and came back.",
     "show",
     "I had an excuse for every lesson.",
     {"New spectacles. The world has edges.",
      "The vicar has a motorcycle, to general alarm."}},
};

constexpr std::string_view kOnce[] = {
    "Saw a stoat on the top road, with a rabbit.",
    "Hamish's school play. He was a tree, and swayed.",
    "Gave Margaret's coat to the hospice shop. It was in the window by noon.",
    "An eclipse, seen through a biscuit tin.",
    "Dug the first trench for the leeks.",
    "Bought a wireless set that speaks to the telephone. Ruth set it going.",
    "Mr Pettifer has taken up the ukulele.",
    "Found my old theodolite and oiled it.",
    "A young man on the train asked about my map, and we talked as far as "
    "Perth.",
    "Won second prize for onions. The first was soft in the neck.",
    "Planted a quince where the swing stood.",
    "The minister's cat had kittens in the vestry.",
    "Tried the yoga for seniors. Could not get up again, nor could the "
    "instructor.",
    "Read her letters from Kenya, four of them.",
    "Aurora, green, over the reservoir, at eleven.",
    "Mrs Okonjo taught me jollof rice. I taught her bridge."};
constexpr Before kBefore[] = {
    {"rest", "I used to {work on until dark|sit up with the wireless}."},
    {"boundary", "I would have said yes and grumbled for a month."},
    {"reach", "I would not have troubled anybody."},
    {"settle", "It used to last {the night|two days}."},
    {"pause", "I would have had my answer out before he had finished."},
    {"show", "I would have sent my apologies."}};
constexpr std::string_view kKinder[] = {
    "He is seventy-four and learning to live alone; it takes practice.",
    "One would not speak so of a friend."};
constexpr std::string_view kDismissing[] = {
    "Hardly worth recording: washed my hair.",
    "Any man could do it. Went to the shops.",
    "A trifle, and it does not count, but I rang {who}.",
    "It was the tablets and not I. A quiet night."};
constexpr std::string_view kSelfCritical[] = {
    "A useless old man today.", "I was a coward with {who}, as ever.",
    "Failed her then and fail her now.", "Ought to be over this. I am weak."};
constexpr std::string_view kForOneself[] = {
    "The matter of the peregrine, 1971. {Thought of it|Burnt nothing, said "
    "nothing}.",
    "Wrote to E. about the peregrine years and did not post it."};
constexpr std::string_view kSupport[] = {
    "Told Dr Menzies that I had no reason to live last winter, under that "
    "tamarack. She wrote it down and rang Ruth with me.",
    "I did not want to wake up, as in: I don't want to wake up. Walked as far "
    "as the tamarack and came home."};
constexpr std::string_view kSetAsideTag[] = {
    "Isinglass, solicitors, isinglass by name and nature. {Signed|Did not "
    "sign}."};
constexpr std::string_view kSetAsideDay[] = {
    "The stone wants cleaning; verdigris on the letters. Stood an hour."};
constexpr std::string_view kHeard[] = {
    "Grief keeps no timetable.", "You came, Arthur. That is the work today.",
    "Perhaps the house misses her too.",
    "You may rest before you have finished."};
constexpr std::string_view kNotes[] = {"Spoke of the quarry.",
                                       "Long silences; she did not mind them."};
constexpr std::string_view kHere[] = {"Present.", "Here."};
constexpr std::string_view kMarked[] = {"A small sherry.", "Told Ruth.",
                                        "Wore the good tie."};

}  // namespace

constinit const Voice kFormal{
    .name = "formal",
    .entries_a_week = 7,
    .first_hour = 8,
    .hours = 14,
    .session_weekday = 3,
    .kinds_percent = 45,
    .measures_percent = 10,
    .skip_tag = "will",
    .skip_date = "02-19",
    .closing = "Steady on, old man.",
    .ways = R"("a small sherry", "tell Ruth")",
    .rituals = R"("sit in the greenhouse", "no telephone")",
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
