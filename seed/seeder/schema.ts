import { z } from "@medusajs/framework/zod"
import { chartFaults } from "../../src/modules/fit/chart-faults"
import { guidePageTexts, handle, namesItsSources, tipTexts } from "../../src/modules/guide/schema"
import { EVIDENCE_GRADES } from "../../src/modules/guide/types"

const text = z.string().trim().min(1)
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

const measure = z.strictObject({
  site: text,
  label: text,
  instruction: text,
  picture: handle,
  ranges: z.array(z.strictObject({ variant_sku: text, label: text, min_in: z.number().positive(), max_in: z.number().positive() })).min(1),
})

const sizeChart = z.strictObject({ note: text.nullable(), source_id: text.nullable(), unverified: z.boolean(), measures: z.array(measure).min(1) })

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
}).superRefine(({ size_chart, variants }, context) => {
  chartFaults(size_chart?.measures ?? [], size_chart ? variants.map(({ sku }) => sku) : []).forEach(({ path, message }) => context.addIssue({ code: "custom", path: ["size_chart", "measures", ...path], message }))
})

const page = z.string().regex(/^(\/[a-z0-9-]+)+$/, "an address of a page of ours begins with / and holds a-z, 0-9 and dashes")
/** How to choose within a kind: who wants which, and where to read on. */
const choosing = z.strictObject({ points: z.array(z.strictObject({ when: text, pick: text })).min(2), read: z.array(z.strictObject({ label: text, url: page })).min(1) })

export const categorySchema = z.strictObject({ handle, name: text, description: text, verdict: text, choosing })

const shippingOption = z.strictObject({ code: handle, name: text, description: text, days: z.tuple([z.number(), z.number()]), prices: money, free_from: money })
const region = z.strictObject({ country, name: text, currency: z.string().length(3), tax_inclusive: z.boolean(), tax_name: text, tax_rate: z.number().min(0), provinces: z.record(z.string(), z.number().min(0)).optional() })
const location = z.strictObject({ id: handle, name: text, address: z.strictObject({ address_1: text, city: text, province: text.optional(), postal_code: text, country_code: country }), serves: z.array(country).min(1) })

export const regionsSchema = z.strictObject({ currencies: z.array(z.string().length(3)).min(1), regions: z.array(region).min(1), locations: z.array(location).min(1), shipping: z.array(shippingOption).min(1) })

export const sourceSchema = z.strictObject({ code: text, title: text, publisher: text, year: z.number().int().nullable(), url: z.url() })

export const tipSchema = z.strictObject({ handle, picture: handle, ...tipTexts }).superRefine(namesItsSources)

export const guidePageSchema = z.strictObject({ handle, position: z.number().int().positive(), picture: handle.nullable(), ...guidePageTexts }).superRefine(namesItsSources)

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
