// SPDX-License-Identifier: MIT
// Late twenties, a shop job, a dog; writes as in a chat, without capitals.
#include "voices.h"

namespace wins::lives {
namespace {

constexpr Slot kSlots[] = {
    {"mate", "kev from work|priya|sam|the new girl|jo"},
    {"who", "jo|sam|mum|nan|priya|jo|sam|kev from work|my cousin"},
    {"when",
     "before work|at lunch|on the bus|after tea|late|first thing|"
     "on my break|in bed"},
    {"food",
     "soup|toast|beans|a whole curry|cereal|noodles|pancakes|"
     "leftover pizza|eggs"},
    {"place",
     "the canal|the park|town|the big field|the corner shop|"
     "the library|nans|the retail park"},
    {"ok",
     "it was ok|was fine actually|felt weird, fine|nice|not bad|"
     "lighter after|glad i did"},
    {"body", "jaw|shoulders|chest|stomach|hands|throat"},
};

constexpr Line kOrdinary[] = {
    {"walked biscuit {round|to|past} {place} {early|after tea|in the "
     "rain|before work}",
     "biscuit", "rest"},
    {"slept {6|7|8|nearly 9} hours{|!!| for once|, no phone}", "sleep", "rest"},
    {"made {food} and ate {it|all of it|it sitting down}", "", "rest"},
    {"noticed my {body} {clenching|tight|going} {when}{|. unclenched}", "",
     "notice"},
    {"said no to {an extra shift|covering for kev|drinks|lending money|"
     "another favour}{|. no reason given|, didnt explain}",
     "work", "boundary"},
    {"texted {who} back {when} instead of {three days later|never|in a panic}",
     "friends", "reach"},
    {"told {who} i was {knackered|low|a bit wobbly|not up for it}. {ok}",
     "friends", "reach"},
    {"didnt check dans {insta|page|last seen} {today|all day|once}", "dan",
     "pause"},
    {"*put the phone in the {drawer|other room|bread bin} for {an hour|2 hrs|"
     "the evening}",
     "", "pause"},
    {"cried {on the bus|in the shower|at an advert|at the dog film} and {let "
     "it|didnt hide it|it passed}",
     "", "feel"},
    {"{ok day|long day|slow one|tired|rain|meh}. {shower|washed my hair|clean "
     "sheets|teeth done|opened the curtains}",
     "", "show"},
    {"bus was {rammed|late|boiling}. {music on|looked out the window|stood by "
     "the door}. {ok}"},
    {"lunch w {mate} {outside|in the staffroom|at the caf}. {laughed|talked "
     "rubbish|talked about nothing|shared chips}",
     "friends"},
    {"biscuit {ate a sock|rolled in something|slept on my feet|chased a "
     "pigeon|scared of the hoover|stole {who}s sandwich}",
     "biscuit"},
    {"{who} said {thank you|i looked well|they missed me|something kind} and i "
     "just said thanks",
     "friends", "gentle"},
    {"heart going {when}. {cold water|counted|feet on floor|went outside}. "
     "gone in {5|10|20} mins",
     "", "settle"},
    {"watched {bake off|a film|that ship thing|the match} w {who}"},
    {"did the {washing|bins|forms|council thing|hoovering|shop} {before "
     "9|after tea|w music on|badly but done}",
     "", "show"},
    {"{who} was in a mood. didnt {take it on|fix it|ask what i did}", "",
     "boundary"},
    {"had a {bath|nap|lie in|sit in the sun}. {no guilt|tiny bit of guilt|"
     "phone off}",
     "sleep", "rest"},
    {"customer {shouted|was rude|threw a receipt} {by the tills|at "
     "closing|early on}. {shook a bit|went "
     "out back|priya stepped in}, {ok now|carried on|had a biscuit}",
     "work", "settle"},
    {"wanted to {cancel|bail|hide} and {didnt|waited an hour|went anyway|told "
     "jo first}",
     "", "pause"},
    {"sat {by|at} {place} for {10|20|30} min doing nothing", "", "rest"},
    {"group tonight. {said one thing|listened mostly|went for chips after}",
     "group", "show"},
    {"{who} and me talked about {holidays|work|the flat|old times|dogs}. {ok}",
     "friends"},
    {"stock take. {done by 6|feet hurt|kev sang|priya bought cakes}", "work"},
    {"bad dream {about school|again|about the old flat}. {lamp on|got up for "
     "water|biscuit came up}, slept again",
     "sleep", "settle"},
    {"called myself an idiot, then {took it back|said ok human|laughed}", "",
     "gentle"},
    {"paid the {gas|phone|vet|council tax} bill {when}. opened it and "
     "everything",
     "money", "show"},
    {"new {plant|mug|socks|haircut}. {like it|jo likes it|for me}"},
    {"*opened the {post|curtains|laptop|door to the neighbour} before {10|i "
     "could talk myself out of it}",
     "", "show"},
    {"nan {taught me the bean stew|fell asleep mid sentence|won at "
     "bingo|called me by mums name}. {stayed for tea|held her hand|laughed}",
     "family", ""},
    {"*{kev|priya|new girl at work} {told a joke|lent me a coat|asked if i was "
     "ok|brought samosas}. {said yes for once|said thanks|told the truth}",
     "work", "reach"},
    {"phone {off|face down|at 4 percent} and {read|slept|listened to the "
     "rain|did my nails}",
     "", "rest"},
    {"{argument on the bus|someone shouting outside|sirens}. {hands shook, "
     "held the rail|moved seats|breathed w the wipers}. {ok by my stop|took a "
     "bit}",
     "", "settle"},
    {"*old photos came up. {looked, felt sad, put them away|missed her and let "
     "it|cried and then made {food}}",
     "", "feel"},
    {"jo and me {did the crossword|argued about curtains, fine|slow danced in "
     "the kitchen|ate on the floor}",
     "jo", ""},
    {"biscuit and me {in the rain|up at 6|lost a ball in the weir|met a "
     "greyhound}",
     "biscuit", ""},
};

constexpr Line kTold[] = {
    {"asked sam to sit with me", "friends", "reach",
     "id go to my room and wait for it to pass"},
    {"left the dishes. went to bed", "sleep", "rest",
     "id scrub til 1 then lie there buzzing"},
    {"told kev to stop w the nickname", "work", "boundary",
     "laughed along then hated myself on the bus"},
    {"forgot nans birthday card. rang her instead", "family", "gentle", "",
     "i remembered late and i rang. she was chuffed"},
    {"late again. didnt spiral about it", "work", "gentle", "",
     "the bus was late and so was i"},
    {"dropped a tray in front of everyone", "work", "gentle",
     "id replay it for a week", "it was a tray. people helped"},
};

constexpr Line kHard[] = {
    {"everything too loud today. {home|bed|dark room} by 6"},
    {"argument w jo. {bad one|same one|doors}. both {quiet|in bed|crying} now",
     "jo"},
    {"panic {at work|on the bus|in the night}, {long one|two of them|didnt see "
     "it coming}"},
    {"couldnt {get up|eat|answer anyone|stop shaking} {today|til 2|til dark}"},
    {"mum said {the thing|it was my fault|i imagine things} again", "family"},
    {"dans mate came in the shop. {hid|served him|legs gone} and {shaking "
     "since|told no one til now}",
     "work", ""},
    {"nightmare, the {kitchen|stairs|red door} one. {up since 3|cant shake "
     "it|sick twice}",
     "sleep"},
    {"{nan|jo|biscuit} ill and im {useless in hospitals|waiting for the "
     "phone|not sleeping}",
     "family"},
    {"nothing helps today. {not walking|not baths|not jo}"},
};

constexpr Line kFirsts[] = {
    {"said the word trauma out loud. to jo", "jo", "reach"},
    {"first night in the flat alone in 2 yrs. lamp on", "sleep", "stay"},
    {"put my hand up in group", "group", "show"},
    {"told mum no and didnt ring back to fix it", "family", "boundary"},
};

constexpr Situation kSituations[] = {
    {"jo",
     "jo asked what was wrong. went to my room",
     "jo asked. i stayed on the sofa and said i wasnt sure yet",
     "stay",
     "id go to my room and wait for it to pass",
     {"jo burned the pancakes. ate them on the sofa",
      "jos room painted. wrong blue, we like it"}},
    {"family",
     "mum rang during dinner AGAIN. picked up. stomach in knots til "
     "midnight",
     "mums ringing while we were eating dinner. let it go to voicemail, rang "
     "her after the washing up",
     "boundary",
     "id always pick up",
     {"voicemail from mum, just her singing happy birthday",
      "dinner at mums. dumplings"}},
    {"work",
     "priya changed the rota w no warning. said fine. cried in the "
     "stockroom",
     "rota all different again. told priya saturdays dont work for me. she "
     "just said ok??",
     "boundary",
     "id say fine and cry out back",
     {"priya made a rota for the kettle lol",
      "tidied the stockroom w kev. found a 2019 advent calendar"}},
    {"dan",
     "found dans hoodie in the wash basket. slept in it, texted him at "
     "3",
     "that hoodie of dans turned up. charity bag. then a bath",
     "settle",
     "",
     {"bought a hoodie. green. mine", "took 2 bags to the charity shop"}},
    {"health",
     "dentist letter came. binned it before jo saw",
     "rang the dentist myself. told the receptionist im scared, she booked me "
     "a "
     "long slot",
     "reach",
     "binned every letter",
     {"new receptionist at the vets looks like nan",
      "letter from the dentist about parking"}},
    {"health",
     "big tesco, strip lights, couldnt breathe. left the trolley by "
     "the yoghurts and ran",
     "went funny in tesco, same aisle w the yoghurts. held on to the trolley, "
     "counted tins, paid, home",
     "stay",
     "",
     {"yoghurt and a nap for tea", "trolley wheel stuck, went in circles"}},
    {"friends",
     "sams karaoke thing. said i had a migraine",
     "karaoke for sams leaving do. went for 40 mins. sang nothing. was ok",
     "show",
     "id make up a migraine",
     {"sam doing karaoke in the car park all week",
      "real migraine. lay in the dark w biscuit"}},
    {"home",
     "landlord came about the damp. apologised to HIM for the mould",
     "damp is back. emailed the landlord w photos and not one sorry in it",
     "boundary",
     "",
     {"landlord fixed the gate", "damp dog smell everywhere"}},
    {"family",
     "nan put the wedding dvd on. saw myself, felt sick, skipped tea",
     "watched that dvd w nan again, the wedding. saw me dancing. stayed for "
     "cake",
     "gentle",
     "",
     {"kevs wedding invite came. nice envelope",
      "dvd player broke. nan furious"}},
    {"biscuit",
     "biscuit limping. screamed at jo in the vets car park",
     "limp is back, vets w biscuit. snapped at jo in the waiting room and said "
     "sorry before we got to the car",
     "repair",
     "we wouldnt speak til monday",
     {"vets says biscuit is fat lol",
      "car park picnic, raining, biscuit muddy"}},
};

constexpr std::string_view kOnce[] = {
    "saw a heron on the weir, stood there like an idiot, happy",
    "bought marigolds for the step",
    "kev got engaged, cried at the till",
    "learnt to bleed a radiator off a video",
    "new glasses, everything has edges",
    "swam in the lido, freezing, screamed",
    "hailstones!! caught some w next doors kid",
    "won a tombola, its a jar of gherkins",
    "said hello to the man with the parrot",
    "mended the zip on my good coat",
    "gave my seat to a pregnant lady and she winked",
    "cinema on my own, aisle seat",
    "power cut, candles, card games",
    "painted my nails orange",
    "library fine paid, 3 yrs late, nobody died",
    "bees in the hedge by the bus stop",
    "jo taught me to parallel park",
    "haircut, told her shorter, meant it"};
constexpr Before kBefore[] = {
    {"rest", "id {keep going til i dropped|scroll til 2}"},
    {"boundary", "id say yes then {cry|be ill|hate everyone}"},
    {"reach", "id {tell no one|say fine lol}"},
    {"settle", "it took {all night|two days}"},
    {"pause", "id reply in {2|5} seconds, angry"},
    {"gentle", "id call myself {thick|useless} for a week"}};
constexpr std::string_view kKinder[] = {
    "{tired|long week|scared}, and i still {got through it|turned up|told jo}",
    "if sam said that id make her a tea"};
constexpr std::string_view kDismissing[] = {
    "only had a shower, doesnt count",
    "its nothing but i {rang|texted} {who}",
    "stupid little thing. opened the post",
    "anyone can go to work. went to work",
    "dunno why im writing this. ate {food}",
    "big whoop, got out of bed"};
constexpr std::string_view kSelfCritical[] = {
    "im so pathetic. {cried|froze|said sorry} again", "useless at everything",
    "ruined {jos|nans|the} evening like i always do",
    "should be over this by now", "why cant i just be normal"};
constexpr std::string_view kForOneself[] = {
    "peregrine thing again. {didnt ring|deleted it|told no one}",
    "saw him at the peregrine. {went cold|crossed the road}"};
constexpr std::string_view kSupport[] = {
    "didnt cut myself tonight. sat on the tamarack bench til it passed",
    "wish i was dead, then biscuit. tamarack road, walked it twice"};
constexpr std::string_view kSetAsideTag[] = {
    "letter from isinglass about the hearing. {in the drawer|read it twice}",
    "isinglass rang re the statement. {said my bit|shook after}"};
constexpr std::string_view kSetAsideDay[] = {
    "grandads day. verdigris gate, {tulips|daffs|his cap}"};
constexpr std::string_view kHeard[] = {
    "your body was doing its job", "you dont have to earn rest",
    "what if its grief", "slow is a speed", "two things can be true"};
constexpr std::string_view kNotes[] = {"talked about mum mostly", "did the map",
                                       "quiet one", "cried, good cry"};
constexpr std::string_view kHere[] = {"here", "tired", "still here", "nothing"};
constexpr std::string_view kMarked[] = {"good biscuits", "told jo",
                                        "song on repeat", "ten min of sun"};

}  // namespace

constinit const Voice kTexter{
    .name = "texter",
    .tags_in_words = true,
    .entries_a_week = 9,
    .session_weekday = 4,
    .kinds_percent = 20,
    .measures_percent = 15,
    .skip_tag = "court",
    .skip_date = "03-14",
    .closing = "slow is a speed",
    .ways = R"("good biscuits", "tell jo")",
    .rituals = R"("blanket", "no news tonight")",
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
