import { refusedWords } from "./refused"

describe("why an order was refused", () => {
  it.each([
    ["Some variant does not have the required inventory", /sold out/],
    ["Payment sessions are required to complete cart", /payment did not go through/],
    ["The cart items require shipping profiles that are not satisfied by the current shipping methods", /how fast/],
    ["Something nobody foresaw", /could not place/],
  ])("%p", (message, words) => {
    expect(refusedWords(message)).toMatch(words)
    expect(refusedWords(message)).toContain("Nothing was charged.")
  })
})
