import { z } from "@medusajs/framework/zod"
import { EVIDENCE_GRADES } from "../../src/modules/guide/types"

const text = z.string().trim().min(1)
const handle = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a handle holds a-z, 0-9 and single dashes")
const money = z.strictObject({ usd: z.number().positive(), gbp: z.number().positive(), eur: z.number().positive() })
const country = z.string().regex(/^[a-z]{2}$/)
const grade = z.enum(EVIDENCE_GRADES)

const attributes = z.strictObject({
  brand: text,
  support_level: z.enum(["light", "medium", "firm"]).optional(),
  hinge: z.enum(["none", "single", "double"]).optional(),
  side: z.enum(["either", "left_right"]).optional(),
  closure: z.enum(["pull_on", "wrap", "strap", "none"]).optional(),
  open_patella: z.boolean().optional(),
  latex_free: z.boolean().nullish(),
  neoprene_free: z.boolean().nullish(),
  washable: z.boolean().optional(),
  reusable: z.boolean().optional(),
  pair: z.boolean().optional(),
  material: text.optional(),
  shape: text.optional(),
  arch_height: z.enum(["low", "medium", "high"]).optional(),
  insole_length: z.enum(["full", "three_quarter"]).optional(),
  cold_source: z.enum(["gravity", "motor", "hand_pump", "freezer"]).optional(),
  fsa_hsa: z.enum(["usually", "may", "letter", "no"]),
  evidence: grade,
  in_the_box: text,
  good_for: text,
  not_for: text,
  common_mistake: text,
  care: text,
  source_ids: z.array(text).min(1),
})

const sizeChart = z.strictObject({
  measure_site: z.string(),
  measure_label: text,
  instruction: text,
  note: text.nullable(),
  source_id: text.nullable(),
  unverified: z.boolean(),
  ranges: z.array(z.strictObject({ variant_sku: text, label: text, min_in: z.number().positive(), max_in: z.number().positive() }).refine(({ min_in, max_in }) => min_in < max_in, "a range runs from less to more")).min(1),
})

export const productSchema = z.strictObject({
  handle,
  title: text,
  subtitle: text,
  description: text,
  picture: handle,
  options: z.array(z.strictObject({ title: text, values: z.array(text).min(1) })).min(1),
  variants: z.array(z.strictObject({ sku: text, title: text, options: z.record(z.string(), text), prices: money, weight_g: z.number().int().positive(), stock: z.record(z.string(), z.number().int().min(0)) })).min(1),
  attributes,
  size_chart: sizeChart.optional(),
})

export const categorySchema = z.strictObject({ handle, name: text, description: text, verdict: text })

const shippingOption = z.strictObject({ code: handle, name: text, description: text, days: z.tuple([z.number(), z.number()]), prices: money, free_from: money })
const region = z.strictObject({ country, name: text, currency: z.string().length(3), tax_inclusive: z.boolean(), tax_name: text, tax_rate: z.number().min(0), provinces: z.record(z.string(), z.number().min(0)).optional() })
const location = z.strictObject({ id: handle, name: text, address: z.strictObject({ address_1: text, city: text, province: text.optional(), postal_code: text, country_code: country }), serves: z.array(country).min(1) })

export const regionsSchema = z.strictObject({ currencies: z.array(z.string().length(3)).min(1), regions: z.array(region).min(1), locations: z.array(location).min(1), shipping: z.array(shippingOption).min(1) })

export const sourceSchema = z.strictObject({ code: text, title: text, publisher: text, year: z.number().int().nullable(), url: z.url() })

const hour = z.number().int().min(0).max(24)
const day = z.strictObject({ title: text, of: text, from_hour: hour, to_hour: hour, minutes: z.number().int().positive(), every_minutes: z.number().int().positive() })
const table = z.strictObject({ title: text, columns: z.array(text).min(2), rows: z.array(z.array(text)).min(1) }).refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), "each row has one cell a column")

const evidence = z.strictObject({ grade, direction: z.enum(["for", "against"]), summary: text })
const next = z.array(z.strictObject({ when: text, label: text, url: text, text })).min(1)
const reviewed = { last_reviewed_on: z.iso.date(), review_due_on: z.iso.date() }

/** What is cited in a text must be among its sources: a reader follows the number, and finds nothing. */
function namesItsSources(texts: { sources: string[] }, context: z.RefinementCtx): void {
  const cited = [...JSON.stringify(texts).matchAll(/\[([CP]\d+)\]/g)].map(([, code]) => code as string)
  new Set(cited.filter((code) => !texts.sources.includes(code))).forEach((code) => context.addIssue({ code: "custom", message: `cites ${code}, which is not among its sources` }))
}

export const tipSchema = z.strictObject({
  handle,
  title: text,
  headline: text,
  summary: text,
  steps: z.array(text).min(1),
  note: text.nullable(),
  picture: handle,
  picture_caption: text.nullable(),
  evidence,
  timing: z.strictObject({ from_day: z.number().int().min(0), to_day: z.number().int().nullable(), label: text, loose: z.literal(true).optional(), day: day.optional() }),
  sections: z.array(z.strictObject({ heading: text, paragraphs: z.array(text).min(1), table: table.optional() })),
  cautions: z.array(z.strictObject({ kind: z.enum(["avoid", "ask", "stop"]), text })),
  avoid_lead: text.nullable(),
  next,
  sources: z.array(text),
  products_note: text.nullable(),
  no_products_reason: text.nullable(),
  ...reviewed,
}).superRefine(namesItsSources)

const guideSection = z.strictObject({
  id: handle,
  heading: text,
  paragraphs: z.array(text),
  points: z.array(text).min(1).optional(),
  ordered: z.boolean().optional(),
  table: table.optional(),
  evidence: evidence.optional(),
  links: z.array(z.strictObject({ label: text, url: text })).min(1).optional(),
})

export const guidePageSchema = z.strictObject({
  handle,
  position: z.number().int().positive(),
  label: text,
  title: text,
  headline: text,
  summary: text,
  picture: handle.nullable(),
  picture_caption: text.nullable(),
  sections: z.array(guideSection).min(1).refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, "each section has an anchor of its own"),
  next: next.nullable(),
  sources: z.array(text),
  ...reviewed,
}).superRefine(namesItsSources)

export const contraindicationSchema = z.strictObject({
  handle,
  title: text,
  source_ids: z.array(text).min(1),
  categories: z.array(z.strictObject({ category: handle, level: z.enum(["avoid", "ask"]), reason: text })).min(1),
})

export const tipProductsSchema = z.record(handle, z.array(z.strictObject({ product: handle, fit: z.union([z.literal(1), z.literal(2)]), reason: text })))

export type ProductData = z.infer<typeof productSchema>
export type CategoryData = z.infer<typeof categorySchema>
export type RegionsData = z.infer<typeof regionsSchema>
export type TipData = z.infer<typeof tipSchema>
export type GuidePageData = z.infer<typeof guidePageSchema>
