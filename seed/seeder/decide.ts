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

/** How a thing is found in the shop: not there, as the seeder left it, or changed by somebody since. */
export type Found = "missing" | "as left" | "changed"

/** What the ledger remembers of a row: a fingerprint of each of its fields. */
export function imprint(row: object): string {
  return JSON.stringify(fieldsOf(row))
}

/**
 * Compares a row with how it was left. Only fields count that both know: a column that was added or dropped since
 * is a change of the shop's schema, and nobody's edit.
 */
export function find(row: object | undefined, left: string | undefined): Found {
  if (!row) {
    return "missing"
  }
  if (left === undefined || left === UNFINISHED) {
    return "changed"
  }
  const now = fieldsOf(row)
  const isAsLeft = Object.entries(JSON.parse(left) as Record<string, string>).every(([field, mark]) => (now[field] ?? mark) === mark)
  return isAsLeft ? "as left" : "changed"
}

function fieldsOf(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, fingerprint(value ?? null)]))
}

/** Decides by what the data file says now and said last, and by whether anybody else has touched the row. Only one that nobody has is updated, unless forced. */
export function decide(source: string, found: Found, last: LedgerEntry | undefined, force: boolean): Decision {
  if (found === "missing") {
    return "create"
  }
  if (last?.state === UNFINISHED) {
    return "update"
  }
  if (force) {
    return last?.source === source && found === "as left" ? "keep" : "update"
  }
  if (last?.source === source) {
    return "keep"
  }
  return found === "as left" ? "update" : "leave to staff"
}
