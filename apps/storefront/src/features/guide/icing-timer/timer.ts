const SECOND = 1000
const MINUTE = 60 * SECOND

/** Minutes to choose from. Twenty are the most anyone advises; we stop earlier. */
export const CHOICES = [10, 15] as const
export type Minutes = (typeof CHOICES)[number]
/** When the skin is looked at, in ms of icing. */
export const CHECK_AFTER = 5 * MINUTE
/** How long the skin is left to warm up, in ms. */
export const REST = 120 * MINUTE
/** Who stops sooner hasn't iced, and may begin at once. */
const HARDLY = MINUTE

/** Two clocks, in ms. `clock` is the time of day, which may be set; `run` counts evenly, but stands still in some phones' sleep. */
export type Now = { clock: number; run: number }

/** Ice on the knee: how long it has been, up to `at`, and whether the skin was looked at and is well. */
type Icing = { minutes: Minutes; elapsed: number; at: Now; looked: boolean }
/**
 * ready: nothing runs. on: ice on the knee. paused: off for a moment. rest: it was long enough or was stopped, and the skin warms for `waited` of `REST`; `next` is when it is over, by the clock.
 * again: the rest is over. harmed: the skin was white, blotchy or numb, and nothing is begun again.
 */
export type IcingState =
  | { phase: "ready" | "harmed"; minutes: Minutes }
  | ({ phase: "on" | "paused" } & Icing)
  | { phase: "rest"; minutes: Minutes; waited: number; at: Now; next: number }
  | { phase: "again"; minutes: Minutes }

export type IcingEvent = { type: "choose"; minutes: Minutes } | { type: "begin" | "tick" | "pause" | "resume" | "fine" | "harmed" | "stop" }

export const READY: IcingState = { phase: "ready", minutes: 10 }

/** On ice, the clock that went further is right: rather too short than too long. One that is set back takes nothing off. */
function most(from: Now, to: Now): number {
  return Math.max(0, to.clock - from.clock, to.run - from.run)
}

/** While the skin warms, the time of day alone counts: the other clock may have slept, and the reader was told a time of day. */
function waitedFor(from: Now, to: Now): number {
  return Math.max(0, to.clock - from.clock)
}

function rest(minutes: Minutes, now: Now): IcingState {
  return { phase: "rest", minutes, waited: 0, at: now, next: now.clock + REST }
}

/** Lets time pass. Ice that has been on for its minutes is over, however late anyone notices: the rest counts from now. */
function passed(state: IcingState, now: Now): IcingState {
  if (state.phase === "on") {
    const elapsed = state.elapsed + most(state.at, now)
    return elapsed >= state.minutes * MINUTE ? rest(state.minutes, now) : { ...state, elapsed, at: now }
  }
  if (state.phase === "rest") {
    const waited = state.waited + waitedFor(state.at, now)
    return waited >= REST ? { phase: "again", minutes: state.minutes } : { ...state, waited, at: now, next: now.clock + REST - waited }
  }
  return state
}

/** Whether the skin is to be looked at now. */
export function asksToLook(state: IcingState): boolean {
  return state.phase === "on" && state.elapsed >= CHECK_AFTER && !state.looked
}

function begun(state: IcingState, now: Now): IcingState {
  const { phase, minutes } = state
  return phase === "ready" || phase === "again" ? { phase: "on", minutes, elapsed: 0, at: now, looked: false } : state
}

function stopped(state: IcingState, now: Now): IcingState {
  if (state.phase !== "on" && state.phase !== "paused") {
    return state
  }
  return state.elapsed < HARDLY ? { phase: "ready", minutes: state.minutes } : rest(state.minutes, now)
}

/** What comes of an event at a time. An event that makes no sense in a phase changes nothing but the time. */
export function icing(before: IcingState, event: IcingEvent, now: Now): IcingState {
  const state = passed(before, now)
  switch (event.type) {
    case "tick":
      return state
    case "choose":
      return state.phase === "ready" || state.phase === "again" ? { ...state, minutes: event.minutes } : state
    case "begin":
      return begun(state, now)
    case "pause":
      return state.phase === "on" ? { ...state, phase: "paused" } : state
    case "resume":
      return state.phase === "paused" ? { ...state, phase: "on", at: now } : state
    case "fine":
      return state.phase === "on" && asksToLook(state) ? { ...state, looked: true } : state
    case "harmed":
      return state.phase === "on" || state.phase === "paused" ? { phase: "harmed", minutes: state.minutes } : state
    case "stop":
      return stopped(state, now)
  }
}
