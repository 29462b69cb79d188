import type { Fit } from "../serving"
import { FIT_WORDS } from "./words"

/** Names to show in place of ids, such as a source's code or a product's title. */
export type Names = ReadonlyMap<string, string>

type Linked = { product_id: string; fit: Fit; reason: string }

/** A field's value as lines to read: a text a line, a row of a table a line, a short record a line. */
export function linesOf(value: unknown, names: Names): string[] {
  if (value === null || value === undefined || value === "" || value === false) {
    return []
  }
  if (Array.isArray(value)) {
    return value.flatMap((each) => (Array.isArray(each) ? each.join(" | ") : linesOf(each, names)))
  }
  if (typeof value === "object") {
    return isLinked(value) ? [linkedLine(value, names)] : recordLines(value, names)
  }
  const text = String(value)
  return [names.get(text) ?? text]
}

/** A product of a tip; its place says itself by its line's. */
function linkedLine({ product_id, fit, reason }: Linked, names: Names): string {
  return [names.get(product_id) ?? product_id, FIT_WORDS[fit], reason].join(" · ")
}

function isLinked(value: object): value is Linked {
  return "product_id" in value && "fit" in value
}

function recordLines(record: object, names: Names): string[] {
  const entries = Object.entries(record)
  const isShort = entries.every(([, part]) => typeof part !== "object" || part === null)
  const lines = entries.flatMap(([key, part]) => (isShort && typeof part !== "string" ? named(key, part) : linesOf(part, names)))
  return isShort && lines.length ? [lines.join(" · ")] : lines
}

/** Numbers and ticks mean nothing without their name: "to day 3". */
function named(key: string, part: unknown): string[] {
  const words = key.replaceAll("_", " ")
  return part === null || part === false ? [] : [part === true ? words : `${words} ${String(part)}`]
}

export type Difference = { gone: string[]; come: string[]; isOrder: boolean }

/** What of a field's lines is gone and what has come. Where neither, they only changed places. */
export function difference(before: unknown, after: unknown, names: Names): Difference {
  const [old, now] = [linesOf(before, names), linesOf(after, names)]
  const [gone, come] = [without(old, now), without(now, old)]
  return { gone, come, isOrder: !gone.length && !come.length }
}

/** The lines that `others` doesn't have as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) {
      left.splice(at, 1)
    }
    return at < 0
  })
}
