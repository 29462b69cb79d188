import type { FoundProduct } from "./compose"
import type { Ranked } from "./plan"
import { whyFound } from "./why"

const cuff = { good_for: "Pain and swelling after a knock.", subtitle: "A cuff.", tips: ["ice", "compression"], tip_reasons: ["Cold in one.", "Squeezes while it cools."], latex_free: true, neoprene_free: false, suit: { fits: 0, granted: 0, words: [], picks: {} } } as unknown as FoundProduct
const rank = (type: "kind" | "need", tips: string[]): Ranked => ({ key: "cryo-cuff", score: 1, for: [{ topic: { type, name: "", phrases: [], serves: {}, tips, unsold: null }, said: [], evidence: 1, at: 0 }] })

describe("why a thing is here", () => {
  it("is what staff said of it for the tip that serves the need", () => {
    expect(whyFound(cuff, rank("need", ["compression"]), {})).toBe("squeezes while it cools")
  })

  it("is what it is good for where the thing itself was named, or found by its words", () => {
    expect(whyFound(cuff, rank("kind", ["ice"]), {})).toBe("for pain and swelling after a knock")
    expect(whyFound(cuff, undefined, {})).toBe("for pain and swelling after a knock")
  })

  it("reads as a sentence where the use begins with its occasion", () => {
    expect(whyFound({ ...cuff, good_for: "When a clinician suggested it." }, undefined, {})).toBe("when a clinician suggested it")
  })

  it("says which demand it meets, and none that it doesn’t", () => {
    expect(whyFound(cuff, undefined, { latex_free: true, neoprene_free: true })).toBe("latex-free; for pain and swelling after a knock")
  })

  it("begins with the size that fits", () => {
    expect(whyFound({ ...cuff, suit: { fits: 1, granted: 1, words: ["Large fits 21.5 in round the thigh"], picks: {} } }, undefined, {})).toBe("Large fits 21.5 in round the thigh; for pain and swelling after a knock")
  })

  it("is never empty", () => {
    expect(whyFound({ ...cuff, good_for: null, subtitle: null }, undefined, {})).toBe("it matches your words")
  })
})
