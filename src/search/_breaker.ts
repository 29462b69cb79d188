/** Whether something that may be away is asked at all. `failures` in a row; `tryAt`, by the clock it is given, in milliseconds. */
export type Breaker = { failures: number; tryAt: number }

export const CLOSED: Breaker = { failures: 0, tryAt: 0 }

/** So many failures in a row open it: one alone may be a stutter. */
const OPENS_AT = 3
/** Between two tries of what is away, in milliseconds. */
const REST = 3_000

/** Lets all through, or spares them the wait. While open, one request a rest is `a try`: to see whether it is back, and not to be waited for. */
export function admit(breaker: Breaker, now: number): { admits: "all" | "a try" | "nothing"; breaker: Breaker } {
  if (breaker.failures < OPENS_AT) {
    return { admits: "all", breaker }
  }
  return now < breaker.tryAt ? { admits: "nothing", breaker } : { admits: "a try", breaker: { ...breaker, tryAt: now + REST } }
}

export function afterFailure({ failures }: Breaker, now: number): Breaker {
  return { failures: failures + 1, tryAt: now + REST }
}
