import { icing, READY, type IcingState } from "./timer"
import { clockText, leftText, noticeOf, saidOf } from "./words"

const MINUTE = 60_000
const after = (minutes: number): IcingState =>
  icing(icing(READY, { type: "begin" }, { clock: 0, run: 0 }), { type: "tick" }, { clock: minutes * MINUTE, run: minutes * MINUTE })
const clock = (ms: number) => clockText(ms, "en-US", "UTC").replace(/\s/u, " ")

describe("what the icing timer says", () => {
  it("tells what is left, and never less than that", () => {
    expect([READY, after(0.001), after(5), after(9.995)].map(leftText)).toEqual(["10:00", "10:00", "5:00", "0:01"])
  })

  it("names the time of day for the next, never too early", () => {
    expect(saidOf(after(10), clock)).toContain("not before 2:10 AM")
    expect(clock(130 * MINUTE + 1)).toBe("2:11 AM")
    expect(clockText(130 * MINUTE, "en-GB", "UTC")).toBe("2:10")
  })

  it("changes its words when there is something new, not with every second", () => {
    expect(saidOf(after(1), clock)).toBe(saidOf(after(4.9), clock))
    expect(saidOf(after(5), clock)).not.toBe(saidOf(after(4.9), clock))
  })

  it("asks to look until it is answered", () => {
    const looked = icing(after(5), { type: "fine" }, { clock: 6 * MINUTE, run: 6 * MINUTE })
    expect([after(4), after(5), after(9), looked, after(10)].map(noticeOf)).toEqual(["begun", "look", "look", "looked", "rest"])
  })
})
