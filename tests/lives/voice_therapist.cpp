// SPDX-License-Identifier: MIT
// A therapist in a shared practice, who writes of the work and of herself.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"hour",
     "my 9am|my 2pm|my 4pm|the last one|my Thursday new one|a couple|"
     "the morning group"},
    {"who", "Ingrid|Tomasz|my own therapist|Leah|Sunil|Ingrid"},
    {"body", "shoulders|breath|jaw|stomach|hands"},
    {"after",
     "Walked round the block|Ate a pear|Sat with the lamp off|"
     "Opened the window|Wrote two lines|Washed my hands slowly"},
    {"part",
     "before lunch|between sessions|at the end of the day|early|"
     "on the train"},
};

constexpr Line kOrdinary[] = {
    {"Stayed steady while {hour} {raged|wept|went silent for twenty minutes|"
     "tested the edge}. {after} afterwards.",
     "room", "hold"},
    {"Ended {hour} on time{|, warmly|, and said why|; it was not easy}.",
     "room", "hold"},
    {"Noticed my {body} {part} and knew it was {mine|not mine|old}.", "room",
     "notice"},
    {"Listened to {hour} without {fixing|filling the silence|reaching for a "
     "theory}.",
     "room", "hold"},
    {"Took it to {supervision|Ingrid}: {my wish to rescue|the yawning|the "
     "envy|how much I like them}. Lighter.",
     "supervision", "reach"},
    {"Did not open the work email {after six|on Sunday|in bed}.", "limits",
     "boundary"},
    {"Lunch, a real one, {with Tomasz|outside|away from the desk}. {after}.",
     "rest", "rest"},
    {"Slept {six|seven|nearly eight} hours{|, a client dream in it|, no list}.",
     "rest", "rest"},
    {"Said I do not know to {hour}. {The room breathed out|They laughed|It was "
     "true}.",
     "room", "hold"},
    {"Turned down {a referral|an extra evening|the training weekend}{|, with "
     "two names instead| and felt my {body} let go}.",
     "limits", "boundary"},
    {"{hour} cancelled. {Rested|Read for pleasure|Lay on the floor} and did "
     "not {make notes|use it}.",
     "rest", "rest"},
    {"Was moved by {hour} and let it show{|, a little|, as much as was "
     "useful}.",
     "room", "feel"},
    {"Notes done {part}, {short|plain|no polishing}.", "work", "show"},
    {"Missed something with {hour}, named it the next week, and we {found the "
     "thread|mended it|went on}.",
     "room", "repair"},
    {"Tomasz {borrowed the good chair|has flu|made the dreadful coffee}; "
     "{the practice meeting was short|we talked about rents|the plant is "
     "dying}.",
     "practice"},
    {"Home. {Leah had cooked|Leah asked, I told her|Telly and no words}.",
     "leah", "reach"},
    {"A breath before I answered {hour}; {a different answer came|the pull "
     "passed}.",
     "room", "pause"},
    {"My own therapy. {Went|Went, late|Cried|Said the thing about Mother}.",
     "own", "show"},
    {"Choir, swim, {rain|sun}: something that is nobody's {process|material}.",
     "rest", "rest"},
    {"Kind word to myself {part} after {a clumsy intervention|a long week|a "
     "bad question}.",
     "", "gentle"},
    {"*{hour} said {thank you|you never say anything|is this it}, and I {took "
     "it in|stayed curious|did not explain}.",
     "room", "hold"},
    {"The {bell|landlord|roadworks} interrupted {hour}. {We survived it|I said "
     "so|Used it, lightly}.",
     "room", ""},
    {"*Wept {at the wheel|over the washing|in the swimming pool, which is "
     "private}, for {no client|Mother|all of it}.",
     "own", "feel"},
    {"*Leah and I {walked the sea wall|did nothing|bickered and made up before "
     "the kettle}.",
     "leah", "repair"},
    {"Let {Tomasz|Sunil} {lock up|take the difficult call|see I was tired}.",
     "practice", "reach"},
    {"Felt the old pull to {rescue|be brilliant|be liked} with {hour}. Saw it, "
     "{sat back|waited}.",
     "room", "pause"},
    {"Read {poetry|nothing with a bibliography|the seed catalogue} {part}.",
     "rest", "rest"},
    {"*Raised my fee {by five|for new people}. {Nobody fainted|Said it once}.",
     "limits", "boundary"},
};

