import { missingOn, type Answers } from "./answers"
import type { Verdict } from "./engine"
import { QUESTIONS } from "./questions"

/** Where a check stands. `at` is a question’s index, or `RESULT`. */
export type Check = {
  at: number
  answers: Answers
  /** “Next” was pressed with nothing chosen: what is missing is said. */
  isComplaining: boolean
  /** Every screen was passed once: a changed answer leads straight back to the result. */
  isWhole: boolean
}

/** What the rules say of the answers so far. */
export type Judge = (answers: Answers) => Verdict

export const RESULT = QUESTIONS.length
const LAST = RESULT - 1

/** The first screen that still needs an answer; `RESULT` when none does. */
function firstMissing(answers: Answers): number {
  const at = QUESTIONS.findIndex((question) => missingOn(question, answers))
  return at < 0 ? RESULT : at
}

const isStop = (answers: Answers, judge: Judge) => judge(answers).stop !== "none"

/** A check as it begins. `answers` may hold a place that was pressed on another page. */
export function begin(answers: Answers): Check {
  return { at: 0, answers, isComplaining: false, isWhole: false }
}

/** A check whose form was posted whole: a warning sign is enough for a result, otherwise nothing may be missing. */
export function posted(answers: Answers, judge: Judge): Check {
  const missing = firstMissing(answers)
  const at = isStop(answers, judge) ? RESULT : missing
  return { at, answers, isComplaining: at !== RESULT, isWhole: missing === RESULT }
}

/** “Next”: the result as soon as a warning sign calls for it, the screen after this one, or a word on what is missing. */
export function next(check: Check, judge: Judge): Check {
  const { at, answers, isWhole } = check
  const question = QUESTIONS[at]
  if (question && missingOn(question, answers)) {
    return { ...check, isComplaining: true }
  }
  const onward = isWhole && firstMissing(answers) === RESULT ? RESULT : at + 1
  return { at: isStop(answers, judge) ? RESULT : onward, answers, isComplaining: false, isWhole: isWhole || at === LAST }
}

/** To a screen that was there before: to change an answer, or by the browser’s Back and Forward. It never skips a screen that still needs an answer. */
export function goTo(check: Check, at: number, judge: Judge): Check {
  const { answers, isWhole } = check
  const open = Math.min(firstMissing(answers), isWhole ? RESULT : LAST)
  const furthest = isStop(answers, judge) ? RESULT : open
  return { ...check, at: Math.max(0, Math.min(at, furthest)), isComplaining: false }
}

/** The screen on which the answers first call for a stop. */
export function stoppedAt(answers: Answers, judge: Judge): number {
  const until = (at: number): Answers => Object.fromEntries(QUESTIONS.slice(0, at + 1).flatMap(({ parts }) => parts.map(({ name }) => [name, answers[name] ?? []])))
  return Math.max(0, QUESTIONS.findIndex((_, at) => isStop(until(at), judge)))
}
