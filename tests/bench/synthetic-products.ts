import type { SeedData } from "../../seed/seeder/data"
import { toProductDocument, type ProductRow } from "../../src/search/_product-document"
import { versioned } from "../../src/search/_version"

/** As many words as a catalogue of many makers has: a search over few would be too easy. */
const MAKERS = syllables(["nor", "ald", "vel", "tor", "kin", "mar", "sol", "ber"], ["tek", "fit", "med", "wave", "step", "line", "ora", "max", "form", "sen"])
const SERIES = syllables(["run", "flex", "trail", "core", "aero", "stab", "ease", "glide", "motion", "pace"], ["lite", "pro", "plus", "one", "air", "guard", "band", "zone", "grip", "knit"])
const LOOKS = ["black", "grey", "navy", "sand", "moss", "slim", "tall", "short", "reinforced", "breathable", "seamless", "padded", "travel", "clinic", "youth", "winter", "summer", "quick-dry", "wide", "narrow"]
const SAYS = ["Holds its shape after many washes.", "Made for long days on your feet.", "Goes on over a sock.", "Sits flat under trousers.", "Comes with a spare strap.", "Dries overnight.", "Tested on long descents.", "Folds into its own pouch."]

/**
 * Documents of a catalogue of any size, the same each time it is made: every product is one of the seed's, with a maker, a
 * name, sizes and prices of its own, through the same builder as the shop's.
 * @param channel the sales channel that sells them all
 */
export function* syntheticDocuments(count: number, seed: SeedData, channel: string): Generator<object> {
  for (let at = 0; at < count; at += 1) {
    const { row, prices } = syntheticProduct(at, seed, channel)
    yield versioned(toProductDocument(row, prices))
  }
}

function syntheticProduct(at: number, { products, tipProducts, tips, categories }: SeedData, channel: string) {
  const random = randomFrom(at)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const mould = products[at % products.length] as SeedData["products"][number]
  const [maker, series, look] = [pick(MAKERS), pick(SERIES), pick(LOOKS)]
  const factor = 0.6 + random() * 1.2
  const id = `prod_synthetic_${String(at).padStart(7, "0")}`
  const variants = mould.variants.map(({ options, ...variant }, n) => ({ ...variant, id: `${id}_${n}`, sku: `${variant.sku}-${at}`, options: Object.entries(options).map(([title, value]) => ({ value, option: { title } })), manage_inventory: true, inventory_items: [{ inventory: { location_levels: [{ stocked_quantity: Math.floor(random() * 20), reserved_quantity: 0 }] } }] }))
  const row: ProductRow = {
    id, handle: `${mould.handle}-${at}`, status: "published",
    title: `${maker} ${series} ${mould.title.toLowerCase()}, ${look}`,
    subtitle: mould.subtitle, description: `${mould.description} ${pick(SAYS)} ${pick(SAYS)}`, thumbnail: `/static/${mould.picture}.svg`, metadata: null,
    sales_channels: [{ id: channel }],
    categories: [{ handle: mould.category, name: categories.find(({ handle }) => handle === mould.category)?.name ?? mould.category }],
    variants,
    product_attributes: { ...mould.attributes, brand: maker } as ProductRow["product_attributes"],
    guide_tip_link: Object.entries(tipProducts).flatMap(([handle, links]) => links.filter(({ product }) => product === mould.handle).map(({ fit, reason }) => ({ fit, reason, position: at, guide_tip: { handle, title: tips.find((tip) => tip.handle === handle)?.title ?? handle } }))),
  }
  const amount = (value: number) => Math.round(value * factor * 100) / 100
  return { row, prices: new Map(variants.map((variant) => [variant.id, { usd: amount(variant.prices.usd), gbp: amount(variant.prices.gbp), eur: amount(variant.prices.eur) }])) }
}

function syllables(starts: string[], ends: string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start[0]?.toUpperCase() + start.slice(1) + end))
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
