import { useId, useState } from "react"
import { everySecondDay, planRuns, troubleOf, type Run, type Trouble, type Wish } from "./plan"
import { today, WEEKDAYS, type Weekday } from "./days"
import { PlanSheet } from "./plan-sheet"
import { saveCalendar } from "./save-calendar"
import { STEPS } from "./steps"

type Asked = { wish: Wish; trouble: Trouble | null; onChange: (wish: Wish) => void }

function Wrong({ id, field, trouble }: { id: string; field: Trouble["field"]; trouble: Trouble | null }) {
  return trouble?.field === field ? <p className="wrong" id={id} role="alert">{trouble.error}</p> : null
}

function StartField({ wish, trouble, onChange }: Asked) {
  const id = useId()
  const wrong = trouble?.field === "start"
  return (
    <div className="field" data-wrong={wrong ? "" : undefined}>
      <label htmlFor={id}>First day</label>
      <input
        className="input num" type="date" id={id} required value={wish.start} aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target: { value } }) => { onChange({ ...wish, start: value }) }}
      />
      <Wrong id={`${id}-wrong`} field="start" trouble={trouble} />
    </div>
  )
}

function FromField({ wish, onChange }: Asked) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>Begin with</label>
      <select className="input" id={id} value={wish.from} onChange={({ target: { value } }) => { onChange({ ...wish, from: Number(value) }) }}>
        {STEPS.map(({ number }) => <option key={number} value={number}>Step {number}</option>)}
      </select>
      <p className="hint">Step 1, unless you are back here to go on.</p>
    </div>
  )
}

function DaysField({ wish, trouble, onChange }: Asked) {
  const id = useId()
  const wrong = trouble?.field === "weekdays"
  const turn = (day: Weekday) => {
    const weekdays = new Set(wish.weekdays)
    if (!weekdays.delete(day)) {
      weekdays.add(day)
    }
    onChange({ ...wish, weekdays })
  }
  return (
    <fieldset className="field days-field" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend className="legend">Days to run on</legend>
      <div className="chips">
        {WEEKDAYS.map(({ day, name, short }) => (
          <label className="chip" key={day}><input type="checkbox" aria-label={name} checked={wish.weekdays.has(day)} onChange={() => { turn(day) }} /><span aria-hidden="true">{short}</span></label>
        ))}
      </div>
      <Wrong id={`${id}-wrong`} field="weekdays" trouble={trouble} />
      <p className="hint">With a day of rest between any two.</p>
    </fieldset>
  )
}

function Made({ runs }: { runs: Run[] }) {
  return (
    <>
      <PlanSheet runs={runs} />
      <p className="row">
        <button className="btn" type="button" onClick={() => { print() }}>Print the plan</button>
        <button className="btn btn-line" type="button" onClick={() => { saveCalendar(runs) }}>Save it as a calendar file</button>
      </p>
      <p className="small quiet">The file is made on this device. Its days are called “Walk and run”, so that a shared calendar tells nobody about your knee.</p>
    </>
  )
}

/** Asks when to run, and shows the plan as soon as it can be kept. */
export function PlanForm() {
  const [wish, setWish] = useState<Wish>(() => {
    const start = today(new Date())
    return { start, weekdays: everySecondDay(start), from: 1 }
  })
  const trouble = troubleOf(wish)
  const asked = { wish, trouble, onChange: setWish }
  return (
    <div className="flow plan-form">
      <div className="plan-fields"><StartField {...asked} /><FromField {...asked} /></div>
      <DaysField {...asked} />
      {!trouble && <Made runs={planRuns(wish)} />}
    </div>
  )
}
