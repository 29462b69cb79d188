"use client"

import { useState } from "react"
import { CHECKS, missing, verdictOf } from "./checks"
import { PlanForm } from "./plan-form"

/** The list before the first run and, once all of it is true, a plan with dates. Nothing of it leaves the page. */
export function Readiness({ base }: { base: string }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const turn = (id: string, on: boolean) => { setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id))) }
  const left = missing(ticked)
  const { said, still } = verdictOf(ticked)
  const sign = ticked.size > 0 ? left.find((check) => check.sign)?.sign : undefined
  return (
    <>
      <fieldset className="ticks">
        <legend className="legend">Tick what is true of your knee</legend>
        {CHECKS.map(({ id, says }) => (
          <label className="tick" key={id}><input type="checkbox" name={id} checked={ticked.has(id)} onChange={({ target }) => { turn(id, target.checked) }} /> <span>{says}</span></label>
        ))}
      </fieldset>
      <div className="needs-script flow ready-said">
        <div role="status">
          <p className={left.length ? undefined : "dose"}>{said}</p>
          {still.length > 0 && <ul className="dashes">{still.map(({ id, still: words, section }) => <li key={id}><a href={`#${section}`}>{words}</a></li>)}</ul>}
        </div>
        {sign && <p>A knee that gives way or gets stuck should be seen: <a href={`${base}/guide/red-flags#${sign}`}>how soon, and by whom</a>.</p>}
        {left.length === 0 ? <PlanForm /> : <p className="quiet small">Once all are ticked, the plan with its dates opens here.</p>}
      </div>
    </>
  )
}
