import { addressesOf, groupsOf, moved, spoken, type Suggestion, type Suggestions } from "./suggestions"

const hit = (type: Suggestion["type"], url: string): Suggestion => ({ type, id: url, title: url, url, text: null, picture: null, price: null, why: null })
const found: Suggestions = { query: "ice", notice: null, remarks: [], hits: [hit("product", "/p1"), hit("tip", "/t1"), ...["/p2", "/p3", "/p4", "/p5", "/p6"].map((url) => hit("product", url)), hit("guide", "/g1"), hit("tip", "/t2")] }
const notice = { level: "urgent", title: "Be seen today.", url: "/guide/red-flags#rf_locked" }

describe("what stands under the search box", () => {
  it("has what is to be read before what is to be bought, as much as fits", () => {
    expect(groupsOf(found).map(({ title, hits }) => [title, hits.map(({ url }) => url)])).toEqual([["To read", ["/t1", "/g1"]], ["Products", ["/p1", "/p2", "/p3", "/p4", "/p5"]]])
  })

  it("is walked from the warning to all results", () => {
    const addresses = addressesOf({ ...found, notice }, "/search?q=ice")
    expect(addresses[0]).toBe(notice.url)
    expect(addresses.at(-1)).toBe("/search?q=ice")
    expect(addresses).toHaveLength(9)
  })

  it("is walked round: from the box down, past the end back to the box, and up to the last", () => {
    expect(moved(-1, 1, 3)).toBe(0)
    expect(moved(2, 1, 3)).toBe(-1)
    expect(moved(-1, -1, 3)).toBe(2)
    expect(moved(0, -1, 3)).toBe(-1)
  })

  it("is read aloud, the warning first, then what must be said", () => {
    expect(spoken({ ...found, notice })).toBe("Be seen today. 7 suggestions. Use the arrow keys.")
    expect(spoken({ ...found, remarks: ["We don’t sell medicines."], hits: [] })).toBe("We don’t sell medicines. No suggestions.")
  })
})
