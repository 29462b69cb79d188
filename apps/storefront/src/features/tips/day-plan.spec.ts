import { planDay } from "./day-plan"

const icing = { title: "One day of icing", of: "ice", from_hour: 8, to_hour: 20, minutes: 15, every_minutes: 150 }

describe("one day on the tape", () => {
  it("is to scale: a quarter of an hour is a quarter of an hour", () => {
    const { minor, major, bands } = planDay(icing)
    expect({ minor, major }).toEqual({ minor: 48, major: 12 })
    expect(bands).toEqual([0, 20.83, 41.67, 62.5, 83.33].map((at) => ({ at, width: 2.08 })))
  })

  it("has numerals that say morning, noon and evening", () => {
    expect(planDay(icing).numerals.map(({ text }) => text)).toEqual(["8 am", "10", "noon", "2", "4", "6", "8 pm"])
  })

  it("says the same in words", () => {
    expect(planDay(icing).words).toBe("From 8 am to 8 pm: 5 times 15 minutes of ice, one every 2½ hours.")
    expect(planDay({ ...icing, every_minutes: 120 }).words).toContain("6 times 15 minutes of ice, one every 2 hours")
    expect(planDay({ ...icing, every_minutes: 100 }).words).toContain("one every 100 minutes")
  })

  it("starts no dose that the day would cut off", () => {
    expect(planDay({ ...icing, to_hour: 18 }).bands).toHaveLength(4)
  })
})
