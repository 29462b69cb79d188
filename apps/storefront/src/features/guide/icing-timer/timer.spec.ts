import { asksToLook, icing, READY, REST, type IcingEvent, type IcingState, type Minutes, type Now } from "./timer"

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 24, 14, 0)
/** Both clocks going alike. */
const at = (minutes: number): Now => ({ clock: START + minutes * MINUTE, run: minutes * MINUTE })

type Step = [minutes: number, type: Exclude<IcingEvent["type"], "choose">]
const after = (steps: Step[], minutes: Minutes = 10): IcingState =>
  steps.reduce((state, [time, type]) => icing(state, { type }, at(time)), icing(READY, { type: "choose", minutes }, at(0)))
const elapsed = (state: IcingState) => ("elapsed" in state ? state.elapsed / MINUTE : null)

describe("the icing timer, in the ordinary course", () => {
  it("is ready for 10 minutes, and for 15 when asked", () => {
    expect(READY).toEqual({ phase: "ready", minutes: 10 })
    expect(after([], 15)).toEqual({ phase: "ready", minutes: 15 })
  })

  it("asks to look at the skin after 5 minutes, and not before", () => {
    expect(asksToLook(after([[0, "begin"], [4.99, "tick"]]))).toBe(false)
    expect(asksToLook(after([[0, "begin"], [5, "tick"]]))).toBe(true)
  })

  it("asks once: skin that is well isn't asked about again", () => {
    expect(asksToLook(after([[0, "begin"], [5, "tick"], [5.2, "fine"], [9, "tick"]]))).toBe(false)
  })

  it("can't be told beforehand that the skin is well", () => {
    expect(asksToLook(after([[0, "begin"], [1, "fine"], [6, "tick"]]))).toBe(true)
  })

  it.each([10, 15] as const)("takes the ice off after %i minutes, whether anybody answered or not", (minutes) => {
    expect(after([[0, "begin"], [minutes - 0.01, "tick"]], minutes).phase).toBe("on")
    expect(after([[0, "begin"], [minutes, "tick"]], minutes)).toMatchObject({ phase: "rest", next: at(minutes).clock + REST })
  })

  it("may begin again two hours after it came off, not sooner", () => {
    const off: Step[] = [[0, "begin"], [10, "tick"]]
    expect(after([...off, [129.9, "tick"], [129.9, "begin"]]).phase).toBe("rest")
    expect(after([...off, [130, "tick"]]).phase).toBe("again")
    expect(after([...off, [130, "tick"], [131, "begin"]])).toMatchObject({ phase: "on", elapsed: 0, looked: false })
  })
})

describe("the icing timer, interrupted", () => {
  it("doesn't count while it is paused", () => {
    const state = after([[0, "begin"], [3, "pause"], [40, "tick"], [40, "resume"], [42, "tick"]])
    expect([state.phase, elapsed(state)]).toEqual(["on", 5])
  })

  it("stops for good when the skin is white, blotchy or numb", () => {
    const state = after([[0, "begin"], [5, "tick"], [5, "harmed"], [200, "begin"], [200, "tick"]])
    expect(state).toEqual({ phase: "harmed", minutes: 10 })
  })

  it("stops for harmed skin at any time, paused or not", () => {
    expect(after([[0, "begin"], [2, "harmed"]]).phase).toBe("harmed")
    expect(after([[0, "begin"], [2, "pause"], [2, "harmed"]]).phase).toBe("harmed")
  })

  it("lets the skin warm when it is stopped early, and not when it had hardly begun", () => {
    expect(after([[0, "begin"], [4, "stop"]])).toMatchObject({ phase: "rest", next: at(4).clock + REST })
    expect(after([[0, "begin"], [0.5, "stop"]]).phase).toBe("ready")
    expect(after([[0, "begin"], [4, "pause"], [6, "stop"]])).toMatchObject({ phase: "rest", next: at(6).clock + REST })
  })

  it("doesn't change the minutes once ice is on", () => {
    expect(icing(after([[0, "begin"]]), { type: "choose", minutes: 15 }, at(1)).minutes).toBe(10)
  })

  it.each(["pause", "resume", "fine", "harmed", "stop", "tick"] as const)("makes nothing of \"%s\" before it began", (type) => {
    expect(icing(READY, { type }, at(1))).toEqual(READY)
  })

  it.each(["begin", "pause", "resume", "fine", "harmed", "stop"] as const)("keeps the skin warming, whatever \"%s\" asks", (type) => {
    expect(after([[0, "begin"], [10, "tick"], [11, type]]).phase).toBe("rest")
  })
})

describe("the icing timer, when clocks jump", () => {
  it("counts the minutes a phone was locked, though nothing ticked", () => {
    expect(elapsed(after([[0, "begin"], [7, "tick"]]))).toBe(7)
    expect(after([[0, "begin"], [25, "tick"]])).toMatchObject({ phase: "rest", next: at(25).clock + REST })
  })

  it("counts them by the time of day when the other clock slept", () => {
    expect(elapsed(icing(after([[0, "begin"]]), { type: "tick" }, { clock: at(7).clock, run: 0 }))).toBe(7)
  })

  it("goes on evenly when the clock is set back an hour", () => {
    const back = icing(after([[0, "begin"], [3, "tick"]]), { type: "tick" }, { clock: at(-56).clock, run: at(4).run })
    expect(elapsed(back)).toBe(4)
    expect(elapsed(icing(back, { type: "tick" }, { clock: at(-54).clock, run: at(6).run }))).toBe(6)
  })

  it("never counts backwards, even if both clocks do", () => {
    expect(elapsed(icing(after([[0, "begin"], [3, "tick"]]), { type: "tick" }, at(-5)))).toBe(3)
  })

  it("stops rather too soon than too late when the clock is set forward", () => {
    expect(icing(after([[0, "begin"], [3, "tick"]]), { type: "tick" }, { clock: at(63).clock, run: at(3).run }).phase).toBe("rest")
  })

  it("keeps the whole rest when the clock is set back, and names the new time", () => {
    const off = after([[0, "begin"], [10, "tick"], [70, "tick"]])
    const back = icing(off, { type: "tick" }, at(10))
    expect(back).toMatchObject({ phase: "rest", next: at(70).clock })
    expect(icing(back, { type: "tick" }, at(69)).phase).toBe("rest")
    expect(icing(back, { type: "tick" }, at(70)).phase).toBe("again")
  })
})
