/** One size of a chart, in inches, both ends included, as the store API gives it. */
export type SizeRange = { label: string; min_in: number; max_in: number }

/** A size at one place. `value`: the answer to the option that sizes are, which is the same at every place. */
export type Size = SizeRange & { value: string }

export type Drawing = { url: string; alt: string }

/** One place to lay the tape. `site` is its stable name: what is measured there once holds for every product. */
export type Measure = { site: string; label: string; instruction: string; picture: Drawing | null; sizes: Size[] }

/** A product's chart; the first measure counts most. */
export type Chart = { note: string | null; unverified: boolean; measures: Measure[] }

/** A product with its chart, to look for what fits. */
export type ChartedProduct = { title: string; href: string; chart: Chart }
