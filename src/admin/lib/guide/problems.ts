/** What is wrong, and where: `at` is a field's name, "sections-0-heading", or "" where no field is meant. */
export type Problem = { at: string; says: string }

const NAMED = /^([a-z_]+(?:, [a-z0-9_]+)*): (.+)$/i

/** What a refusal says, field by field. The backend writes a line for each: "sections, 0, heading: is empty". */
export function problemsOf(message: string): Problem[] {
  return message.split("\n").filter(Boolean).map((line) => {
    const [, path, says] = NAMED.exec(line) ?? []
    return path && says ? { at: path.replaceAll(", ", "-"), says } : { at: "", says: line }
  })
}

/** What is wrong with a field, or with a part of what is typed in it, such as one paragraph of several. */
export function problemAt(problems: readonly Problem[], name: string): string | undefined {
  return problems.find(({ at }) => at === name || at.startsWith(`${name}-`))?.says
}

const STATUS: Record<number, string> = {
  401: "You were signed out. Sign in again in another tab, then save here: what you wrote is kept.",
  // Medusa puts words of its own, about retrying, in the place of the backend's.
  409: "Somebody else has saved this since you opened it, and what they wrote is not written over. Open it in another tab, put there what you wrote here, and save it there.",
  404: "This is no longer there. Copy what you wrote before you leave.",
}

/** Why something could not be saved, in words that say what to do. Without a status nobody answered. */
export function refusalOf({ message, status }: { message: string; status?: number }): Problem[] {
  if (status === undefined) {
    return [{ at: "", says: "The shop’s backend did not answer. What you wrote is kept; try again in a moment." }]
  }
  if (status >= 500) {
    return [{ at: "", says: `The shop’s backend failed (${message}). What you wrote is kept; try again in a moment.` }]
  }
  const words = STATUS[status]
  return words ? [{ at: "", says: words }] : problemsOf(message)
}
