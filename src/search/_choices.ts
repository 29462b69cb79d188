/** What a product can be chosen by, and the chart that says which choice fits which measure, as `query.graph` reads them. */
export type ChoiceRow = {
  variants?: { sku: string | null; options?: ({ value: string; option?: { title: string } | null } | null)[] }[]
  size_chart?: Chart | null
}
type Chart = { measures?: ({ site: string; position: number; ranges?: (Range | null)[] } | null)[] }
type Range = { variant_sku: string; min_in: number; max_in: number }

export const CHOICE_FIELDS = [
  "variants.options.value", "variants.options.option.title", "size_chart.measures.site", "size_chart.measures.position",
  "size_chart.measures.ranges.variant_sku", "size_chart.measures.ranges.min_in", "size_chart.measures.ranges.max_in",
]

/** The option that charts measure for; others are sides, colours and strengths. */
const SIZE = "Size"

/**
 * Each value that a product can be had in, once: `Size|Large`, and where the maker's chart says so with the place and the
 * inches it fits, both ends included: `Size|Large|thigh_6in_above|20|31`. As text, which every search engine can keep.
 */
export function choicesOf({ variants = [], size_chart }: ChoiceRow): string[] {
  const choices = variants.flatMap(({ sku, options = [] }) => options.flatMap((chosen) => (chosen?.option ? [choice(chosen.option.title, chosen.value, rangesOf(size_chart, sku))] : [])))
  return [...new Set(choices.flat())]
}

type Placed = Range & { site: string }

/** What a variant is made for at each place, the place that counts most first. */
function rangesOf(chart: Chart | null | undefined, sku: string | null): Placed[] {
  const measures = (chart?.measures ?? []).filter((measure) => measure !== null).sort((a, b) => a.position - b.position)
  return measures.flatMap(({ site, ranges = [] }) => ranges.flatMap((range) => (range && sku && range.variant_sku === sku ? [{ ...range, site }] : [])))
}

function choice(option: string, value: string, ranges: Placed[]): string[] {
  const plain = `${option}|${value}`
  return option === SIZE && ranges.length ? ranges.map(({ site, min_in, max_in }) => `${plain}|${site}|${min_in}|${max_in}`) : [plain]
}

/** Letters and words that makers print for the same size. */
const LETTERS: Record<string, string> = { XS: "X-Small", S: "Small", M: "Medium", L: "Large", XL: "X-Large", "2XL": "2X-Large", XXL: "2X-Large", "3XL": "3X-Large" }

/** The sizes shoppers filter by: those that mean the same whoever makes the thing. "S/M" is both; a maker's own numbers are left out. */
export function sizesOf({ variants = [] }: ChoiceRow): string[] {
  const values = variants.flatMap(({ options = [] }) => options.flatMap((chosen) => (chosen?.option?.title.endsWith("ize") ? [chosen.value] : [])))
  return [...new Set(values.flatMap(plainSizes))]
}

function plainSizes(value: string): string[] {
  const letters = value.split("/").map((part) => LETTERS[part])
  if (letters.every((letter) => letter !== undefined)) {
    return letters
  }
  return value !== "One size" && /[a-z]{4}|^US /.test(value) ? [value] : []
}
