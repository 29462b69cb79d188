import { choicesOf, sizesOf, type ChoiceRow } from "./_choices"

const variant = (sku: string, options: Record<string, string>) => ({ sku, options: Object.entries(options).map(([title, value]) => ({ value, option: { title } })) })
const frame: ChoiceRow = {
  variants: [variant("L-S", { Side: "Left", Size: "Small" }), variant("R-S", { Side: "Right", Size: "Small" }), variant("R-L", { Side: "Right", Size: "Large" })],
  size_chart: {
    measures: [
      { site: "calf_6in_below", position: 1, ranges: [{ variant_sku: "L-S", min_in: 12, max_in: 14 }] },
      { site: "thigh_6in_above", position: 0, ranges: [{ variant_sku: "L-S", min_in: 15, max_in: 18 }, { variant_sku: "R-S", min_in: 15, max_in: 18 }, null] },
      null,
    ],
  },
}

describe("what a product can be chosen by", () => {
  it("names each value once, and a measured size with what it fits", () => {
    expect(choicesOf(frame)).toEqual(["Side|Left", "Size|Small|thigh_6in_above|15|18", "Size|Small|calf_6in_below|12|14", "Side|Right", "Size|Large"])
  })

  it("names values without a chart, too, and nothing where there is nothing to choose", () => {
    expect(choicesOf({ variants: [variant("R", { Resistance: "Red" })], size_chart: null })).toEqual(["Resistance|Red"])
    expect(choicesOf({})).toEqual([])
  })
})

describe("the sizes to filter by", () => {
  it("mean the same for every maker, so that S/M is both", () => {
    expect(sizesOf({ variants: [variant("1", { Size: "S/M" }), variant("2", { Size: "2XL" }), variant("3", { "Shoe size": "US 9" }), variant("4", { Size: "Medium" })] })).toEqual(["Small", "Medium", "2X-Large", "US 9"])
  })

  it("leave out what is no size, and what only its maker knows", () => {
    expect(sizesOf({ variants: [variant("1", { Size: "One size" }), variant("2", { Size: "3" }), variant("3", { Colour: "Black" }), variant("4", { Size: "6 in" })] })).toEqual([])
  })
})
