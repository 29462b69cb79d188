/** Neighbours that are one word to us (right, as they are typed) with what they say (left); "other" is no sign of anything. */
export const JOINED: Readonly<Record<string, readonly string[]>> = {
  cannot: [
    "can not", "can t", "won t", "couldn t", "not able", "will not", "would not", "could not", "can no longer", "no longer able", "too painful to", "too sore to",
    "hurts too much to", "hurts to much to", "hurt too much to", "to painful to", "too much pain to", "no way to", "no way i can", "no way can i",
  ],
  not: ["no longer", "ruled out", "rules out", "doesn t", "isn t", "don t", "didn t", "hasn t", "wasn t", "haven t"],
  other: ["not only", "not just", "not sure", "no idea", "no wonder", "sick of", "hay fever", "cabin fever", "flu jab"],
  kneecap: ["knee cap", "knee caps"],
  giveway: [
    "give way", "gives way", "gave way", "giving way", "given way", "giveway", "give out", "gives out", "gave out", "giving out", "given out", "giv way", "gives in",
    "giving in", "gave in", "give in", "gives up on", "gave up on", "goes from under", "went from under", "goes out from", "went out from", "going out from",
    "gives under", "gave under", "goes out on", "went out on", "going out on", "keeps going out",
  ],
  faint: ["passed out", "pass out", "passing out", "blacked out"],
  straighten: ["go straight", "goes straight"],
  fast: ["straight away", "right away", "straight after", "right after", "in no time", "out of nowhere", "same day", "at once"],
  hot: ["on fire"],
  cold: ["ice cold", "stone cold", "freezing cold"],
  ease: ["let up", "lets up", "letting up"],
  anticoagulant: ["factor viii", "factor ix", "factor eight", "factor nine"],
  letdown: ["let me down", "lets me down", "letting me down"],
  constant: ["all the time", "the whole time"],
  daynight: ["day and night", "night and day", "all night and day", "round the clock"],
}
