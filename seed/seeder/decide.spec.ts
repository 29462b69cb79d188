import { decide, fingerprint, UNFINISHED } from "./decide"

const last = { source: "file-1", state: "row-1" }

describe("what the seeder does with a thing", () => {
  it("creates what isn't there, also when it once was", () => {
    expect(decide("file-1", undefined, undefined, false)).toBe("create")
    expect(decide("file-1", undefined, last, false)).toBe("create")
  })

  it("does nothing when the data file is as it was last written, whatever staff did since", () => {
    expect(decide("file-1", "row-1", last, false)).toBe("keep")
    expect(decide("file-1", "row-by-staff", last, false)).toBe("keep")
  })

  it("brings an edited data file into a row that nobody touched", () => {
    expect(decide("file-2", "row-1", last, false)).toBe("update")
  })

  it("leaves a row to staff who changed it, even when the data file changed too", () => {
    expect(decide("file-2", "row-by-staff", last, false)).toBe("leave to staff")
  })

  it("leaves alone what it never wrote", () => {
    expect(decide("file-1", "row-by-staff", undefined, false)).toBe("leave to staff")
  })

  it("takes up its own work where a run was cut off", () => {
    expect(decide("file-1", "half-written", { source: "file-1", state: UNFINISHED }, false)).toBe("update")
  })

  it("overwrites staff's changes only when forced to", () => {
    expect(decide("file-1", "row-by-staff", last, true)).toBe("update")
    expect(decide("file-1", "row-1", last, true)).toBe("keep")
  })
})

describe("fingerprints", () => {
  it("don't depend on the order of keys, but do on the order of lists", () => {
    expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }))
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  })
})
