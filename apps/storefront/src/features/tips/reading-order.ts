import type { Tip } from "./tip"

/** All that a reader meets on a tip's page, from top to bottom. */
export function textsOf({ steps, note, cautions, sections }: Pick<Tip, "steps" | "note" | "cautions" | "sections">): string[] {
  const order = ["stop", "avoid", "ask"]
  const warnings = [...cautions].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map(({ text }) => text)
  const reasons = sections.flatMap(({ paragraphs }) => paragraphs)
  const tables = sections.flatMap(({ table }) => table?.rows.flat() ?? [])
  return [...steps, note ?? "", ...warnings, ...reasons, ...tables]
}
