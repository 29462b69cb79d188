import type { Source, Tip } from "./tip"

/** A piece of a tip's text: plain, stressed, or the code of a source it rests on. */
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

/** All that a reader meets on a tip's page, from top to bottom. */
function textsOf({ steps, note, cautions, sections }: Pick<Tip, "steps" | "note" | "cautions" | "sections">): string[] {
  const order = ["stop", "avoid", "ask"]
  const warnings = [...cautions].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map(({ text }) => text)
  const reasons = sections.flatMap(({ paragraphs, table }) => [...paragraphs, ...(table?.rows.flat() ?? [])])
  return [...steps, note ?? "", ...warnings, ...reasons]
}

/** Sources by the number they have on the page: in the order in which they are first cited, what isn't cited last. */
export function numberSources(tip: Pick<Tip, "steps" | "note" | "cautions" | "sections" | "sources">): NumberedSource[] {
  const cited = textsOf(tip).flatMap(parseMarks).flatMap((mark) => (mark.kind === "cite" ? mark.code : []))
  const order = [...new Set([...cited, ...tip.sources.map(({ id }) => id)])]
  const known = order.flatMap((code) => tip.sources.find(({ id }) => id === code) ?? [])
  return known.map((source, at) => ({ ...source, number: at + 1 }))
}
