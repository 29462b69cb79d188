import { Fragment } from "react"
import { Cell, Row, Table } from "../../../ui/table"
import { vars } from "../../../ui/vars"
import { daysBetween, dayText } from "./days"
import { daysOfStep, type Run } from "./plan"
import { effortText, STEPS, STOPS, turnsText, wayText, type Step } from "./steps"

/** Where the limits come from that the six steps don't have: not more often than every second day, not more than two levels in a week. */
const LIMITS_URL = "https://pmc.ncbi.nlm.nih.gov/articles/PMC6693858/table/T4"

/** The runs on one tape: a tick is a day, a tall one a week. */
function RunsTape({ runs }: { runs: Run[] }) {
  const first = runs[0]?.day
  const last = runs.at(-1)?.day
  if (!first || !last) {
    return null
  }
  const days = daysBetween(first, last) + 1
  return (
    <div className="tape" role="img" aria-label={`${runs.length} runs in ${days} days, from ${dayText(first)} to ${dayText(last)}.`}>
      <div className="tape-run runs-tape" style={vars({ "--minor": days, "--major": days / 7 })}>
        {runs.map(({ day }) => <i key={day} style={vars({ "--at": (daysBetween(first, day) / days) * 100, "--w": 100 / days })} />)}
      </div>
      <div className="tape-nums num" aria-hidden="true"><span style={vars({ "--at": 0 })}>{dayText(first)}</span><span style={vars({ "--at": 100 })}>{dayText(last)}</span></div>
    </div>
  )
}

/** Days, each in one piece: "Tue, Dec 1 and Thu, Dec 3". */
function Days({ texts }: { texts: string[] }) {
  return <span>{texts.map((text, at) => <Fragment key={text}>{at > 0 && " and "}<span className="day-of">{text}</span></Fragment>)}</span>
}

function StepRow({ step, when, label }: { step: Step; when: string[]; label: string }) {
  return (
    <Row name={`Step ${step.number}`}>
      <Cell label={label} className="num"><Days texts={when} /></Cell>
      <Cell label="What">{turnsText(step)}</Cell>
      <Cell label="Whole way" className="num">{wayText(step)}</Cell>
      <Cell label="How hard">{effortText(step)}</Cell>
    </Row>
  )
}

function StopsAndSources() {
  return (
    <>
      <h3>What stops it</h3>
      <ul className="dashes">{STOPS.map((stop) => <li key={stop}>{stop}</li>)}</ul>
      <p className="small quiet">The dates are the earliest. On level ground, after 10 to 15 minutes of warming up, and not more often than every second day. The six steps are the standard program of <a href="https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-023-07502-x/tables/1" rel="noreferrer">a 2023 trial with soldiers</a> whose knees hurt from overuse; never more than two new steps a week is <a href={LIMITS_URL} rel="noreferrer">a clinic’s rule</a>. With a plan from your doctor or physiotherapist, keep to theirs.</p>
    </>
  )
}

/** The plan, fit to be printed alone. With `runs` it has dates; with `null` it counts days. */
export function PlanSheet({ runs }: { runs: Run[] | null }) {
  const label = runs ? "When" : "Soonest"
  const steps = STEPS.filter(({ number }) => runs?.some(({ step }) => step.number === number) ?? true)
  const when = (step: Step) => runs ? runs.filter((run) => run.step === step).map(({ day }) => dayText(day)) : daysOfStep(step.number).map((day) => `day ${day}`)
  return (
    <div className={`plan-sheet flow${runs ? " plan-dated" : " no-script"}`}>
      <h3 className="h-xl">{runs ? "Your walk–run plan" : "The plan, in days"}</h3>
      {runs && <RunsTape runs={runs} />}
      <Table head={["Step", label, "What", "Whole way", "How hard"]}>
        {steps.map((step) => <StepRow key={step.number} step={step} when={when(step)} label={label} />)}
      </Table>
      <StopsAndSources />
    </div>
  )
}
