export type Step = { when: string; title: string; path: string | null; text: string }

const COLD = ["cryo-cuff", "ice-pack"]
const WORN = ["cryo-cuff", "compression-wrap", "knee-sleeve", "brace-hinged", "brace-patella", "patellar-strap"]

function now(categories: string[]): Step {
  if (categories.some((category) => COLD.includes(category))) {
    return { when: "Now", title: "Ice from the freezer", path: "/tips/ice", text: "10 to 15 minutes, wrapped in a damp towel, every 2 to 3 hours." }
  }
  return { when: "Now", title: "Rest it, but not too long", path: "/tips/rest", text: "1 to 3 days off what hurts. Keep moving as pain allows." }
}

function arrived(categories: string[]): Step {
  if (categories.includes("arch-support")) {
    return { when: "When it’s here", title: "Wear them in", path: "/tips/arch-support", text: "One hour on the first day, one hour more each day." }
  }
  if (categories.some((category) => WORN.includes(category))) {
    return { when: "When it’s here", title: "Try it on dry, indoors", path: null, text: "Snug, never numb. Too tight or too loose? Send it back within 30 days, clean." }
  }
  return { when: "When it’s here", title: "Try it at home", path: null, text: "Not what you need? Return it within 30 days, clean." }
}

/** What to do after ordering things of these categories: the article is on its way, the advice works today. Facts as in the tips. */
export function untilItComes(categories: string[]): Step[] {
  const load: Step = { when: "From day 3", title: "Load the knee again", path: "/tips/exercise", text: "The tip with the best evidence costs nothing." }
  return [now(categories), arrived(categories), load]
}
