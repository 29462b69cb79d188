/** Kinds of which one does the work of the other. Handles as in the shop's categories. */
const SAME_JOB: { kinds: string[]; says: string }[] = [
  { kinds: ["cryo-cuff", "ice-pack"], says: "Both cool a knee. One is enough; keep whichever suits you." },
  { kinds: ["knee-sleeve", "compression-wrap"], says: "Both hold a knee snugly. One is enough; keep whichever suits you." },
  { kinds: ["brace-hinged", "brace-patella"], says: "Two braces don’t go on one knee. Keep the one that you were advised to wear." },
  { kinds: ["elevation-wedge", "leg-spacer"], says: "The wedge lifts the leg; the spacer only keeps the knees apart. For swelling the wedge is enough." },
]

/** What to say to somebody who has two things for one job in the cart, or `null`. We sell less that way, and are believed more. */
export function sameJob(categories: string[]): string | null {
  return SAME_JOB.find(({ kinds }) => kinds.every((kind) => categories.includes(kind)))?.says ?? null
}
