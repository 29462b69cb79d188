/** A result as the search box shows it; part of what `GET /api/search` answers. */
export type Suggestion = {
  type: "product" | "tip" | "guide"
  id: string
  title: string
  url: string
  text: string | null
  picture: string | null
  price: { text: string } | null
  why: string | null
}

export type Suggestions = { query: string; notice: { level: string; title: string; url: string } | null; remarks: string[]; hits: Suggestion[] }

export type Group = { title: string; hits: Suggestion[] }

/** As many as fit a phone's screen beside its keyboard. */
const MOST = { reading: 2, products: 5 }

/** What stands under the box, in the order it is read: what is to be read before what is to be bought. */
export function groupsOf({ hits }: Suggestions): Group[] {
  const groups = [
    { title: "To read", hits: hits.filter(({ type }) => type !== "product").slice(0, MOST.reading) },
    { title: "Products", hits: hits.filter(({ type }) => type === "product").slice(0, MOST.products) },
  ]
  return groups.filter((group) => group.hits.length > 0)
}

/** Every address under the box, top to bottom, the way the arrow keys go through them; the last leads to all results. */
export function addressesOf(suggestions: Suggestions, all: string): string[] {
  return [...(suggestions.notice ? [suggestions.notice.url] : []), ...groupsOf(suggestions).flatMap(({ hits }) => hits.map(({ url }) => url)), all]
}

/** Where an arrow key leads from a place, round the end and the beginning; -1 is the box itself. */
export function moved(at: number, by: 1 | -1, count: number): number {
  return ((at + 1 + by + count + 1) % (count + 1)) - 1
}

/** What is read aloud when suggestions have come. */
export function spoken(suggestions: Suggestions): string {
  const count = groupsOf(suggestions).reduce((sum, { hits }) => sum + hits.length, 0)
  const found = count ? `${count} ${count === 1 ? "suggestion" : "suggestions"}. Use the arrow keys.` : "No suggestions."
  return [...(suggestions.notice ? [suggestions.notice.title] : []), ...suggestions.remarks, found].join(" ")
}
