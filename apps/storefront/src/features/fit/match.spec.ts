import { matchSize, suggested } from "./match"

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

describe("which size a measure is", () => {
  it("names the one that fits", () => {
    expect(matchSize(cuff, 15)).toMatchObject({ kind: "one", range: { label: "Small" } })
    expect(matchSize(cuff, 31)).toMatchObject({ kind: "one", range: { label: "Large" } })
  })

  it("shows a tie, where it runs, and names the roomier one", () => {
    expect(matchSize(cuff, 21.5)).toMatchObject({ kind: "tie", from: 20, to: 23, ranges: [{ label: "Medium" }, { label: "Large" }], suggest: { label: "Large" } })
  })

  it("counts a shared end as both sizes", () => {
    expect(matchSize(cuff, 18)).toMatchObject({ kind: "tie", from: 18, to: 18, suggest: { label: "Medium" } })
  })

  it("says between which sizes a gap lies", () => {
    expect(matchSize(gappy, 14.5)).toMatchObject({ kind: "gap", below: { label: "S" }, above: { label: "M" }, suggest: { label: "M" } })
  })

  it("suggests nothing outside the chart", () => {
    expect(matchSize(cuff, 9)).toMatchObject({ kind: "outside", side: "below", nearest: { label: "Small" } })
    expect(matchSize(cuff, 33)).toMatchObject({ kind: "outside", side: "above", nearest: { label: "Large" } })
    expect(suggested(matchSize(cuff, 33))).toBeNull()
  })

  it("knows nothing about an empty chart", () => {
    expect(matchSize([], 20)).toBeNull()
  })
})
