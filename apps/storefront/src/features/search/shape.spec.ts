import { COUNTRIES } from "../../lib/countries"
import type { Item } from "./compose"
import type { Answer } from "./find"
import { toResponse } from "./shape"

const gb = { ...COUNTRIES[1], id: "reg_gb" } as Parameters<typeof toResponse>[1]
const product = { type: "product", rank: undefined, over: false, instead: null, product: { id: "prod_1", handle: "cuff", title: "Cuff", category: "cryo-cuff", subtitle: "Cold.", good_for: "Knocks.", tips: [], tip_reasons: [], in_stock: true, thumbnail: "http://localhost:9000/static/cuff.svg", picture_alt: "A cuff", price: 99, suit: { fits: 1, granted: 0, words: ["Large fits 21.5 in round the thigh"], picks: { Size: "Large" } } } } as unknown as Item
const page: Item = { type: "guide", page: { handle: "red-flags", title: "All warning signs", label: "Guide", path: "/guide/red-flags" } }
const answer = (rest: Partial<Answer>): Answer => ({ query: "cuff", flags: [], contraindications: [], understood: null, items: [], facets: [], remarks: [], engine: "meilisearch", ...rest })

describe("the API’s answer", () => {
  it("has each hit with its category, its address and its price in the region", () => {
    const { hits } = toResponse(answer({ items: [product, page] }), gb, 20, 7)
    expect(hits[0]).toEqual({
      type: "product", id: "prod_1", handle: "cuff", category: "cryo-cuff", title: "Cuff", url: "/gb/products/cuff?Size=Large", text: "Cold.",
      picture: "/media/cuff.svg", picture_alt: "A cuff", price: { amount: 99, currency: "gbp", text: "£99.00" }, why: "Large fits 21.5 in round the thigh; for knocks", instead: null,
    })
    expect(hits[1]).toMatchObject({ type: "guide", id: "red_flags", handle: "red-flags", category: null, url: "/gb/guide/red-flags" })
  })

  it("says what is sold out, and what does its job meanwhile", () => {
    const gone = (instead: unknown) => ({ ...product, instead, product: { ...(product as Extract<Item, { type: "product" }>).product, in_stock: false, suit: { words: [], picks: {} } } }) as unknown as Item
    const { hits } = toResponse(answer({ items: [gone({ handle: "pad", title: "Pad", suit: { picks: { Side: "Left" } } }), gone(null)] }), gb, 20, 7)
    expect(hits[0]).toMatchObject({ why: "sold out just now, Pad does the same job; for knocks", instead: { handle: "pad", title: "Pad", url: "/gb/products/pad?Side=Left" } })
    expect(hits[1]).toMatchObject({ why: "sold out just now; for knocks", instead: null })
  })

  it("never says to do what would harm", () => {
    const ice = { type: "tip", harmful: true, tip: { id: "tip_1", handle: "ice", title: "Ice", headline: "10 to 15 minutes.", picture: null } } as unknown as Item
    expect(toResponse(answer({ items: [ice] }), gb, 20, 7).hits[0]?.text).toBe("Not for you as it stands: read when not to.")
  })

  it("has the most serious warning sign as its notice", () => {
    const flag = { id: "rf_locked", level: "urgent", title: "Stuck?", url: "/guide/red-flags#rf_locked" } as Answer["flags"][number]
    expect(toResponse(answer({ flags: [flag] }), gb, 20, 7).notice).toEqual({ red_flag: "rf_locked", level: "urgent", title: "Stuck?", url: "/gb/guide/red-flags#rf_locked" })
    expect(toResponse(answer({}), gb, 20, 7)).toMatchObject({ query: "cuff", notice: null, hits: [], facets: [], engine: "meilisearch", took_ms: 7 })
  })

  it("has no more hits than were asked for", () => {
    expect(toResponse(answer({ items: [page, product] }), gb, 1, 7).hits).toHaveLength(1)
  })
})
