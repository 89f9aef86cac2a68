// SPDX-License-Identifier: MIT
// From Recife, some years in Dublin; English is the second language.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"who",
     "Declan|Niamh|my mãe|Thaís|the Polish guy|aunt Lúcia|Declan|"
     "my teacher"},
    {"when",
     "in the morning|after the work|in the night|yesterday night|"
     "on the Luas|before to sleep"},
    {"food", "feijão|rice and egg|soup|pão de queijo|pasta|sandwich"},
    {"place",
     "the canal|the beach of Sandymount|the park|the Lidl|"
     "the library|the church"},
    {"fine",
     "was good|it was not so terrible|I was proud a bit|normal|"
     "my heart was calm"},
};

constexpr Line kOrdinary[] = {
    {"I walked until {place} {in the morning|after the work|with the "
     "rain|singing}. {fine}.",
     "walk", "rest"},
    {"I sleeped {six|seven|eight} hours{| without the pill| with the window "
     "open}.",
     "sleep", "rest"},
    {"I spoke english in {the meeting|the bank|the pharmacy|the class} and I "
     "{did not say sorry for my accent|asked them to repeat|did one mistake "
     "and nobody died}.",
     "english", "show"},
    {"Called with {who} {when}. We {laughed|cried a little|talked of nothing|"
     "talked about the football}.",
     "family", "reach"},
    {"I cooked {food} {for me only|for the house|and I ate slowly}.", "home",
     "rest"},
    {"My {chest|stomach|neck} was closed {when}. I {put the hand there|"
     "breathed like the teacher showed|drank water} and after {ten|twenty} "
     "minutes it {opened|passed}.",
     "", "settle"},
    {"{who} asked me for {a favour|money|to change the shift} and I told that "
     "{I can not|I need to think|not this week}.",
     "work", "boundary"},
    {"I perceived that I {was smiling without to want|was translating the fear|"
     "was thinking bad of me} {when}.",
     "", "notice"},
    {"Rain, rain, rain. {I stayed home|I went anyway|Declan gave me his "
     "umbrella}."},
    {"I cried of saudade {when} and I {let it|did not hide in the toilet|put "
     "the music louder}.",
     "saudade", "feel"},
    {"The work was {heavy|quick|with many tourists}. Niamh {said well done|was "
     "stressed|brought cake}.",
     "work"},
    {"I did not look {the messages of Bruno|the page of Bruno} {all the day|"
     "until the night}.",
     "bruno", "pause"},
    {"I sent the {paper|form|email} to {the college|the landlord|the "
     "immigration}, alone, {with dictionary|three drafts}.",
     "papers", "show"},
    {"In the mirror I said {bom dia|you are ok|hello Rafa} {|and laughed}.", "",
     "gentle"},
    {"Football with the {guys|neighbours} {when}. {Lost|We won|my knee hurts}, "
     "{fine}.",
     "friends", "reach"},
    {"Group in {the centre|the zoom}. I {said two phrases|listened|understood "
     "almost all}.",
     "group", "show"},
    {"I rested {when} and I did not {feel lazy|explain to nobody|count the "
     "hours}.",
     "", "rest"},
    {"Declan {left the kitchen dirty|made tea for me|sang in the shower|has a "
     "girlfriend now}.",
     "home"},
    {"I prayed {when}, {short|for my avó|only silence}.", "", "rest"},
    {"I told to {who} that I {am tired|miss home|had fear today}. {fine}.",
     "friends", "reach"},
    {"*A client {wanted to speak with the manager|thanked me for the "
     "patience|corrected my pronunciation}. I {breathed first|said thank "
     "you|stayed in the counter}.",
     "work", "stay"},
    {"*I {bought a coat|fixed the bicycle|planted coriander|cleaned the "
     "window}, {alone|with Declan|with video of YouTube}.",
     "home", "show"},
    {"*With the {polish guy|neighbour of the third floor|old lady of the "
     "bread} "
     "I talked {of the weather|ten minutes|about our grandmothers}. {fine}.",
     "friends", "reach"},
    {"*In the {mass|park|kitchen} I remembered {my avó|the street|the sea of "
     "Boa Viagem} and I was sad and {was good sad|I stayed with it|I sang "
     "low}.",
     "saudade", "feel"},
    {"I said {give me a minute|I will answer tomorrow|let me think} to "
     "{Niamh|{who}}. {fine}.",
     "work", "pause"},
    {"My head told you are {less|a fake|a foreigner} and I answered {not "
     "today|and so|I am Rafa}.",
     "", "gentle"},
    {"I was {in the line of the bank|in the Luas|in the work} with {the heart "
     "quick|fear from nothing}. I {looked the shoes|counted in "
     "portuguese|stayed}. Passed.",
     "", "settle"},
    {"Declan and me {watched the hurling|discussed the bins|ate in the "
     "stairs}. {I understood half|We laughed|fine}.",
     "home", ""},
};

