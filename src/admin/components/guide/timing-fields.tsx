import type { DraftDay, DraftTiming } from "../../lib/guide/draft"
import { LineField, NumberField, TickField } from "../form/fields"
import { partOf } from "../form/part-of"

const DAY: DraftDay = { title: "", of: "", from_hour: 8, to_hour: 20, minutes: null, every_minutes: null }

function DayFields({ value, onChange }: { value: DraftDay; onChange: (day: DraftDay) => void }) {
  const part = partOf(value, onChange, "timing-day")
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-3 border-l-2 pl-4">
      <legend className="sr-only">Doses in a day</legend>
      <LineField {...part("title")} label="Title of the tape" />
      <LineField {...part("of")} label="What is taken" hint="As in “ice”" />
      <div className="flex gap-3">
        <NumberField {...part("from_hour")} label="From hour" />
        <NumberField {...part("to_hour")} label="To hour" />
      </div>
      <div className="flex gap-3">
        <NumberField {...part("minutes")} label="Minutes each" />
        <NumberField {...part("every_minutes")} label="One every … minutes" />
      </div>
    </fieldset>
  )
}

/** Which days after the pain began, and the doses of one of them. */
export function TimingFields({ value, onChange }: { value: DraftTiming; onChange: (timing: DraftTiming) => void }) {
  const part = partOf(value, onChange, "timing")
  const { day, ...rest } = value
  return (
    <>
      <LineField {...part("label")} label="When, in words" />
      <div className="flex gap-3">
        <NumberField {...part("from_day")} label="From day" hint="0 is the day it began" />
        <NumberField {...part("to_day")} label="To day" hint="Empty: it goes on" />
      </div>
      <TickField {...part("loose")} label="As long as it helps: no source names the end" />
      <TickField name="timing-day" label="Show doses on a tape of one day" value={Boolean(day)} onChange={(isShown) => { onChange(isShown ? { ...rest, day: DAY } : rest) }} />
      {day && <DayFields value={day} onChange={(changed) => { onChange({ ...rest, day: changed }) }} />}
    </>
  )
}
