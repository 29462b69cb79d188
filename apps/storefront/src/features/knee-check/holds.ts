import type { Intake } from "./intake"
import type { Bounds, Lines, Term } from "./rules"

const within = (value: number | null, { min = 0, max = Infinity }: Bounds) => value !== null && value >= min && value <= max

const chosen = <T>(words: readonly T[] | undefined, answers: readonly (T | null)[]) => Boolean(words?.some((word) => answers.includes(word)))

/** Whether the answers fulfil a term: any part of it is enough. A question that was not answered fulfils nothing. */
export function holds({ not, ...term }: Term, intake: Intake): boolean {
  if (not) {
    return !holds(not, intake)
  }
  return (
    chosen(term.where, intake.where) ||
    chosen(term.onset, [intake.onset]) ||
    chosen(term.mechanism, [intake.mechanism]) ||
    chosen(term.when, intake.when) ||
    chosen(term.swelling, [intake.swelling]) ||
    chosen(term.foot, [intake.foot]) ||
    chosen(term.history, intake.history) ||
    chosen(term.signs, intake.signs) ||
    (term.age !== undefined && within(intake.age, term.age)) ||
    (term.days !== undefined && within(intake.days_since_start, term.days))
  )
}

/** Whether all terms of any line hold; true where there are no lines. */
export function anyLineHolds(lines: Lines, intake: Intake): boolean {
  return lines.length === 0 || lines.some((line) => line.every((term) => holds(term, intake)))
}
