import type { Found } from "./compose"
import type { ProductDocument } from "./documents"
import type { Plan } from "./plan"
import { remarksOn } from "./remarks"
import type { PriceLimit } from "./types"
import type { Understanding } from "./understand"

type Given = { price?: PriceLimit; brands?: string[]; unsold?: Plan["unsold"]; shoes?: { brand: string }[]; over?: number }

function remarks({ price = {}, brands = [], unsold, shoes = [], over }: Given) {
  return remarksOn({
    understood: { price } as Understanding,
    plan: { ranked: [{ key: "running-shoes", score: 1, for: [] }], brands, unsold: unsold ?? null } as unknown as Plan,
    found: { text: [], named: [], over: over ? [{ price: over }] : [], kinds: new Map([["running-shoes", shoes as ProductDocument[]]]) } as unknown as Found,
    money: (amount) => `$${amount}`,
    categoryName: () => "Running shoes",
  })
}

describe("what is said honestly", () => {
  it("is that a maker isn’t stocked, and what is there instead; nothing where it is", () => {
    expect(remarks({ brands: ["Hoka"], shoes: [{ brand: "Brooks" }] })).toEqual(["We don’t stock Hoka. Here are the running shoes we have."])
    expect(remarks({ brands: ["Brooks"], shoes: [{ brand: "Brooks" }] })).toEqual([])
  })

  it("is that what was named isn’t carried, and what there is instead", () => {
    expect(remarks({ unsold: { names: ["Voltaren"], instead: "Here is what the guide says about gels." }, shoes: [{ brand: "Brooks" }] })).toEqual(["We don’t carry Voltaren. Here is what the guide says about gels."])
  })

  it("is that nothing of the kind is to be had for the money, and what the nearest costs", () => {
    expect(remarks({ price: { max: 50 }, over: 110 })).toEqual(["We have no running shoes under $50. The nearest is $110."])
    expect(remarks({ price: { min: 10, max: 50 } })).toEqual(["We have no running shoes from $10 to $50."])
    expect(remarks({ price: { max: 150 }, shoes: [{ brand: "Brooks" }] })).toEqual([])
  })
})
