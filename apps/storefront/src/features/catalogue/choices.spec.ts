import { addLabel, firstPicks, isValueSoldOut, optionGroups, picksIn, stockWords, variantFor, type BuyVariant } from "./choices"

const cuff: BuyVariant[] = ["Small", "Large"].map((size) => ({ id: size, title: size, options: { Size: size }, price: 129 }))
const frame: BuyVariant[] = ["Left", "Right"].flatMap((side) =>
  ["Small", "Large"].map((size) => ({ id: `${side}-${size}`, title: `${side} / ${size}`, options: { Side: side, Size: size }, price: 320 })),
)
const spacer: BuyVariant[] = [{ id: "one", title: "One size", options: { Size: "One size" }, price: 29 }]

describe("choosing a variant", () => {
  it("asks nothing where there is nothing to choose", () => {
    expect(optionGroups(spacer)).toEqual([])
    expect(variantFor(spacer, {})?.id).toBe("one")
    expect(addLabel(spacer, firstPicks(spacer))).toBe("Add to cart")
  })

  it("takes the answers that an address brings, and none that isn’t made", () => {
    expect(picksIn("?Side=Left&Size=Huge&q=x", frame)).toEqual({ Side: "Left" })
    expect(picksIn("", frame)).toEqual({})
  })

  it("asks side and size apart, and finds the one that has both", () => {
    expect(optionGroups(frame).map(({ title }) => title)).toEqual(["Side", "Size"])
    expect(variantFor(frame, { Side: "Left" })).toBeNull()
    expect(variantFor(frame, { Side: "Left", Size: "Large" })?.id).toBe("Left-Large")
  })

  it("says on the button what is missing, then what is added", () => {
    expect(addLabel(frame, {})).toBe("Choose a side")
    expect(addLabel(frame, { Side: "Left" })).toBe("Choose a size")
    expect(addLabel(frame, { Side: "Left", Size: "Small" })).toBe("Add Left, Small to cart")
  })

  it("chooses no size for anybody", () => {
    expect(firstPicks(cuff)).toEqual({})
  })

  it("strikes a value only when everything behind it is gone", () => {
    const stock = { "Left-Small": 0, "Right-Small": 2 }
    expect(isValueSoldOut(frame, stock, {}, "Size", "Small")).toBe(false)
    expect(isValueSoldOut(frame, stock, { Side: "Left" }, "Size", "Small")).toBe(true)
    expect(isValueSoldOut(frame, stock, { Side: "Left" }, "Size", "Large")).toBe(false)
  })

  it("says what is in stock, how many when few are left, and nothing that it doesn't know", () => {
    const stock = { many: 14, few: 3, gone: 0, uncounted: null }
    expect(stockWords(stock, "many")).toBe("In stock. Leaves us the next working day.")
    expect(stockWords(stock, "uncounted")).toBe("In stock. Leaves us the next working day.")
    expect(stockWords(stock, "few")).toBe("3 left. Leaves us the next working day.")
    expect(stockWords(stock, "gone")).toBeNull()
    expect(stockWords(stock, "unknown")).toBeNull()
  })
})