constexpr Line kTold[] = {
    {"Kept the fee conversation to three sentences.", "limits", "boundary",
     "I used to discount before anyone asked."},
    {"A client left in anger. I did not write to them that night.", "room",
     "hold", "I would have sent a letter by ten."},
    {"Lost the thread and asked them for it.", "room", "gentle", "",
     "A tired person lost a thread and said so. It built something."},
    {"Cancelled a day for my own migraine.", "limits", "rest",
     "I saw six people with one eye shut.", "They managed. So did I."},
};

constexpr Line kHard[] = {
    {"A heavy week, {three in crisis|two disclosures|the complaint letter}. "
     "{Nothing left by Thursday|Cried in the filing room}.",
     "work"},
    {"Could not leave {hour} in the room. {Dreamt it|Awake at four|Snapped at "
     "Leah}."},
    {"Doubted all of it today, {the chair|the hours|my right to sit there}.",
     "own"},
    {"Mother's diagnosis confirmed. {Saw clients anyway|Should have stayed "
     "home}.",
     "own"},
    {"{hour} did not come. {Fourth time|No word}, and I {rang round|held the "
     "hour and could not hold myself}.",
     "room"},
    {"A death in the {practice|group}. {We closed early|Ran the group anyway}. "
     "{Grey|Bone tired}.",
     "work"},
    {"Read a review of me online. {One star|Every word lodged}. {Looked eleven "
     "times|Did not sleep}.",
     "work"},
    {"Snapped at {Leah|Mother's carer|Sunil} and {could not find the way "
     "back|slept badly on it}.",
     "leah"},
};

constexpr Line kFirsts[] = {
    {"Said in supervision that I was frightened of someone.", "supervision",
     "reach"},
    {"Took a month off, all of it.", "limits", "rest"},
    {"Let a silence run its full length.", "room", "hold"},
};

constexpr Situation kSituations[] = {
    {"room",
     "My 4pm threw the cushion and I heard my own voice go small and clever. "
     "Interpreted it to bits.",
     "The cushion flew again at four. I felt my feet, kept my voice where it "
     "lives, and said: you are furious with me. We stayed in it.",
     "hold",
     "I hid in interpretations.",
     {"New cushion covers; Tomasz chose mustard.",
      "My voice is going, a cold from the group."}},
    {"supervision",
     "Ingrid asked what I felt toward the young father. Gave her theory for "
     "half an hour and went home dry as chalk.",
     "Ingrid asked again about the father. I said tenderness, and dread, and "
     "wept into her awful tissues. No theory was harmed.",
     "feel",
     "theory for half an hour",
     {"Ingrid on sabbatical until May. She has left us a plant.",
      "Chalk pastels at the evening class; blue hands."}},
    {"limits",
     "A text from a client at eleven at night. Answered within the minute, "
     "heart pounding, lay there as though on call.",
     "Eleven at night, a client's text. Saw it, knew the plan we had made for "
     "nights, and left it for the morning. Slept.",
     "boundary",
     "Answered within the minute.",
     {"Text from Leah: bring lemons.",
      "On call for jury service, of all things."}},
    {"practice",
     "Tomasz took my Wednesday room without asking. Saw people in the cupboard "
     "by the boiler and smiled at him in the kitchen.",
     "Wednesday, my room, Tomasz's coat on the hook. I told him I needed it "
     "back by two, and he moved, and I did not bake anything to make up for "
     "it.",
     "boundary",
     "",
     {"Boiler man came. The cupboard is bigger than I remembered.",
      "Coat hooks at last."}},
    {"own",
     "Mother asked at tea whether I was still listening to mad people for a "
     "living. Cut my scone in sixteen pieces.",
     "Tea at Mother's, and again the mad people and my living. I said, I love "
     "my work, and I would like you not to call them that. Ate the scone "
     "whole.",
     "boundary",
     "I used to cut things up very small.",
     {"Scones for the practice, Sunil's, with cheese.",
      "Mother has sixteen crosswords on the go."}},
    {"room",
     "The anniversary of D's death fell on a clinic day. Saw seven, felt none "
     "of them, drove home through a red light.",
     "D's anniversary again. I had kept the diary clear after two. Lit the "
     "candle, felt it come, drove nowhere.",
     "feel",
     "I saw seven and felt none.",
     {"Red light on the dashboard; the garage says Tuesday.",
      "Candle wax on the good rug. Iron and brown paper."}},
    {"leah",
     "Leah said I use the therapist voice on her. Asked her, in the voice, "
     "what "
     "that brought up. Door.",
     "The therapist voice, Leah says, at breakfast. I stopped, heard it, and "
     "said sorry in my own. We laughed by the second coffee.",
     "repair",
     "",
     {"Lost my voice at choir, mimed the Bach.",
      "Front door painted. Leah calls it pond."}},
    {"work",
     "A complaint letter, recorded delivery. Hid it in the music stool and "
     "told "
     "no one for nine days.",
     "Recorded delivery, and my knees knew before I did. Opened it at Ingrid's "
     "table within the hour. It was about parking.",
     "reach",
     "the music stool, nine days",
     {"Music stool mended; it squeaks in F.",
      "Delivery of chairs, two too many."}},
    {"room",
     "The boy said nothing for the hour and I filled it like a radio. He did "
     "not come back for a month.",
     "Another silent hour with a boy of that age. I sat, I was there, I let "
     "the "
     "clock be loud. At the door he said, same time?",
     "hold",
     "I filled it like a radio.",
     {"The clock in the waiting room runs slow; nobody minds.",
      "Radio play about a lighthouse, both of us in tears."}},
    {"own",
     "Panel interview for the accreditation. Blanked at the ethics question, "
     "apologised four times, went to bed at six.",
     "Accreditation panel, take two. The ethics question and the blank, both "
     "right on cue. I asked for a moment, drank the water, answered.",
     "pause",
     "",
     {"Ethics reading group: Sunil brought a cake with a dilemma on it.",
      "Water off in the whole street until four."}},
};

