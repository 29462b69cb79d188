import type { Choice } from "./documents"
import { fitOf } from "./size-fit"
import { readSizes } from "./sizes"

const sized = (value: string, site: string, min_in: number, max_in: number): Choice => ({ option: "Size", value, range: { site, min_in, max_in } })
const cuff = [sized("Small", "thigh_6in_above", 10, 18), sized("Medium", "thigh_6in_above", 18, 23), sized("Large", "thigh_6in_above", 20, 31)]
const crutches = [sized("Youth", "user_height", 54, 62), sized("Adult", "user_height", 62, 74)]
const only = (option: string, ...values: string[]): Choice[] => values.map((value) => ({ option, value, range: null }))
const insoles = only("Shoe size", "W 7–8.5, M 5.5–7", "W 9–10.5, M 7.5–9")

/** What is said of these choices for a search, whether they fit, and what is chosen. */
function said(choices: Choice[], text: string) {
  const [size] = readSizes(text).sizes
  const { fits, words, picks } = fitOf(choices, size as NonNullable<typeof size>)
  return [fits, words.join("; "), picks]
}

describe("how a thing fits a length", () => {
  it("names the size whose range holds it, in the unit it was said in, and where it is measured", () => {
    expect(said(cuff, "15 in")).toEqual([1, "Small fits 15 in round the thigh", { Size: "Small" }])
    expect(said(cuff, "thigh 64 cm")).toEqual([1, "Large fits 64 cm round the thigh", { Size: "Large" }])
    expect(said(crutches, "5'6")).toEqual([1, "Adult fits 5′6″ tall", { Size: "Adult" }])
  })

  it("hides no tie, and chooses the roomier", () => {
    expect(said(cuff, "21.5 in")).toEqual([1, "Medium and Large fit 21.5 in round the thigh", { Size: "Large" }])
  })

  it("says so where no size fits, and where its maker measures elsewhere", () => {
    expect(said(cuff, "33 in")).toEqual([-1, "no size of it fits 33 in round the thigh", {}])
    expect(said(cuff, "calf 15 in")).toEqual([0, "sized round the thigh, not the calf", {}])
  })

  it("says nothing where there is no chart, and takes no height for a girth", () => {
    expect(said(only("Colour", "Black"), "15 in")).toEqual([0, "", {}])
    expect(said(cuff, "5'6")).toEqual([0, "", {}])
  })

  it("finds the length that a thing itself has", () => {
    expect(said(only("Length", "12 in", "36 in"), "36 inch")).toEqual([1, "comes in 36 in", { Length: "36 in" }])
  })
})

describe("how a thing fits a size by its name or number", () => {
  it("knows letters and shared sizes, and says what isn’t made", () => {
    expect(said(cuff, "size large")).toEqual([1, "comes in Large", { Size: "Large" }])
    expect(said(only("Size", "S/M", "L/XL"), "xl")).toEqual([1, "X-Large is L/XL", { Size: "L/XL" }])
    expect(said(cuff, "xl")).toEqual([-1, "not made in X-Large", {}])
    expect(said(only("Size", "II", "III"), "xl")).toEqual([0, "", {}])
  })

  it("asks who, where a number is two sizes, and takes no British size for an American", () => {
    expect(said(insoles, "women’s 9")).toEqual([1, "comes in W 9–10.5, M 7.5–9", { "Shoe size": "W 9–10.5, M 7.5–9" }])
    expect(said(insoles, "size 7")).toEqual([1, "comes in W 7–8.5, M 5.5–7", { "Shoe size": "W 7–8.5, M 5.5–7" }])
    expect(said(only("Shoe size", "US 8", "US 9"), "size 9")).toEqual([1, "comes in US 9", { "Shoe size": "US 9" }])
    expect(said(only("Shoe size", "US 8"), "uk 8")).toEqual([0, "its sizes are US sizes", {}])
    expect(said(insoles, "size 15")).toEqual([-1, "not made in size 15", {}])
  })

  it("tells big legs how far the sizes go", () => {
    expect(said(cuff, "for big legs")).toEqual([1, "Large goes to 31 in (79 cm) round the thigh", {}])
  })
})
