import type { Answer } from "./find"

const MOST = 5
const isNamed = (type: string) => type === "kind" || type === "brand"

/**
 * May the browser remember this search? Only one that names kinds of thing and makers, and nothing else: no word about a
 * body, no size, no side, no allergy, no word we don’t know, and nothing that raised a warning or a caution.
 */
export function mayRemember({ flags, contraindications, understood, items }: Answer): boolean {
  if (!understood || flags.length || contraindications.length || !items.some(({ type }) => type === "product")) {
    return false
  }
  const { heard, others, wanted, demands } = understood
  const isPlain = !others.length && !wanted.sizes.length && !wanted.wishes.length && !Object.keys(demands).length
  // "Knee" alone says nothing: everything here is for one.
  return isPlain && heard.some(({ topic }) => isNamed(topic.type)) && heard.every(({ topic, said }) => isNamed(topic.type) || said.every((notion) => notion === "knee"))
}

/** Recent searches with one more, newest first, each once, however it was written. */
export function withRecent(list: string[], query: string): string[] {
  return [query, ...withoutRecent(list, query)].slice(0, MOST)
}

export function withoutRecent(list: string[], query: string): string[] {
  return list.filter((each) => each.toLowerCase() !== query.toLowerCase())
}

/** What the browser kept; nothing where it is not what we wrote. */
export function readRecent(kept: string | null): string[] {
  try {
    const list: unknown = JSON.parse(kept ?? "[]")
    return Array.isArray(list) ? list.filter((each) => typeof each === "string").slice(0, MOST) : []
  } catch {
    return []
  }
}
