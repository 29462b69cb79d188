import fc from "fast-check"
import { inUnit, toInches, type Length } from "./length"
import { candidates, matchSize, sideOf } from "./match"

const inches = (value: number): Length => ({ value, unit: "in" })
const cm = (value: number): Length => ({ value, unit: "cm" })

// domain.md B4, Aircast Knee Cryo/Cuff
const cuff = [
  { label: "Small", min_in: 10, max_in: 18 },
  { label: "Medium", min_in: 18, max_in: 23 },
  { label: "Large", min_in: 20, max_in: 31 },
]
const gappy = [
  { label: "S", min_in: 12, max_in: 14 },
  { label: "M", min_in: 15, max_in: 17 },
]

const labels = (length: Length) => {
  const match = matchSize(cuff, length)
  return match ? candidates(match).map(({ label }) => label) : []
}

describe("which size a measure is", () => {
  it("names the one that fits", () => {
    expect(matchSize(cuff, inches(15))).toMatchObject({ kind: "one", range: { label: "Small" } })
    expect(matchSize(cuff, inches(31))).toMatchObject({ kind: "one", range: { label: "Large" } })
  })

  it("shows a tie, where it runs, and names the roomier one", () => {
    expect(matchSize(cuff, inches(21.5))).toMatchObject({ kind: "tie", from: 20, to: 23, ranges: [{ label: "Medium" }, { label: "Large" }], suggest: { label: "Large" } })
  })

  it("counts a shared end as both sizes", () => {
    expect(matchSize(cuff, inches(18))).toMatchObject({ kind: "tie", from: 18, to: 18, suggest: { label: "Medium" } })
  })

  it("says between which sizes a gap lies", () => {
    expect(matchSize(gappy, inches(14.5))).toMatchObject({ kind: "gap", below: { label: "S" }, above: { label: "M" }, suggest: { label: "M" } })
  })

  it("suggests nothing outside the chart", () => {
    expect(matchSize(cuff, inches(9))).toMatchObject({ kind: "outside", side: "below", nearest: { label: "Small" } })
    expect(matchSize(cuff, inches(33))).toMatchObject({ kind: "outside", side: "above", nearest: { label: "Large" } })
    expect(labels(inches(33))).toEqual([])
  })

  it("knows nothing about an empty chart", () => {
    expect(matchSize([], inches(20))).toBeNull()
  })
})

/** Charts as makers print them: by the half inch, in order, with overlaps and gaps. */
const charts = fc
  .array(fc.record({ step: fc.integer({ min: -4, max: 6 }), width: fc.integer({ min: 1, max: 20 }) }), { minLength: 1, maxLength: 7 })
  .map((sizes) => {
    let end = 24
    return sizes.map(({ step, width }, at) => {
      const min = Math.max(12, end + step)
      end = min + width
      return { label: `Size ${at}`, min_in: min / 2, max_in: end / 2 }
    })
  })
const names = (chart: { label: string; min_in: number; max_in: number }[], length: Length) => chart.filter((range) => sideOf(range, length) === "in").map(({ label }) => label)

describe("a measure against any chart", () => {
  it("yields each size in whose range it lies, in either unit", () => {
    fc.assert(fc.property(charts, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("in" as const, "cm" as const), (chart, pick, share, unit) => {
      const range = chart[pick % chart.length]
      if (range) {
        const at = range.min_in + (range.max_in - range.min_in) * share
        const match = matchSize(chart, { value: unit === "in" ? at : at * 2.54, unit })
        expect(match && candidates(match)).toContain(range)
      }
    }))
  })

  it("gives an end of a size, as the tape prints it in centimetres, the same sizes as in inches", () => {
    fc.assert(fc.property(charts, fc.nat(), fc.boolean(), (chart, pick, upper) => {
      const range = chart[pick % chart.length]
      if (range) {
        const end = upper ? range.max_in : range.min_in
        expect(names(chart, cm(inUnit(end, "cm")))).toEqual(names(chart, inches(end)))
      }
    }))
  })

  it("never names a size outside its range by more than a tape can be read", () => {
    fc.assert(fc.property(charts, fc.double({ min: 6, max: 35, noNaN: true }), fc.constantFrom("in" as const, "cm" as const), (chart, value, unit) => {
      const length = { value: unit === "in" ? value : value * 2.54, unit }
      const match = matchSize(chart, length)
      const fitting = match?.kind === "one" ? [match.range] : match?.kind === "tie" ? match.ranges : []
      fitting.forEach(({ min_in, max_in }) => {
        expect(toInches(length)).toBeGreaterThan(min_in - 0.41)
        expect(toInches(length)).toBeLessThan(max_in + 0.41)
      })
    }))
  })
})
