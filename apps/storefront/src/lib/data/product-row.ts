import { z } from "zod"
import { GRADES } from "../../features/catalogue/grades"
import type { Product } from "../../features/catalogue/product"

const flag = z.boolean().nullish().transform((value) => value ?? null)
const words = z.string().nullish().transform((value) => value ?? null)
const oneOf = <T extends string>(...values: [T, ...T[]]) => z.enum(values).nullish().transform((value) => value ?? null)

const attributes = z.object({
  brand: words,
  support_level: oneOf("light", "medium", "firm"),
  hinge: oneOf("none", "single", "double"),
  side: oneOf("either", "left_right"),
  closure: oneOf("pull_on", "wrap", "strap", "none"),
  open_patella: flag,
  latex_free: flag,
  neoprene_free: flag,
  washable: flag,
  reusable: flag,
  pair: flag,
  material: words,
  shape: words,
  arch_height: oneOf("low", "medium", "high"),
  insole_length: oneOf("full", "three_quarter"),
  cold_source: oneOf("gravity", "motor", "hand_pump", "freezer"),
  fsa_hsa: oneOf("usually", "may", "letter", "no"),
  evidence: oneOf(...GRADES),
  in_the_box: words,
  good_for: words,
  not_for: words,
  common_mistake: words,
  care: words,
})

const variant = z.object({
  id: z.string(),
  title: z.string(),
  options: z.array(z.object({ value: z.string(), option: z.object({ title: z.string() }) })),
  calculated_price: z.object({ calculated_amount: z.number() }).nullish(),
})

/** A product as the store API gives it with `productFields` and a region. */
export const productRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  metadata: z.object({ picture_alt: z.string().optional(), picture_per_inch: z.number().nullish() }).nullish(),
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })),
  product_attributes: attributes.nullish(),
  variants: z.array(variant),
})

export const productFields = [
  "id", "handle", "title", "subtitle", "description", "thumbnail", "metadata",
  "*categories", "variants.id", "variants.title", "*variants.options", "*variants.options.option", "*variants.calculated_price",
  "+product_attributes.*",
].join(",")

/** A variant without a price in the region can't be sold there, so it is left out. */
export function toProduct(row: z.infer<typeof productRow>): Product {
  const { id, handle, title, subtitle, description, thumbnail, metadata, categories, product_attributes, variants } = row
  return {
    id, handle, title, subtitle, description,
    picture: thumbnail ? { url: thumbnail, alt: metadata?.picture_alt ?? "", per_inch: metadata?.picture_per_inch ?? null } : null,
    category: categories[0] ?? null,
    attributes: product_attributes ?? null,
    variants: variants.flatMap((each) => {
      const price = each.calculated_price?.calculated_amount
      const options = Object.fromEntries(each.options.map(({ value, option }) => [option.title, value]))
      return price === undefined ? [] : [{ id: each.id, title: each.title, options, price }]
    }),
  }
}
