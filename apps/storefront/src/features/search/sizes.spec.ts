import { readSizes } from "./sizes"

const read = (text: string) => {
  const { rest, sizes } = readSizes(text)
  return [rest.replace(/\s+/g, " ").trim(), ...sizes.map((size) => (size.kind === "length" ? `${size.said}${size.place ? ` ${size.place}` : ""}` : size.said))]
}

describe("a size in a search", () => {
  it.each([
    ["15 inch knee sleeve", "knee sleeve", "15 in"], ['20" brace', "brace", "20 in"], ["52 cm cuff", "cuff", "52 cm"], ["thigh 21.5 in knee brace", "knee brace", "21.5 in thigh"],
    ["brace for a 19 inch thigh", "brace for a", "19 in thigh"], ["my calf is 38cm", "my", "38 cm calf"], ["14 1/2 inch knee", "knee", "14.5 in"], ["5'6 crutches", "crutches", "5′6″"], ["crutches 5 ft 6 in tall", "crutches", "5′6″"],
    ["crutches for 1.70 m", "crutches for", "170 cm"], ["36 inch foam roller", "foam roller", "36 in"], ["4-inch wrap", "wrap", "4 in"],
  ])("is a length in “%s”", (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ["size large brace", "brace", "Large"], ["xl knee sleeve", "knee sleeve", "X-Large"], ["extra large sleeve", "sleeve", "X-Large"], ["sleeve size m", "sleeve", "Medium"], ["size 9 insoles", "insoles", "size 9"],
    ["women’s 8.5 shoes", "shoes", "size 8.5"], ["UK 8 trainers", "trainers", "UK 8"], ["brace for big legs", "brace for", "big legs"], ["plus size brace", "brace", "plus size"],
  ])("is a name or a number in “%s”", (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(["brace under $20 in black", "3 in 1 brace", "knee brace under 40", "ice for 20 minutes", "medium support sleeve", "medium arch insoles", "runner’s knee", "5 day ice plan", "hurts after 6 miles"])("is none in “%s”", (text) => {
    expect(readSizes(text)).toEqual({ rest: text, sizes: [] })
  })

  it("is nobody’s where it is longer than a person", () => {
    expect(readSizes("brace 300 cm").sizes).toEqual([])
  })
})
