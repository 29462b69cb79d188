import { createHash } from "node:crypto"

/** What a run of the seeder does with one thing. */
export type Decision = "create" | "update" | "keep" | "leave to staff"
export type LedgerEntry = { source: string; state: string }

/** Stands for a row's state while it is being written: a run that was cut off finds its own unfinished work by it. */
export const UNFINISHED = "unfinished"

/** A short fingerprint of any plain data; the order of keys doesn't matter. */
export function fingerprint(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data, sortKeys)).digest("hex").slice(0, 24)
}

function sortKeys(_key: string, value: unknown): unknown {
  return value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
    : value
}

/**
 * Decides by three fingerprints: of the data file now, of the data file last written, and of the row now against the row
 * as it was left. Only a row that nobody else has touched is updated, unless forced.
 * @param current fingerprint of the row as it stands, undefined where there is none
 */
export function decide(source: string, current: string | undefined, last: LedgerEntry | undefined, force: boolean): Decision {
  if (current === undefined) {
    return "create"
  }
  if (last?.state === UNFINISHED) {
    return "update"
  }
  if (force) {
    return last?.source === source && last.state === current ? "keep" : "update"
  }
  if (last?.source === source) {
    return "keep"
  }
  return last?.state === current ? "update" : "leave to staff"
}
