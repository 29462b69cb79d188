import type { Unit } from "../fit/length"
import { sizedChart, type VariantChart } from "../fit/sized"
import type { SizeModel } from "../fit/size-choice"
import type { ChartedProduct } from "../fit/types"
import { optionGroups, type BuyVariant } from "./choices"
import { deliveredPrice, deliveredWords, type DeliveryOption } from "./delivered"

export type PricedVariant = BuyVariant & { price_text: string; delivered_text: string }

/** All that the buy box needs in the browser, as plain data. Prices are words already: the browser formats nothing. */
export type BuyModel = {
  handle: string
  title: string
  country: string
  price_text: string
  delivered_text: string
  variants: PricedVariant[]
  sizing: SizeModel | null
  category: { name: string; href: string } | null
  /** What to know before choosing a size by name alone. */
  size_note: string | null
}

type BuyInput = {
  handle: string
  title: string
  country: string
  variants: BuyVariant[]
  chart: VariantChart | null
  /** What the category is called, where it is, and what else of it is measured. */
  category: { name: string; href: string } | null
  others: ChartedProduct[]
  /** Pulled on, so a wrong size doesn't work. */
  mustFit: boolean
  delivery: DeliveryOption[]
  taxIncluded: boolean
  money: (amount: number) => string
}

/** The option whose answers are girths, when there is a chart of them. */
export const SIZE = "Size"

/** Where people measure in inches; everywhere else the tape starts in centimetres. */
export function unitFor(country: string): Unit {
  return country === "us" ? "in" : "cm"
}

const NO_CHART = "We could not verify the maker’s size chart, so we show none. Look at theirs before you choose; a wrong size can come back within 30 days."

/** Puts prices into words and sizes onto the tape. The headline price is the lowest, with "from" where variants differ. */
export function buyModel({ handle, title, country, variants, chart, category, others, mustFit, delivery, taxIncluded, money }: BuyInput): BuyModel {
  const delivered = (price: number) => deliveredWords(deliveredPrice(price, delivery), taxIncluded, money)
  const lowest = Math.min(...variants.map(({ price }) => price))
  const differs = variants.some(({ price }) => price !== lowest)
  const sized = chart && sizedChart(variants, chart)
  const asksSize = optionGroups(variants).some((group) => group.title === SIZE)
  return {
    handle,
    title,
    country,
    price_text: `${differs ? "from " : ""}${money(lowest)}`,
    delivered_text: delivered(lowest),
    variants: variants.map((variant) => ({ ...variant, price_text: money(variant.price), delivered_text: delivered(variant.price) })),
    sizing: sized && { ...sized, unit: unitFor(country), kind: category?.name ?? null, others },
    category,
    size_note: mustFit && asksSize && !sized ? NO_CHART : null,
  }
}