constexpr Line kTold[] = {
    {"I said to Niamh I don't understand, can you say other way", "work",
     "reach", "before I was saying yes yes and doing wrong"},
    {"I went to the party and I left when I wanted", "friends", "boundary",
     "before I was staying until the last bus for not to offend"},
    {"I confused Tuesday with Thursday in the reception", "english", "gentle",
     "one week of shame", "two similar words. she smiled. is a small thing"},
    {"I did not send money this month and I told why", "family", "boundary",
     "I was sending and eating rice"},
};

constexpr Line kHard[] = {
    {"Day very heavy. {I did not leave the bed|The sky fell in my head|I did "
     "not answer nobody}."},
    {"A man shouted go back to your country {on the Luas|in the street}. My "
     "legs {trembled until home|did not walk}."},
    {"My mãe is in the hospital and I am here. {I can do nothing|I looked the "
     "price of the flight all the night}.",
     "family"},
    {"Letter of the immigration. {I did not open|I read five times and did not "
     "understand}.",
     "papers"},
    {"I dreamed with {the street|the shots|my brother} and {I woke with "
     "scream|I did not sleep more}.",
     "sleep"},
    {"Bruno {was in the door|called from other number|wrote to my sister}. I "
     "{trembled|closed all|did not eat}.",
     "bruno"},
    {"They cut my hours. {I counted the coins|How to pay the room|I said ok ok "
     "and cried after}.",
     "work"},
    {"Nobody called in my birthday until {the night|late}. {I bought a cake "
     "and did not open|heavy}.",
     "saudade"},
};

constexpr Line kFirsts[] = {
    {"I dreamed in english and I was funny in the dream", "english", "feel"},
    {"I told the therapist about my father, with the true words", "family",
     "reach"},
    {"I made a complaint, by writing, and they answered", "papers", "boundary"},
};

constexpr Situation kSituations[] = {
    {"work",
     "Niamh corrected my order in front of the clients. I became red and I "
     "hided in the cold room until my hands were blue.",
     "Again a wrong order and Niamh corrected me before the clients. I said ok "
     "thank you, I changed it, I stayed in the counter. The cold room was only "
     "for the milk.",
     "stay",
     "I was hiding in the cold room",
     {"The cold room is broken, all the milk in my fridge, haha.",
      "Client left tip of twenty and a drawing."}},
    {"papers",
     "In the Garda office the officer spoke quick and I signed without to "
     "understand. After I vomited in the street.",
     "I was in the Garda office for the renew. I asked the officer: slowly, "
     "please, and can you write it. She wrote. I signed after.",
     "pause",
     "I signed for to finish",
     {"A Garda on a horse in the street, very beautiful horse.",
      "My office chair at home from the trash, like new."}},
    {"bruno",
     "Bruno sent audio of eight minutes. I listened it four times and I "
     "answered crying in the stairs.",
     "New audio from Bruno, eight minutes again. I did not press play. I gave "
     "the phone to Declan and we made dinner.",
     "pause",
     "I would listen it four times",
     {"Audio guide in the museum, free on the first Sunday.",
      "I cleaned the stairs, was my week."}},
    {"family",
     "Aunt Lúcia asked in the video when I come back like a failed one. I said "
     "the internet is bad and closed.",
     "Aunt Lúcia in the video, same question, when do you come back. I told "
     "her: my life is here now, tia, and I miss you. She cried, I cried, we "
     "stayed in the line.",
     "reach",
     "I was saying the internet is bad",
     {"Internet fell all the evening, I read a book of paper.",
      "Aunt Lúcia learned the stickers, God help us."}},
    {"home",
     "Declan ate my food with name on it. I washed all his dishes for not to "
     "explode.",
     "My food with my name, eaten. I waited to be calm, after I knocked in the "
     "door of Declan and I said this bothers me. He bought a new cheese.",
     "boundary",
     "washing his dishes with anger",
     {"Declan made dishes of his grandmother, cabbage and cabbage.",
      "New name for the cat of the street: Saldo."}},
    {"english",
     "In the class I had to present and the words finished. I said I am sick "
     "and I took the bus with the wet shirt.",
     "Presentation in the class, again the words finished in the middle. I "
     "drank water, I said one moment, and they came, not all. People clapped, "
     "normal clap.",
     "stay",
     "",
     {"Present for the teacher: a plant. She has a hundred plants.",
      "My shirt became pink in the machine."}},
    {"saudade",
     "São João without forró. I stayed in the dark room watching videos of the "
     "bonfire of my street and hating here.",
     "São João again. I made canjica, I called Thaís and the Polish guy, "
     "we put forró in the kitchen and burned one candle for bonfire.",
     "reach",
     "dark room and videos",
     {"Forró class in the community centre, the irish knees suffer.",
      "Candle of the supermarket smells like bathroom."}},
    {"health",
     "The doctor asked if I drink. I said no. I drank a bottle for to forget "
     "the question.",
     "Same doctor, same question of the drink. I said yes, in the weekends, "
     "too much. My ear was burning. He gave me a number and I kept it.",
     "reach",
     "I said no",
     {"Ear infection, antibiotic, no swimming.",
      "Bottle bank is closed, carried all back."}},
    {"sleep",
     "Fireworks in the street. I was again in the favela with the shots, below "
     "the bed until four.",
     "The fireworks began again. I knew: is not shots, is Dublin. I put "
     "the headphones and the blanket, in the bed, not below.",
     "settle",
     "below the bed until four",
     {"Bought a bed of second hand, the guy helped in the stairs.",
      "Headphones lost in the Luas, and found! Ireland."}},
    {"work",
     "The boss from Cork joked that I am the slow brazilian. I laughed with "
     "them. All the night I was talking with the ceiling.",
     "The boss from Cork came with the joke of slow brazilian. I did not "
     "laugh. "
     "I told him I don't like this one. Silence, and after the work continued.",
     "boundary",
     "laughing with them",
     {"Cork is far, four hours in bus, beautiful cows.",
      "Ceiling has water again, called the landlord."}},
};

