import type { Shelf } from "./shelf"
import { headline, kindsWords, planRows } from "./plan-words"

const tip = (handle: string) => ({ handle, reason: `Because of ${handle}.` })
const shelf = { tips: [{ handle: "exercise", title: "Exercise", headline: "Hips and knees together.", timing: {}, evidence: {} }], products: [], contraindications: [] } as unknown as Shelf

describe("the plan in words", () => {
  it("begins with its best tip, and what goes with it", () => {
    expect(headline([tip("exercise"), tip("rest"), tip("ice")])).toBe("Make the knee strong. Spare it meanwhile.")
    expect(headline([tip("rest"), tip("exercise")])).toBe("Spare the knee. Then make it strong.")
    expect(headline([tip("ice")])).toBe("Cool the knee.")
  })

  it("sends somebody to be looked at when nothing fits, and has words for a tip it doesn’t know", () => {
    expect(headline([])).toBe("Have it looked at before you try a tip.")
    expect(headline([tip("new")])).toBe("What fits your answers.")
  })

  it("numbers the tips as they come, each with its reason, and passes over what the shop no longer has", () => {
    expect(planRows([tip("gone"), tip("exercise")], shelf)).toMatchObject([{ handle: "exercise", summary: "Hips and knees together. Because of exercise." }])
  })

  it("names kinds of product as one says them", () => {
    expect(kindsWords(["cryo-cuff", "ice-pack", "other"], { "cryo-cuff": "Cold cuffs", "ice-pack": "Ice packs" })).toBe("cold cuffs, ice packs and other")
  })
})
