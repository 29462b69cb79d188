"use client"

import { useEffect, useRef } from "react"
import { IcingTape } from "./icing-tape"
import { asksToLook, CHOICES, type IcingEvent, type IcingState } from "./timer"
import { useIcing, useSignal } from "./use-icing"
import { clockText, leftText, noticeOf, saidOf } from "./words"

type Told = { state: IcingState; tell: (event: IcingEvent) => void }

function Choice({ state, tell }: Told) {
  return (
    <fieldset>
      <legend className="legend">How long</legend>
      <div className="chips">
        {CHOICES.map((minutes) => (
          <label className="chip" key={minutes}>
            <input type="radio" name="icing-minutes" checked={state.minutes === minutes} onChange={() => { tell({ type: "choose", minutes }) }} />{minutes} minutes
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What the skin says is what counts: both answers are one press away. */
function Look({ tell }: Pick<Told, "tell">) {
  return (
    <div className="note note-box note-care" role="group" aria-labelledby="icing-look">
      <p id="icing-look">Look under the towel: white, blotchy or numb? Stop.</p>
      <p className="row">
        <button className="btn" type="button" onClick={() => { tell({ type: "fine" }) }}>No, the skin is well</button>
        <button className="btn btn-line" type="button" onClick={() => { tell({ type: "harmed" }) }}>Yes: stop</button>
      </p>
    </div>
  )
}

/** One button that begins, pauses and goes on, so that it keeps its place and its focus; and one that stops. */
function Controls({ state: { phase }, tell }: Told) {
  const main = { ready: ["begin", "Ice is on: begin"], again: ["begin", "Ice is on: begin"], on: ["pause", "Pause"], paused: ["resume", "Ice is on again: go on"] } as const
  if (phase === "rest" || phase === "harmed") {
    return null
  }
  const [type, label] = main[phase]
  return (
    <p className="row">
      <button className={`btn${type === "pause" ? " btn-line" : ""}`} type="button" onClick={() => { tell({ type }) }}>{label}</button>
      {type !== "begin" && <button className="btn btn-line" type="button" onClick={() => { tell({ type: "stop" }) }}>Stop: ice is off</button>}
    </p>
  )
}

/** Times the ice, and then the skin's rest. It keeps to the clock, so that a locked phone doesn't stretch the minutes. */
export function IcingTimer() {
  const { state, tell } = useIcing()
  const sound = useSignal(state)
  const status = useRef<HTMLParagraphElement>(null)
  const { phase } = state
  const notice = noticeOf(state)
  useEffect(() => {
    // A button that was pressed may be gone with what it asked: whoever had it goes on from what is said instead.
    if (notice !== "ready" && document.activeElement === document.body) {
      status.current?.focus({ preventScroll: true })
    }
  }, [notice])
  return (
    <div className="icing flow needs-script">
      {(phase === "ready" || phase === "again") && <Choice state={state} tell={tell} />}
      {(phase === "on" || phase === "paused") && <p className="icing-left num" role="timer"><span className="sr">Time left: </span>{leftText(state)}</p>}
      <IcingTape state={state} />
      <p className={`icing-said${phase === "rest" || phase === "harmed" ? " dose" : ""}`} role="status" ref={status} tabIndex={-1}>{saidOf(state, clockText)}</p>
      {asksToLook(state) && <Look tell={tell} />}
      <Controls state={state} tell={tell} />
      <label className="icing-sound"><input type="checkbox" checked={sound.on} onChange={(event) => { sound.set(event.target.checked) }} /> <span>Beep, and vibrate if the phone can</span></label>
      <p className="hint">A locked phone may stay silent. The minutes are right again when you look.</p>
    </div>
  )
}