constexpr std::string_view kOnce[] = {
    "First time in a theatre, I called my mãe in the interval.",
    "I saw a seal in Howth and it saw me.",
    "I won the quiz of the pub with the question of Ayrton Senna.",
    "I taught Declan to say saudade, he says it like a sneeze.",
    "I cut my hair in the barber of the Iraqi man, very serious, very good.",
    "I got the card of the library and three books for children.",
    "The old lady of the bread gave me a scarf that she made.",
    "I understood a joke in the radio, alone, in the bus.",
    "I carried a piano with six guys and one broke a finger, not me.",
    "My tomato is red. One tomato.",
    "A little girl asked if I am pirate because the earring.",
    "I wrote a poem in english with the word drizzle.",
    "The Luas stopped and a man played accordion for forty minutes.",
    "I drove in the left side and only one person shouted.",
    "I cooked feijoada for eleven, no one died, all slept.",
    "Rainbow double in the canal, everybody stopped."};
constexpr Before kBefore[] = {{"rest", "I was working until to fall"},
                              {"boundary", "I was saying yes with smile"},
                              {"reach", "I was telling all good, all good"},
                              {"settle", "one entire night"},
                              {"pause", "I was answering hot"},
                              {"gentle", "I was calling me donkey"}};
constexpr std::string_view kKinder[] = {
    "He learns in the second language, with fear, and he goes.",
    "If was my brother I would make him soup."};
constexpr std::string_view kDismissing[] = {
    "Is nothing, is only a phone call.",
    "Everybody can do this. I paid the bus.",
    "Is ridiculous to write, I washed the hair.",
    "Does not count because {who} helped me."};
constexpr std::string_view kSelfCritical[] = {
    "I am stupid, I forgot the word again.", "I failed in everything here.",
    "I am weak, my grandfather would laugh.",
    "A disaster of person, that's me."};
constexpr std::string_view kForOneself[] = {
    "The thing of the peregrine, I saw him in {Smithfield|the tram}. Only for "
    "this notebook.",
    "I wrote to M. the peregrine letter and I kept it below the bed."};
constexpr std::string_view kSupport[] = {
    "I thought i want to die in the bridge of tamarack street. I called the "
    "number and the woman stayed.",
    "One year without hurting myself. Walked the tamarack street with sun."};
constexpr std::string_view kSetAsideTag[] = {
    "Lawyer Isinglass says wait more. isinglass, what a name."};
constexpr std::string_view kSetAsideDay[] = {
    "Day of my brother. I cleaned the verdigris of his medal."};
constexpr std::string_view kHeard[] = {
    "You live in two languages. Of course you are tired.",
    "Home can be more than one place.", "You said it in your own words.",
    "Let the no be short."};
constexpr std::string_view kNotes[] = {"in portuguese the half",
                                       "about my father, little"};
constexpr std::string_view kHere[] = {"i am here", "aqui", "only here"};
constexpr std::string_view kMarked[] = {"brigadeiro", "I danced alone",
                                        "call with my mãe"};

}  // namespace

constinit const Voice kSecondLanguage{
    .name = "second-language",
    .entries_a_week = 7,
    .first_hour = 7,
    .hours = 16,
    .session_weekday = 1,
    .kinds_percent = 35,
    .measures_percent = 20,
    .skip_tag = "lawyer",
    .skip_date = "05-30",
    .closing = "Devagar e sempre.",
    .ways = R"("brigadeiro", "dance one song")",
    .rituals = R"("call Thaís", "soup")",
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
