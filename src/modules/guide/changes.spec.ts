import { changesOf } from "./changes"

describe("what a change of the guide is said to have changed", () => {
  it("names each field with what it was and what it is", () => {
    expect(changesOf({ title: "Ice", summary: "Cold." }, { title: "Cold", summary: "Cold." })).toEqual([{ field: "title", before: "Ice", after: "Cold" }])
  })

  it("holds nothing for a text that was saved as it was, however its keys are ordered", () => {
    const section = { id: "warm-up", heading: "Warm up", paragraphs: ["Slowly."] }
    const stored = { paragraphs: ["Slowly."], heading: "Warm up", id: "warm-up" }
    expect(changesOf({ sections: [stored] }, { sections: [{ ...section, table: undefined }] })).toEqual([])
  })

  it("says nothing of fields that weren't written", () => {
    expect(changesOf({ title: "Ice", updated_at: "yesterday" }, { title: "Ice" })).toEqual([])
  })

  it("begins a new row's history with all that is written in it", () => {
    expect(changesOf(null, { title: "Ice", note: null })).toEqual([{ field: "title", before: null, after: "Ice" }])
  })

  it("keeps an order that changed", () => {
    expect(changesOf({ steps: ["a", "b"] }, { steps: ["b", "a"] })).toHaveLength(1)
  })
})
