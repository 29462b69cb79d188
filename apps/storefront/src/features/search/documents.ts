import { z } from "zod"
import { DIRECTIONS, GRADES } from "../catalogue/grades"
import type { GuidePage } from "./guide-pages"

const ARCHES = ["low", "medium", "high"] as const

const text = z.string().nullish().transform((value) => value ?? null)
const texts = z.array(z.string()).nullish().transform((value) => value ?? [])
const flag = z.boolean().nullish().transform((value) => value ?? false)

/** A value a thing can be had in, and the inches it is made for where a chart says so; both ends included. */
export type Choice = { option: string; value: string; range: { site: string; min_in: number; max_in: number } | null }

/** The index keeps a choice as "Size|Large|thigh_6in_above|20|31", or without a range as "Side|Left". */
function readChoice(row: string): Choice {
  const [option = "", value = "", site, min, max] = row.split("|")
  return { option, value, range: site ? { site, min_in: Number(min), max_in: Number(max) } : null }
}

const productDocument = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: text,
  category: text,
  category_name: text,
  brand: text,
  good_for: text,
  thumbnail: text,
  picture_alt: text,
  tips: texts,
  tip_reasons: texts,
  in_stock: flag,
  evidence: z.enum(GRADES).nullish().transform((value) => value ?? null),
  // What no tip names is made for none.
  fit: z.union([z.literal(1), z.literal(2)]).nullish().transform((value) => value ?? 1),
  latex_free: flag,
  neoprene_free: flag,
  washable: flag,
  pair: flag,
  side: text,
  hinge: text,
  support_level: text,
  arch_height: z.enum(ARCHES).nullish().transform((value) => value ?? null),
  shape: text,
  choices: texts.transform((rows) => rows.map(readChoice)),
})

const tipDocument = z.object({
  id: z.string(),
  handle: z.string(),
  position: z.number(),
  title: z.string(),
  headline: z.string(),
  summary: z.string(),
  evidence: z.enum(GRADES),
  evidence_direction: z.enum(DIRECTIONS).nullish().transform((value) => value ?? "for"),
  no_products_reason: text,
  picture: text,
  picture_alt: text,
})

const pageDocument = z.object({ handle: z.string(), title: z.string(), label: z.string(), url: z.string() })

/** A product as the index gives it, with its price in the currency asked for, in the main unit. */
export type ProductDocument = z.infer<typeof productDocument> & { price: number }
export type TipDocument = z.infer<typeof tipDocument>

/** @throws ZodError when the index holds something of another shape */
export function readProduct(document: unknown, currency: string): ProductDocument {
  const price = z.object({ [`price_${currency}`]: z.number() }).parse(document)[`price_${currency}`] as number
  return { ...productDocument.parse(document), price }
}

export function readTip(document: unknown): TipDocument {
  return tipDocument.parse(document)
}

/** A page of the guide that the words of a search led to. */
export function readPage(document: unknown): GuidePage {
  const { url, ...page } = pageDocument.parse(document)
  return { ...page, path: url }
}
