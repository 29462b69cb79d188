import type { SizeRange, Unit } from "../fit/types"
import { optionGroups, type BuyVariant } from "./choices"
import { deliveredPrice, deliveredWords, type DeliveryOption } from "./delivered"

export type SizeChart = {
  measure: { site: string; label: string; instruction: string }
  note: string | null
  unverified: boolean
  ranges: (SizeRange & { variant_id: string })[]
}

/** The rows of the size tape: each stands for one answer to the option it belongs to. */
export type TapeModel = { option: string; site: string; label: string; instruction: string; note: string | null; unit: Unit; rows: (SizeRange & { value: string })[] }

export type PricedVariant = BuyVariant & { price_text: string; delivered_text: string }

/** All that the buy box needs in the browser, as plain data. Prices are words already: the browser formats nothing. */
export type BuyModel = {
  handle: string
  title: string
  country: string
  price_text: string
  delivered_text: string
  variants: PricedVariant[]
  tape: TapeModel | null
  /** What to know before choosing a size by name alone. */
  size_note: string | null
}

type BuyInput = {
  handle: string
  title: string
  country: string
  variants: BuyVariant[]
  chart: SizeChart | null
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

/** The option that the chart is about: the one of whose values each has exactly one range. `null` when the chart fits no option. */
function measuredOption(variants: BuyVariant[], chart: SizeChart): string | null {
  const titles = Object.keys(variants[0]?.options ?? {})
  const rangesOf = (title: string, value: string) =>
    new Set(chart.ranges.filter(({ variant_id }) => variants.find(({ id }) => id === variant_id)?.options[title] === value).map(({ min_in, max_in }) => `${min_in}-${max_in}`))
  const fits = (title: string) => [...new Set(variants.map(({ options }) => options[title] ?? ""))].every((value) => rangesOf(title, value).size === 1)
  return titles.find(fits) ?? null
}

function tapeOf(variants: BuyVariant[], chart: SizeChart | null, unit: Unit): TapeModel | null {
  const option = chart && measuredOption(variants, chart)
  if (!chart || !option) {
    return null
  }
  const rows = new Map<string, SizeRange & { value: string }>()
  for (const { variant_id, min_in, max_in } of chart.ranges) {
    const value = variants.find(({ id }) => id === variant_id)?.options[option]
    if (value && !rows.has(value)) {
      rows.set(value, { value, label: value, min_in, max_in })
    }
  }
  const { measure, note } = chart
  return { option, site: measure.site, label: measure.label, instruction: measure.instruction, note, unit, rows: [...rows.values()] }
}

const NO_CHART = "We could not verify the maker’s size chart, so we show none. Look at theirs before you choose; a wrong size can come back within 30 days."

/** Puts prices into words and sizes onto the tape. The headline price is the lowest, with "from" where variants differ. */
export function buyModel({ handle, title, country, variants, chart, mustFit, delivery, taxIncluded, money }: BuyInput): BuyModel {
  const delivered = (price: number) => deliveredWords(deliveredPrice(price, delivery), taxIncluded, money)
  const lowest = Math.min(...variants.map(({ price }) => price))
  const differs = variants.some(({ price }) => price !== lowest)
  const tape = tapeOf(variants, chart, unitFor(country))
  const asksSize = optionGroups(variants).some((group) => group.title === SIZE)
  return {
    handle,
    title,
    country,
    price_text: `${differs ? "from " : ""}${money(lowest)}`,
    delivered_text: delivered(lowest),
    variants: variants.map((variant) => ({ ...variant, price_text: money(variant.price), delivered_text: delivered(variant.price) })),
    tape,
    size_note: mustFit && asksSize && !tape ? NO_CHART : null,
  }
}
