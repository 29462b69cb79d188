import { productAddress, searchAddress, without } from "./address"

describe("the address of a search", () => {
  it("holds the words, every ticked value, and the region's base", () => {
    expect(searchAddress("/gb", "ice & snow", { side: ["either", "left_right"] }, { show: "all" })).toBe("/gb/search?q=ice+%26+snow&side=either&side=left_right&show=all")
  })

  it("loses one value, and a facet with its last", () => {
    expect(without({ side: ["either"], price: ["0-25", "25-50"] }, "price", "0-25")).toEqual({ side: ["either"], price: ["25-50"] })
    expect(without({ side: ["either"] }, "side", "either")).toEqual({})
  })
})

describe("the address of a thing that was found", () => {
  it("brings the chosen size and side along, where there are any", () => {
    expect(productAddress("/gb", "cuff", { Side: "Left", Size: "Large" })).toBe("/gb/products/cuff?Side=Left&Size=Large")
    expect(productAddress("", "cuff", {})).toBe("/products/cuff")
  })
})
