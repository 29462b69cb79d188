import { chartVerdict, fitLine } from "./chart-words"
import { matchChart, type Lengths } from "./match-chart"
import type { Chart, Measure } from "./types"

const measure = (site: string, ranges: Record<string, [number, number]>): Measure => ({
  site, label: site, instruction: "Measure.", picture: null,
  sizes: Object.entries(ranges).map(([value, [min_in, max_in]]) => ({ value, label: value, min_in, max_in })),
})
const knee = measure("mid_knee", { Medium: [14, 15], Large: [15, 16] })
const thigh = measure("thigh_6in_above", { Medium: [18, 20], Large: [19, 21] })
const calf = measure("calf_6in_below", { Medium: [13, 14], Large: [14.5, 15.5] })
const three: Chart = { note: null, unverified: false, measures: [knee, thigh, calf] }
const one: Chart = { ...three, measures: [thigh] }

const inches = (values: Record<string, number>): Lengths => Object.fromEntries(Object.entries(values).map(([site, value]) => [site, { value, unit: "in" as const }]))
function verdict(values: Record<string, number>, chart = three) {
  const match = matchChart(chart, inches(values))
  return match && chartVerdict(match, chart, "in")
}
function line(values: Record<string, number>, chart = three) {
  const match = matchChart(chart, inches(values))
  return match && fitLine(match, chart, "in")
}

describe("what we say about several measures", () => {
  it("says what a measure is worth while others are missing", () => {
    expect(verdict({ mid_knee: 14.5 })).toEqual({ said: "14.5 in fits Medium.", because: "It runs from 14 to 15 in. That is by your kneecap alone; two more may say otherwise." })
    expect(verdict({ thigh_6in_above: 18.5 }, one)?.because).toBe("It runs from 18 to 20 in.")
  })

  it("says when they agree", () => {
    expect(verdict({ mid_knee: 14.5, thigh_6in_above: 18.5, calf_6in_below: 13.5 })).toEqual({
      said: "Your kneecap, thigh and calf all say Medium.",
      because: "They are your kneecap 14.5 in, your thigh 18.5 in and your calf 13.5 in.",
    })
  })

  it("says a tie that two of them leave, and names one", () => {
    expect(verdict({ mid_knee: 15, thigh_6in_above: 19.5 })).toEqual({
      said: "Your kneecap and thigh both say Medium or Large.",
      because: "They are your kneecap 15 in and your thigh 19.5 in. Large is roomier; Medium presses more. If in doubt, Large.",
    })
  })

  it("says honestly that they disagree, and names none", () => {
    expect(verdict({ mid_knee: 14.5, thigh_6in_above: 20.5 })).toEqual({
      said: "Your measures disagree: your kneecap says Medium and your thigh says Large.",
      because: "They are your kneecap 14.5 in and your thigh 20.5 in. Either may do. Try one on, and send it back within 30 days if it slips or digs in.",
    })
  })

  it("says at which place no size is made for them", () => {
    expect(verdict({ mid_knee: 14.5, thigh_6in_above: 25 })?.said).toBe("Your thigh, 25 in, is more than any size here fits.")
  })

  it("says which place lies between two sizes", () => {
    expect(verdict({ mid_knee: 14.5, calf_6in_below: 14.2 })?.because).toContain("Your calf lies between Medium and Large.")
  })
})

describe("the line beside a product", () => {
  it.each([
    [{ thigh_6in_above: 18.5 }, one, "Medium fits your 18.5 in"],
    [{ thigh_6in_above: 19.5 }, one, "Medium or Large fits your 19.5 in"],
    [{ thigh_6in_above: 30 }, one, "No size here is made for your 30 in"],
    [{ mid_knee: 14.5 }, three, "Medium fits your 14.5 in, by your kneecap alone"],
    [{ mid_knee: 14.5, thigh_6in_above: 18.5 }, three, "Medium fits your kneecap and thigh, with one more to measure"],
    [{ mid_knee: 14.5, thigh_6in_above: 18.5, calf_6in_below: 13.5 }, three, "Medium fits your kneecap, thigh and calf"],
    [{ mid_knee: 14.5, thigh_6in_above: 20.5 }, three, "Your measures disagree on the size"],
    [{ calf_6in_below: 14.2 }, { ...three, measures: [calf] }, "Your 14.2 in at the calf lies between Medium and Large"],
    [{ user_height: 67 }, three, null],
  ])("for %p", (values, chart, expected) => {
    expect(line(values, chart)).toBe(expected)
  })
})
