/** A step of the program: minutes walked and run in turns until the way is done, and how hard it should feel, of 10. `walk` 0 is running all the way. */
export type Step = { number: number; walk: number; run: number; miles: number; effort: number; feels: string }

/** The standard program of a 2023 trial (C48, its table 1), step for step: none of them is ours. */
export const STEPS: readonly Step[] = [
  { number: 1, walk: 2, run: 3, miles: 1, effort: 3, feels: "easy" },
  { number: 2, walk: 2, run: 3, miles: 1.5, effort: 3, feels: "easy" },
  { number: 3, walk: 2, run: 4, miles: 1.5, effort: 4, feels: "fairly easy" },
  { number: 4, walk: 2, run: 4, miles: 2, effort: 4, feels: "fairly easy" },
  { number: 5, walk: 1, run: 4, miles: 2, effort: 5, feels: "a bit hard" },
  { number: 6, walk: 0, run: 0, miles: 2, effort: 5, feels: "a bit hard" },
]

/** Each step at least twice, says the program. */
export const TIMES = 2

const KM_PER_MILE = 1.609344

/** "1 mile (1.6 km)" */
export function wayText({ miles }: Step): string {
  return `${miles} ${miles === 1 ? "mile" : "miles"} (${(miles * KM_PER_MILE).toFixed(1)} km)`
}

/** "Walk 2 minutes, run 3, in turns" */
export function turnsText({ walk, run }: Step): string {
  return walk === 0 ? "Run all the way" : `Walk ${walk} ${walk === 1 ? "minute" : "minutes"}, run ${run}, in turns`
}

export function effortText({ effort, feels }: Step): string {
  return `${effort} of 10, ${feels}`
}

/** What stops the plan: said beside it, printed with it and written into every day of the calendar. */
export const STOPS = [
  "Swelling, stiffness or more pain, during the run or after it: stay at this step until you have done it without.",
  "Pain while you run, and nobody has told you what it is: stop and walk home.",
  "It gives way, gets stuck or swells up within hours: no more running, and have it seen.",
] as const
