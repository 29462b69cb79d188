import { matchProducts, type Candidate } from "./match-products"

type Thing = Candidate & { handle: string }

const thing = (handle: string, category: string, fit: 1 | 2, in_stock = true): Thing => ({ handle, category, fit, in_stock, arch_height: null, latex_free: null, neoprene_free: null })
const match = (ranked: Thing[], refused: Record<string, string> = {}) => matchProducts(ranked, ({ handle }) => refused[handle] ?? null)
const handles = (shown: ReturnType<typeof match>["shown"]) => shown.map(({ product, instead }) => (instead ? `${product.handle}, or ${instead.handle}` : product.handle))

describe("matching a tip’s products to a person", () => {
  it("keeps the order of the tip", () => {
    expect(handles(match([thing("pack", "pack", 2), thing("cuff", "cuff", 2), thing("bag", "pack", 1)]).shown)).toEqual(["pack", "cuff", "bag"])
  })

  it("leaves out what must not be shown, and says why", () => {
    const { shown, left_out } = match([thing("cuff", "cuff", 2), thing("wedge", "wedge", 2)], { cuff: "Not with Raynaud’s." })
    expect(handles(shown)).toEqual(["wedge"])
    expect(left_out.map(({ product, because }) => [product.handle, because])).toEqual([["cuff", "Not with Raynaud’s."]])
  })

  it("puts the best of a kind that can be had beside an ideal that is sold out", () => {
    expect(handles(match([thing("wedge", "wedge", 2, false), thing("pack", "pack", 2), thing("ramp", "wedge", 2), thing("trough", "wedge", 2)]).shown)).toContain("wedge, or ramp")
  })

  it("never offers as a substitute what must not be shown, is sold out or does another job", () => {
    const ranked = [thing("band", "band", 2, false), thing("latex band", "band", 2), thing("tube", "band", 2, false), thing("roller", "roller", 1)]
    expect(handles(match(ranked, { "latex band": "Latex." }).shown)).toEqual(["band", "tube", "roller"])
  })

  it("lets nothing that helps a little stand in for an ideal, or for another of its sort", () => {
    expect(handles(match([thing("crutches", "crutch", 2, false), thing("pads", "crutch", 1)]).shown)).toEqual(["crutches", "pads"])
    expect(handles(match([thing("sleeve", "sleeve", 1, false), thing("other", "sleeve", 1)]).shown)).toEqual(["sleeve", "other"])
  })

  it("takes a thing for another arch, or one that may hold latex, for no substitute", () => {
    const ranked = [{ ...thing("low", "insole", 2, false), arch_height: "low" as const }, { ...thing("high", "insole", 2), arch_height: "high" as const }, { ...thing("free", "band", 2, false), latex_free: true }, thing("unsaid", "band", 2)]
    expect(handles(match(ranked).shown)).toEqual(["low", "high", "free", "unsaid"])
    expect(handles(match(ranked.map((each) => ({ ...each, latex_free: true, arch_height: "low" as const }))).shown)).toEqual(["low, or high", "high", "free, or unsaid", "unsaid"])
  })
})
