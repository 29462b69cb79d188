import { BOUNDS, EMPTY_INTAKE, FOOT, HISTORY, MECHANISM, ONSET, SIGNS, SWELLING, WHEN, WHERE, type Intake } from "./intake"

export type ReadIntake = { ok: true; intake: Intake } | { ok: false; error: string }

/** A field that can't be read, in a sentence that says what would be right. */
class Unreadable extends Error {}

const listed = (words: readonly string[]) => words.join(", ")
/** What somebody sent, short enough to be said back. */
const quoted = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? String(value)

function word<T extends string>(field: string, value: unknown, words: readonly T[]): T {
  const found = words.find((each) => each === value)
  if (found === undefined) {
    throw new Unreadable(`${field}: ${quoted(value)} is none of the words, which are ${listed(words)}.`)
  }
  return found
}

function one<T extends string>(field: string, value: unknown, words: readonly T[]): T | null {
  return value === undefined || value === null ? null : word(field, value, words)
}

function many<T extends string>(field: string, value: unknown, words: readonly T[]): T[] {
  if (value === undefined || value === null) {
    return []
  }
  if (!Array.isArray(value)) {
    throw new Unreadable(`${field}: a list of words is asked for, such as ["${words[0] ?? ""}"].`)
  }
  return [...new Set(value.map((each) => word(field, each, words)))]
}

function whole(field: keyof typeof BOUNDS, value: unknown): number | null {
  if (value === undefined || value === null) {
    return null
  }
  const { min, max } = BOUNDS[field]
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
    throw new Unreadable(`${field}: a whole number from ${min} to ${max} is asked for.`)
  }
  return value
}

function read(sent: Record<string, unknown>): Intake {
  const unknown = Object.keys(sent).find((field) => !Object.hasOwn(EMPTY_INTAKE, field))
  if (unknown !== undefined) {
    throw new Unreadable(`${quoted(unknown)} is no field of the check. There are ${listed(Object.keys(EMPTY_INTAKE))}.`)
  }
  return {
    where: many("where", sent.where, WHERE),
    onset: one("onset", sent.onset, ONSET),
    mechanism: one("mechanism", sent.mechanism, MECHANISM),
    when: many("when", sent.when, WHEN),
    swelling: one("swelling", sent.swelling, SWELLING),
    foot: one("foot", sent.foot, FOOT),
    history: many("history", sent.history, HISTORY),
    age: whole("age", sent.age),
    days_since_start: whole("days_since_start", sent.days_since_start),
    signs: many("signs", sent.signs, SIGNS),
  }
}

/** Reads the answers of a check as they were sent. A field that is absent was not answered; one that is wrong is refused by name, never dropped: it could be the one that stops. */
export function readIntake(sent: unknown): ReadIntake {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) {
    return { ok: false, error: "The answers are asked for as one JSON object, such as {\"where\": [\"front\"]}." }
  }
  try {
    return { ok: true, intake: read(sent as Record<string, unknown>) }
  } catch (error) {
    if (error instanceof Unreadable) {
      return { ok: false, error: error.message }
    }
    throw error
  }
}
