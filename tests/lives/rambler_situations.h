// SPDX-License-Identifier: MIT
#pragma once

#include "voice.h"

namespace wins::lives {

/// What comes back in the life of the one who writes at length.
inline constexpr Situation kRamblerSituations[] = {
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

}  // namespace wins::lives
