import type { Vocabulary } from "./types"

/** A small vocabulary for the specs beside it. */
export const VOCABULARY: Vocabulary = {
  kinds: [
    { category: "ice-pack", said: ["ice pack", "cold pack"], second: ["cryo-cuff"], tips: ["ice"] },
    { category: "cryo-cuff", said: ["cold cuff", "cryo cuff"], second: ["ice-pack"], tips: ["ice"] },
    { category: "brace-hinged", said: ["hinged brace", "meniscus brace"], second: ["knee-sleeve"], tips: ["compression"] },
    { category: "knee-sleeve", said: ["knee sleeve"], second: [], tips: ["compression"] },
    { category: "bands", said: ["exercise band", "band"], second: [], tips: ["exercise"] },
    { category: "arch-support", said: ["arch support", "insoles"], second: ["running-shoes"], tips: ["arch-support"] },
    { category: "running-shoes", said: ["running shoes"], second: ["arch-support"], tips: ["arch-support"] },
  ],
  needs: [
    { name: "knee braces", kind: "things", said: ["brace"], serves: { "brace-hinged": 2, "knee-sleeve": 1 }, tips: ["compression"] },
    { name: "knee supports", kind: "things", said: ["support"], serves: { "knee-sleeve": 2 }, tips: ["compression"] },
    { name: "sizes", kind: "subject", said: ["size"], serves: { "guide:sizing": 2 }, tips: [] },
    { name: "icing", kind: "subject", said: ["ice"], serves: { "guide:icing": 2, "ice-pack": 1 }, tips: ["ice"] },
    { name: "painkillers", kind: "subject", said: ["Advil", "ibuprofen", "painkiller"], serves: { "tip:painkillers": 2 }, tips: ["painkillers"], unsold: { goods: ["Advil"], instead: "Here is what the guide says." } },
    { name: "pain behind the knee", kind: "need", said: ["behind knee"], serves: { "guide:red-flags": 2, "knee-sleeve": 1 }, tips: ["rest"] },
    { name: "a meniscus", kind: "need", said: ["meniscus"], serves: { bands: 2, "brace-hinged": 1 }, tips: ["exercise"] },
    { name: "outer side", kind: "need", said: ["it band"], serves: { bands: 1, "foam-roller": 2 }, tips: ["exercise"] },
    { name: "a sore knee", kind: "need", said: ["pain", "knee"], serves: { bands: 2, "ice-pack": 1 }, tips: ["exercise", "ice"] },
  ],
  brands: [{ name: "Hoka", said: ["Hoka", "bondi"], serves: { "running-shoes": 2 } }],
  same: [["behind knee", "back of knee"], ["it band", "itb"], ["pain", "sore", "hurts"], ["hinged", "hinge"]],
  respellings: { nee: "knee" },
  stop_words: ["a", "for", "my", "the", "it", "of", "with", "how", "should", "i", "can", "in"],
  light_words: { knee: 0.1, pain: 0.4 },
  plain_words: ["hand", "night", "right"],
}
