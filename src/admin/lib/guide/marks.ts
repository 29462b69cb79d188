import type { Source } from "./texts"

/** A piece of a text: plain, stressed, or the code of a source it rests on. */
export type Mark = { kind: "text" | "strong" | "cite"; text: string }

const MARKS = /\*\*(.+?)\*\*|\s*\[([A-Z]\d+[a-z]?)\]/g
const CITES_BEFORE_STOP = /((?:\s*\[[A-Z]\d+[a-z]?\])+)([.,;:])/g

/**
 * Takes "**stress**" and "[C8]" out of a text, as the shop does: a number hangs on the word, or on the stop that follows.
 * Written again here because neither side's build has the other's sources.
 */
export function marksOf(written: string): Mark[] {
  const text = written.replace(CITES_BEFORE_STOP, "$2$1")
  const found = [...text.matchAll(MARKS)]
  const pieces = found.flatMap(({ 0: whole, 1: strong, 2: code, index }, at): Mark[] => {
    const next = found[at + 1]?.index ?? text.length
    return [strong ? { kind: "strong", text: strong } : { kind: "cite", text: code ?? "" }, { kind: "text", text: text.slice(index + whole.length, next) }]
  })
  return [{ kind: "text" as const, text: text.slice(0, found[0]?.index ?? text.length) }, ...pieces].filter(({ text: piece }) => piece)
}

/** The codes that texts cite, in the order a reader meets them, each once. */
export function citedIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(marksOf).flatMap(({ kind, text }) => (kind === "cite" ? text : [])))]
}

export type NumberedSource = Source & { number: number }

/** The sources ticked for a text by the number that readers see: in the order they are cited, what isn't cited last. */
export function numberSources(texts: readonly string[], ticked: readonly string[], all: readonly Source[]): NumberedSource[] {
  const order = [...new Set([...citedIn(texts).filter((code) => ticked.includes(code)), ...ticked])]
  return order.flatMap((code) => all.find((source) => source.code === code) ?? []).map((source, at) => ({ ...source, number: at + 1 }))
}

/** Every text inside a value, whatever its shape: what the backend searches for citations, too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") {
    return [value]
  }
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : []
}
