import { Input, Text } from "@medusajs/ui"
import type { Place } from "../../lib/fit/chart"
import { atSite, type MeasureDraft, type RangeDraft } from "../../lib/fit/draft"
import { typedLength, type Length, type Unit } from "../../lib/fit/length"
import { remarksOn } from "../../lib/fit/remarks"
import { LineField, TextField } from "../form/fields"
import { Frame, ProblemText } from "../form/frame"
import { partOf } from "../form/part-of"
import { useDescribed } from "../form/problems"

type LengthProps = { name: string; label: string; unit: Unit; value: Length; onChange: (length: Length) => void }

function LengthField({ name, label, unit, value, onChange }: LengthProps) {
  const { problem, control } = useDescribed(name)
  return (
    <Frame name={name} label={label} isQuiet problem={problem}>
      <div className="flex items-center gap-1.5">
        <Input {...control} size="small" inputMode="decimal" autoComplete="off" value={value.text} onChange={({ target }) => { onChange(typedLength(target.value, unit)) }} />
        <Text size="small" className="text-ui-fg-subtle" aria-hidden>{unit}</Text>
      </div>
    </Frame>
  )
}

function RangeRow({ name, unit, value, onChange }: { name: string; unit: Unit; value: RangeDraft; onChange: (value: RangeDraft) => void }) {
  const { problem } = useDescribed(`${name}-variant_sku`)
  const words = unit === "in" ? "inches" : "centimetres"
  const part = partOf(value, onChange, name)
  return (
    <li className="grid grid-cols-2 items-start gap-x-3 gap-y-1.5 py-2 sm:grid-cols-[1fr_7.5rem_7.5rem]">
      <div className="col-span-2 sm:col-span-1">
        <LineField {...part("label")} label={`What ${value.variant_sku} is called`} isQuiet />
        <Text size="xsmall" className="text-ui-fg-subtle pt-1">{value.variant_sku}</Text>
        <ProblemText name={`${name}-variant_sku`} says={problem} />
      </div>
      <LengthField {...part("min_in")} unit={unit} label={`${value.label}, from, in ${words}`} />
      <LengthField {...part("max_in")} unit={unit} label={`${value.label}, to, in ${words}`} />
    </li>
  )
}

type Props = { name: string; unit: Unit; value: MeasureDraft; onChange: (value: MeasureDraft) => void; places: readonly Place[] }

/** One place to lay the tape: what shoppers read of it, and a row for each variant. */
export function MeasureFields({ name, unit, value, onChange, places }: Props) {
  const part = partOf(value, onChange, name)
  const remarks = remarksOn(value.ranges)
  return (
    <>
      <LineField {...part("site")} onChange={(site) => { onChange(atSite(value, site, places)) }} label="Name of the place" hint={`The same for every product that is measured there. Known: ${places.map(({ site }) => site).join(", ")}. A known one brings its drawing.`} />
      <LineField {...part("label")} label="What shoppers measure" hint="As in “Your thigh, 6 in (15 cm) above the kneecap”." />
      <TextField {...part("instruction")} label="How to measure" />
      <fieldset className="flex min-w-0 flex-col">
        <legend className="txt-compact-small-plus">Size, from and to, both ends included</legend>
        <ul className="divide-y">{value.ranges.map((range, at) => <RangeRow key={range.variant_sku} name={`${name}-ranges-${at}`} unit={unit} value={range} onChange={(changed) => { onChange({ ...value, ranges: value.ranges.map((each) => (each === range ? changed : each)) }) }} />)}</ul>
      </fieldset>
      <div role="status">{remarks.length > 0 && <ul className="bg-ui-bg-subtle flex flex-col gap-1 rounded-lg p-3">{remarks.map((remark) => <li key={remark} className="txt-small">{remark}</li>)}</ul>}</div>
    </>
  )
}
