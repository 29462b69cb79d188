/**
 * Words shoppers use for the same kind of thing: lay and clinical, British and American, brand names used as generic words.
 * Each group is one meaning; any word of it finds the others. The kinds are those of the catalogue's categories.
 */
const GROUPS: string[][] = [
  ["cryo cuff", "cryocuff", "cold cuff", "cold compression", "ice machine", "cold therapy", "cryotherapy", "cooling cuff"],
  ["ice pack", "cold pack", "gel pack", "ice bag", "cold compress", "ice wrap"],
  ["wrap", "bandage", "strapping", "elastic bandage", "crepe bandage", "tensor", "ace"],
  ["sleeve", "knee support", "pull-on support", "compression sleeve"],
  ["hinged brace", "ligament brace", "hinged support", "stabiliser", "stabilizer"],
  ["kneecap", "patella", "patellar", "patellofemoral", "knee cap"],
  ["patellar strap", "infrapatellar strap", "knee strap", "jumper's knee strap", "cho-pat"],
  ["wedge", "leg rest", "leg elevation", "leg ramp"],
  ["leg spacer", "knee pillow", "pillow between knees", "knee spacer"],
  ["crutch", "crutches", "walking aid", "walking aids"],
  ["resistance band", "resistance bands", "exercise band", "stretch band", "theraband", "loop band"],
  ["foam roller", "roller", "massage roller", "massage stick"],
  ["arch support", "insole", "insoles", "orthotic", "orthotics", "shoe insert", "shoe inserts", "inner sole"],
  ["flat feet", "flat foot", "fallen arches", "low arch", "pronation", "overpronation"],
  ["high arch", "high arches", "pes cavus", "supination"],
  ["running shoe", "running shoes", "trainers", "sneakers", "runners"],
  ["kinesiology tape", "kinesio tape", "kt tape", "sports tape", "k tape"],
  ["painkiller", "painkillers", "ibuprofen", "acetaminophen", "paracetamol", "anti-inflammatory", "nsaid"],
  ["swelling", "swollen", "puffy", "oedema", "edema"],
  ["stretching", "strengthening", "exercise", "exercises", "rehab", "physio", "physiotherapy"],
]

/** As Meilisearch wants them: each word with all others of its group. A word in two groups has the others of both. */
export function synonyms(groups: readonly (readonly string[])[] = GROUPS): Record<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const group of groups) {
    for (const word of group) {
      const others = found.get(word) ?? new Set()
      group.filter((other) => other !== word).forEach((other) => others.add(other))
      found.set(word, others)
    }
  }
  return Object.fromEntries([...found].map(([word, others]) => [word, [...others]]))
}
