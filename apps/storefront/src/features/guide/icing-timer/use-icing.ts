import { useEffect, useReducer, useRef, useState } from "react"
import { openSignal, type Signal } from "./signal"
import { icing, READY, type IcingEvent, type IcingState, type Now } from "./timer"
import { CALLS, noticeOf } from "./words"

const TICK_MS = 1000

const now = (): Now => ({ clock: Date.now(), run: performance.now() })
const step = (state: IcingState, [event, at]: [IcingEvent, Now]) => icing(state, event, at)

/** The timer's state, kept by the clock: it ticks while something runs, and catches up when a locked phone is looked at again. */
export function useIcing() {
  const [state, dispatch] = useReducer(step, READY)
  const { phase } = state
  useEffect(() => {
    if (phase !== "on" && phase !== "rest") {
      return
    }
    const tick = () => { dispatch([{ type: "tick" }, now()]) }
    const ticking = setInterval(tick, TICK_MS)
    document.addEventListener("visibilitychange", tick)
    return () => {
      clearInterval(ticking)
      document.removeEventListener("visibilitychange", tick)
    }
  }, [phase])
  return { state, tell: (event: IcingEvent) => { dispatch([event, now()]) } }
}

/** Sound and shaking, off until asked for: then once to try it, and whenever the timer has something to say by itself. */
export function useSignal(state: IcingState) {
  const signal = useRef<Signal>(null)
  const [on, setOn] = useState(false)
  const notice = noticeOf(state)
  useEffect(() => {
    if (CALLS.includes(notice)) {
      signal.current?.call()
    }
  }, [notice])
  useEffect(() => () => { signal.current?.end() }, [])
  const set = (wanted: boolean) => {
    signal.current?.end()
    signal.current = wanted ? openSignal() : null
    signal.current?.call()
    setOn(wanted)
  }
  return { on, set }
}
