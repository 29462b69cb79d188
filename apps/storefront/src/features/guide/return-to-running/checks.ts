/** What a knee must be able to do before the first run. `still` says it when it is missing; `section` is where the page says more. */
export type Check = { id: string; says: string; still: string; section: string; /** Its lack is a sign to be seen, by this anchor of the warning signs. */ sign?: string }

/** The article's three, and what clinicians add to them. General advice where the page's section names no source. */
export const CHECKS: readonly Check[] = [
  { id: "bends", says: "Bending and straightening it doesn’t hurt.", still: "bending and straightening without pain", section: "bend-and-straighten" },
  { id: "range", says: "It bends and straightens as far as the other knee.", still: "bending and straightening as far as the other knee", section: "bend-and-straighten" },
  { id: "moves", says: "Walking, a short sprint and a jump don’t hurt.", still: "walking, sprinting and jumping without pain", section: "walk-jump" },
  { id: "walks", says: "You can walk for 30 minutes in comfort.", still: "walking for 30 minutes in comfort", section: "walk-jump" },
  { id: "holds", says: "It doesn’t give way, and doesn’t get stuck.", still: "a knee that neither gives way nor gets stuck", section: "walk-jump", sign: "rf_giving_way" },
  { id: "strong", says: "It feels as strong as it was before.", still: "feeling as strong as before", section: "strength" },
  { id: "even", says: "A squat and a hop on this leg go as well as on the other.", still: "a squat and a hop as good as on the other leg", section: "strength" },
  { id: "calm", says: "It isn’t swollen, and isn’t the day after you have been active.", still: "no swelling, on the day or the day after", section: "no-swelling" },
]

/** What is still missing of the list, in its order. */
export function missing(ticked: ReadonlySet<string>): Check[] {
  return CHECKS.filter(({ id }) => !ticked.has(id))
}

/** Whether to begin, in words, and what is still missing, by name: never what that may mean. */
export function verdictOf(ticked: ReadonlySet<string>): { said: string; still: Check[] } {
  const left = missing(ticked)
  if (left.length === 0) {
    return { said: "All true: you can begin with step 1.", still: [] }
  }
  if (left.length === CHECKS.length) {
    return { said: `Tick what is true. All ${CHECKS.length} should be, before the first run.`, still: [] }
  }
  return { said: "Not yet. Still missing:", still: left }
}