constexpr std::string_view kOnce[] = {
    "A wren in the consulting room, between the two o'clock and the three.",
    "Sunil qualified. Samosas on the filing cabinet.",
    "Swam to the second buoy.",
    "Bought the green armchair. It is for me.",
    "Dreamt in black and white with a laugh track.",
    "The practice plant flowered, against all interpretation.",
    "A postcard from a client of ten years ago: a donkey, and the word still.",
    "Learned the tenor line by mistake.",
    "Leah's fiftieth, on the barge, with the accordion.",
    "Planted the hazel for D.",
    "Threw out the certificates from the wall, kept the frames.",
    "The lecture on shame went well; I blushed throughout.",
    "A toddler in the waiting room offered me a rice cake.",
    "Found a mistake in a textbook of my own.",
    "Walked the whole Ridgeway with a blister and a bar of nougat.",
    "Fog so thick the four o'clock and I both whispered."};
constexpr Before kBefore[] = {
    {"rest", "I used to write notes until ten."},
    {"boundary", "I would have fitted them in at lunch."},
    {"reach", "I would have managed."},
    {"hold", "I used to fill it with theory."},
    {"pause", "I would have answered at once, cleverly."},
    {"gentle", "I would have lain awake composing the better sentence."}};
constexpr std::string_view kKinder[] = {
    "A tired woman did a careful job in a small room.",
    "I would not let a supervisee speak of herself so."};
constexpr std::string_view kDismissing[] = {
    "It is only what I am paid for.", "Any trainee could have sat there.",
    "Nothing to write home about. Was on time.", "Barely counts. {after}."};
constexpr std::string_view kSelfCritical[] = {
    "I am a fraud with a nice lamp.", "I failed {hour} today.",
    "Pathetic, to need this much looking after.",
    "I should know better by now, of all people."};
constexpr std::string_view kForOneself[] = {
    "The peregrine matter. {Told nobody|Thought of leaving the profession}.",
    "Dream of the peregrine and the white stairs. Mine."};
constexpr std::string_view kSupport[] = {
    "On the tamarack path I thought I was going to die of it, no, that I want "
    "to "
    "die. Said so to my own therapist within the day.",
    "Years ago I was suicidal on that tamarack path. Walked it at dusk."};
constexpr std::string_view kSetAsideTag[] = {
    "Statement for the inquest, Isinglass acting, isinglass by courier."};
constexpr std::string_view kSetAsideDay[] = {
    "D's day proper. The little statue, all verdigris now."};
constexpr std::string_view kHeard[] = {
    "You can care and still go home.", "Who told you it all rests on you?",
    "You are a good enough chair.", "Let them be angry with you. You stayed."};
constexpr std::string_view kNotes[] = {"on being the steady one",
                                       "Mother, at last"};
constexpr std::string_view kHere[] = {"In the chair.", "Here."};
constexpr std::string_view kMarked[] = {"A pear, slowly.", "Told Leah.",
                                        "The long way by the water"};

}  // namespace

constinit const Voice kTherapist{
    .name = "therapist",
    .therapist = true,
    .entries_a_week = 7,
    .first_hour = 8,
    .hours = 13,
    .session_weekday = 5,
    .kinds_percent = 60,
    .measures_percent = 12,
    .skip_tag = "inquest",
    .skip_date = "09-08",
    .closing = "Lamp off.",
    .ways = R"("a pear", "the long way home")",
    .rituals = R"("wash hands slowly", "no notes tonight")",
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
