import { notEnough } from "./refusal"

describe("saying that there is not enough", () => {
  it.each([
    [{ left: 0, inCart: 0 }, "Medium is sold out. We have none to send right now."],
    [{ left: 3, inCart: 0 }, "Medium: we have 3 left."],
    [{ left: 3, inCart: 1 }, "Medium: we have 3 left, and 1 is in your cart already."],
    [{ left: 3, inCart: 3 }, "Medium: we have 3 left, and all are in your cart already."],
    [{ left: 1, inCart: 1 }, "Medium: we have 1 left, and it is in your cart already."],
  ])("%j", (numbers, words) => {
    expect(notEnough({ what: "Medium", ...numbers })).toBe(words)
  })
})
