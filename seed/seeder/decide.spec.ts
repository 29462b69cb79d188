import { decide, find, fingerprint, imprint, UNFINISHED } from "./decide"

const last = { source: "file-1", state: "row-1" }

describe("what the seeder does with a thing", () => {
  it("creates what isn't there, also when it once was", () => {
    expect(decide("file-1", "missing", undefined, false)).toBe("create")
    expect(decide("file-1", "missing", last, false)).toBe("create")
  })

  it("does nothing when the data file is as it was last written, whatever staff did since", () => {
    expect(decide("file-1", "as left", last, false)).toBe("keep")
    expect(decide("file-1", "changed", last, false)).toBe("keep")
  })

  it("brings an edited data file into a row that nobody touched", () => {
    expect(decide("file-2", "as left", last, false)).toBe("update")
  })

  it("leaves a row to staff who changed it, even when the data file changed too", () => {
    expect(decide("file-2", "changed", last, false)).toBe("leave to staff")
  })

  it("leaves alone what it never wrote", () => {
    expect(decide("file-1", "changed", undefined, false)).toBe("leave to staff")
  })

  it("takes up its own work where a run was cut off", () => {
    expect(decide("file-1", "changed", { source: "file-1", state: UNFINISHED }, false)).toBe("update")
  })

  it("overwrites staff's changes only when forced to", () => {
    expect(decide("file-1", "changed", last, true)).toBe("update")
    expect(decide("file-1", "as left", last, true)).toBe("keep")
  })
})

describe("fingerprints", () => {
  it("don't depend on the order of keys, but do on the order of lists", () => {
    expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }))
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  })
})

describe("a row, against how it was left", () => {
  const left = imprint({ title: "Rest", note: null, steps: ["Stop running"] })

  it("is as it was left while nobody changes it", () => {
    expect(find({ steps: ["Stop running"], title: "Rest", note: null }, left)).toBe("as left")
  })

  it("was changed when a field says something else, or says something at last", () => {
    expect(find({ title: "Rest more", note: null, steps: ["Stop running"] }, left)).toBe("changed")
    expect(find({ title: "Rest", note: "For two days", steps: ["Stop running"] }, left)).toBe("changed")
    expect(find({ title: "Rest", note: null, steps: [] }, left)).toBe("changed")
    expect(find({ title: null, note: null, steps: ["Stop running"] }, left)).toBe("changed")
  })

  it("isn't changed by a column that is new, whatever stands in it, or one that is gone", () => {
    expect(find({ title: "Rest", note: null, steps: ["Stop running"], caption: null, is_shown: true }, left)).toBe("as left")
    expect(find({ title: "Rest", steps: ["Stop running"] }, left)).toBe("as left")
  })

  it("is somebody else's when the seeder never wrote it, or may be while it is being written", () => {
    expect(find({ title: "Rest" }, undefined)).toBe("changed")
    expect(find({ title: "Rest" }, UNFINISHED)).toBe("changed")
    expect(find(undefined, left)).toBe("missing")
  })
})
