import type { ProductDocument } from "./documents"
import { readWishes } from "./wishes"

const product = (rest: Partial<ProductDocument>) => ({ title: "Brace", side: null, hinge: null, support_level: null, arch_height: null, shape: null, pair: false, choices: [], ...rest }) as ProductDocument
const choices = (option: string, ...values: string[]): Partial<ProductDocument> => ({ choices: values.map((value) => ({ option, value, range: null })) })

/** What is said of a product that has all of it. */
const granted = (text: string, rest: Partial<ProductDocument>) => readWishes(text).wishes.filter(({ has }) => has(product(rest))).map(({ said }) => said(product(rest)))

describe("how a thing should be", () => {
  it.each([
    ["left knee brace", { side: "either" }, "fits either leg"], ["right knee sleeve", choices("Side", "Left", "Right"), "for the right leg"], ["wide running shoes", { title: "Wide stability shoe" }, "wide"],
    ["high arch inserts", { arch_height: "high" }, "for a high arch"], ["insoles for flat feet", { arch_height: "low" }, "for a low arch"], ["double hinged brace", { hinge: "double" }, "a hinge on both sides"],
    ["strong support sleeve", { support_level: "firm" }, "firm support"], ["pair of sleeves", { pair: true }, "sold as a pair"], ["teal tape", choices("Colour", "Black", "Teal"), "in teal"],
  ])("is heard in “%s”", (text, has, said) => {
    expect(granted(text, has as Partial<ProductDocument>)).toEqual([said])
    expect(granted(text, {})).toEqual([])
  })

  it.each(["the right brace for me", "what should I do right after a run", "is it right for flat runners", "knee support", "how high should I raise it"])("is not heard in “%s”", (text) => {
    expect(readWishes(text).wishes).toEqual([])
  })

  it("answers the option that grants it", () => {
    const [wish] = readWishes("red band").wishes
    expect(wish?.choice(product(choices("Resistance", "Yellow", "Red")))).toEqual({ title: "Resistance", value: "Red" })
  })

  it("takes out only words that say nothing of the kind of thing", () => {
    expect(readWishes("left flat feet insoles").rest.trim()).toBe("flat feet insoles")
  })
})
