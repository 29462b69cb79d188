import type { Source } from "./text"

/** A piece of a text: plain, stressed, or the code of a source it rests on. */
export type Mark = { kind: "text"; text: string } | { kind: "strong"; text: string } | { kind: "cite"; code: string }

const MARKS = /\*\*(.+?)\*\*|\s*\[([A-Z]\d+)\]/g
const CITES_BEFORE_STOP = /((?:\s*\[[A-Z]\d+\])+)([.,;:])/g

/** Takes "**stress**" and "[C8]" out of plain text. A citation's number hangs on the word, or on the stop that follows it: no space is left before it. */
export function parseMarks(written: string): Mark[] {
  const text = written.replace(CITES_BEFORE_STOP, "$2$1")
  const marks: Mark[] = []
  let from = 0
  for (const { 0: whole, 1: strong, 2: code, index } of text.matchAll(MARKS)) {
    if (index > from) {
      marks.push({ kind: "text", text: text.slice(from, index) })
    }
    marks.push(code ? { kind: "cite", code } : { kind: "strong", text: strong ?? "" })
    from = index + whole.length
  }
  return from < text.length ? [...marks, { kind: "text", text: text.slice(from) }] : marks
}

export type NumberedSource = Source & { number: number }

/** Sources by the number they have on the page: in the order in which a reader of `texts` meets them, what isn't cited last. */
export function numberSources(texts: readonly string[], sources: readonly Source[]): NumberedSource[] {
  const cited = texts.flatMap(parseMarks).flatMap((mark) => (mark.kind === "cite" ? mark.code : []))
  const order = [...new Set([...cited, ...sources.map(({ id }) => id)])]
  const known = order.flatMap((code) => sources.find(({ id }) => id === code) ?? [])
  return known.map((source, at) => ({ ...source, number: at + 1 }))
}
