import { vars } from "../../ui/vars"
import { planDay } from "./day-plan"
import type { Day } from "./tip"

/** A day drawn to scale, so that one sees how little of it the dose takes. */
export function DayTape({ day }: { day: Day }) {
  const { minor, major, bands, numerals, words, smallest } = planDay(day)
  return (
    <figure className="day">
      <figcaption className="between day-head"><h2 className="h-l">{day.title}</h2><span className="quiet small">{smallest}</span></figcaption>
      <div className="tape" role="img" aria-label={words}>
        <div className="tape-run" style={vars({ "--minor": minor, "--major": major })}>{bands.map(({ at, width }) => <i key={at} style={vars({ "--at": at, "--w": width })} />)}</div>
        <div className="tape-nums num" aria-hidden="true">{numerals.map(({ at, text }) => <span key={at} style={vars({ "--at": at })}>{text}</span>)}</div>
      </div>
    </figure>
  )
}
