import { z } from "@medusajs/framework/zod"
import { EVIDENCE_GRADES } from "./types"

/**
 * What may be written in the guide, by the data files and by staff alike: a shape for each field, a limit for each text.
 * The types these come to are those of `./types`.
 */
const text = z.string().trim().min(1, "write something here").max(4_000, "4,000 characters at most")
const line = z.string().trim().min(1, "write something here").max(300, "300 characters at most")
export const handle = z.string().max(100).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a handle holds a-z, 0-9 and single dashes")
/** A path of the storefront, without the country. One that begins with two slashes would lead to another site. */
const path = line.regex(/^\/(?![/\\])[\w\-/#?=.]*$/, "a path of the shop, such as /tips/ice")

const whole = z.int("a whole number").min(0, "0 or more")
const hour = whole.max(24, "24 at most")
const minutes = whole.min(1, "1 or more")
const day = z.strictObject({ title: line, of: line, from_hour: hour, to_hour: hour, minutes, every_minutes: minutes })
const table = z
  .strictObject({ title: line, columns: z.array(line).min(2), rows: z.array(z.array(text)).min(1) })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), "each row has one cell a column")
const evidence = z.strictObject({ grade: z.enum(EVIDENCE_GRADES), direction: z.enum(["for", "against"]), summary: text })
const next = z.array(z.strictObject({ when: line, label: line, url: path, text })).min(1, "lead on to at least one thing").max(10)
const sources = z.array(z.string().regex(/^[A-Z]\d+[a-z]?$/, "a source’s code, such as C8"))
const date = z.iso.date("a day, such as 2026-11-24")
const reviewed = { last_reviewed_on: date, review_due_on: date }

/** All that is written of a tip, its sources by code. */
export const tipTexts = {
  title: line,
  headline: text,
  summary: text,
  steps: z.array(text).min(1, "say at least one thing to do").max(20),
  note: text.nullable(),
  picture_caption: text.nullable(),
  evidence,
  timing: z.strictObject({ from_day: whole, to_day: whole.nullable(), label: line, loose: z.literal(true).optional(), day: day.optional() }),
  sections: z.array(z.strictObject({ heading: line, paragraphs: z.array(text).min(1, "write something here"), table: table.optional() })).max(40),
  cautions: z.array(z.strictObject({ kind: z.enum(["avoid", "ask", "stop"]), text })).max(40),
  avoid_lead: line.nullable(),
  next,
  sources,
  products_note: text.nullable(),
  no_products_reason: text.nullable(),
  ...reviewed,
}

const guideSection = z.strictObject({
  id: handle,
  heading: line,
  paragraphs: z.array(text),
  points: z.array(text).min(1).optional(),
  ordered: z.boolean().optional(),
  table: table.optional(),
  evidence: evidence.optional(),
  links: z.array(z.strictObject({ label: line, url: path })).min(1).optional(),
})

/** All that is written of a page of the guide, its sources by code. */
export const guidePageTexts = {
  label: line,
  title: line,
  headline: text,
  summary: text,
  picture_caption: text.nullable(),
  sections: z.array(guideSection).min(1, "write at least one").max(60).refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, "each section has an anchor of its own"),
  next: next.nullable(),
  sources,
  ...reviewed,
}

/** What is cited in a text must be among its sources: a reader follows the number, and finds nothing. */
export function namesItsSources(texts: { sources: string[] }, context: z.RefinementCtx): void {
  const cited = [...JSON.stringify(texts).matchAll(/\[([CP]\d+)\]/g)].map(([, code]) => code as string)
  new Set(cited.filter((code) => !texts.sources.includes(code))).forEach((code) => context.addIssue({ code: "custom", path: ["sources"], message: `cites ${code}, which is not among its sources` }))
}
