import { asksToLook, type IcingState } from "./timer"

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What there is to be told: each is said once, when it comes. */
export type Notice = "ready" | "begun" | "look" | "looked" | "paused" | "rest" | "again" | "harmed"

/** Notices worth a sound: they come by themselves, to someone who may not be looking. */
export const CALLS: readonly Notice[] = ["look", "rest", "again"]

export function noticeOf(state: IcingState): Notice {
  if (state.phase !== "on") {
    return state.phase
  }
  if (asksToLook(state)) {
    return "look"
  }
  return state.looked ? "looked" : "begun"
}

/** A time of day, "4:25 PM" or "16:25" as the reader's device has it; never earlier than it is. `ms` since 1970. */
export function clockText(ms: number, locale?: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone }).format(Math.ceil(ms / MINUTE) * MINUTE)
}

/** What is left of the minutes, "9:41"; never less than there is. */
export function leftText(state: IcingState): string {
  const elapsed = "elapsed" in state ? state.elapsed : 0
  const left = Math.ceil((state.minutes * MINUTE - elapsed) / SECOND)
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`
}

/** What is said aloud and shown; nothing while nothing runs. */
export function saidOf(state: IcingState, clock: (ms: number) => string): string {
  const said: Record<Notice, string> = {
    ready: "",
    begun: "Ice is on. After 5 minutes we ask you to look at the skin.",
    look: "5 minutes are over. Look at the skin now.",
    looked: `Good. The ice comes off after ${state.minutes} minutes.`,
    paused: "Paused. Take the ice off meanwhile.",
    rest: state.phase === "rest" ? `Time is up: ice off, and look at the skin once more. Next time: not before ${clock(state.next)}.` : "",
    again: "Two hours are over. You may ice again if it eases the pain, as long as it is still the first 2 to 3 days.",
    harmed: "Take it off now, and let the skin warm up by itself. No more ice on this knee. If colour and feeling don’t come back soon, see a doctor today.",
  }
  return said[noticeOf(state)]
}
