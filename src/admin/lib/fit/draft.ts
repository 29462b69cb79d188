import type { Problem } from "../guide/problems"
import type { Chart, ChartTexts, Measure, Place, Variant } from "./chart"
import { lengthOf, shownIn, typedLength, type Length, type Unit } from "./length"

export type RangeDraft = { variant_sku: string; label: string; min_in: Length; max_in: Length }
export type MeasureDraft = Place & { ranges: RangeDraft[] }
/** A chart as it stands in the form: a row for each variant, lengths as they are typed. */
export type ChartDraft = { unit: Unit; note: string; source_id: string; unverified: boolean; measures: MeasureDraft[] }

const EMPTY = typedLength("", "in")

/** A place that isn't named yet, with a row for each variant that can be told apart. */
export function blankMeasure(variants: readonly Variant[]): MeasureDraft {
  return { site: "", label: "", instruction: "", ranges: variants.flatMap(({ sku, title }) => (sku ? [{ variant_sku: sku, label: title, min_in: EMPTY, max_in: EMPTY }] : [])) }
}

function measureDraft({ site, label, instruction, ranges }: Measure, variants: readonly Variant[]): MeasureDraft {
  const rows = blankMeasure(variants).ranges.map((blank) => {
    const saved = ranges.find(({ variant_sku }) => variant_sku === blank.variant_sku)
    return saved ? { ...saved, min_in: lengthOf(saved.min_in, "in"), max_in: lengthOf(saved.max_in, "in") } : blank
  })
  return { site, label, instruction, ranges: rows }
}

/** The form of a chart, or of a new one that measures at one place. A range whose variant is gone has no row: shoppers don't see it. */
export function draftOf(chart: Chart | null, variants: readonly Variant[]): ChartDraft {
  return {
    unit: "in",
    note: chart?.note ?? "",
    source_id: chart?.source_id ?? "",
    unverified: chart?.unverified ?? true,
    measures: chart ? chart.measures.map((measure) => measureDraft(measure, variants)) : [blankMeasure(variants)],
  }
}

/** The same chart, its lengths shown in the other unit. */
export function inUnit(draft: ChartDraft, unit: Unit): ChartDraft {
  const ranges = (rows: RangeDraft[]) => rows.map((row) => ({ ...row, min_in: shownIn(row.min_in, unit), max_in: shownIn(row.max_in, unit) }))
  return { ...draft, unit, measures: draft.measures.map((measure) => ({ ...measure, ranges: ranges(measure.ranges) })) }
}

/** A place that is known elsewhere brings its words, where none were written yet. */
export function atSite(measure: MeasureDraft, site: string, places: readonly Place[]): MeasureDraft {
  const known = places.find((place) => place.site === site)
  return { ...measure, site, label: measure.label || (known?.label ?? ""), instruction: measure.instruction || (known?.instruction ?? "") }
}

/** What cannot be sent, each at its field: what is typed there is no length. */
export function unreadable({ measures }: ChartDraft): Problem[] {
  return measures.flatMap(({ ranges }, at) =>
    ranges.flatMap((range, place) => (["min_in", "max_in"] as const).filter((end) => range[end].inches === null).map((end) => ({ at: `measures-${at}-ranges-${place}-${end}`, says: "type a number, such as 18.5" }))),
  )
}

/** The chart as it is sent; only for a draft in which nothing is unreadable. */
export function textsOf({ note, source_id, unverified, measures }: ChartDraft): ChartTexts {
  return {
    note: note.trim() || null,
    source_id: source_id.trim() || null,
    unverified,
    measures: measures.map(({ ranges, ...place }) => ({ ...place, ranges: ranges.map(({ variant_sku, label, min_in, max_in }) => ({ variant_sku, label, min_in: min_in.inches ?? 0, max_in: max_in.inches ?? 0 })) })),
  }
}
