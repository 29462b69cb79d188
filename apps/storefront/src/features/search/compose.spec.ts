import { compose, type Found, type FoundProduct, type Item } from "./compose"
import type { TipDocument } from "./documents"
import { guidePageAt } from "./guide-pages"
import type { Plan } from "./plan"

const product = (id: string, category: string, rest: Partial<FoundProduct> = {}): FoundProduct => ({
  id, handle: id, title: id, category, subtitle: null, category_name: null, brand: null, good_for: null, thumbnail: null, picture_alt: null,
  tips: [], tip_reasons: [], fit: 2, evidence: null, in_stock: true, latex_free: false, neoprene_free: false, washable: false, pair: false, side: null, hinge: null, support_level: null, arch_height: null, shape: null, choices: [], price: 10,
  suit: { fits: 0, granted: 0, words: [], picks: {} }, ...rest,
})
const tip = (handle: string): TipDocument => ({
  id: `tip_${handle}`, handle, position: 1, title: handle, headline: "", summary: "", evidence: "some", evidence_direction: "for", no_products_reason: null, picture: null, picture_alt: null,
})
const plan = (scores: Record<string, number>, rest: Partial<Plan> = {}): Plan => ({
  ranked: Object.entries(scores).map(([key, score]) => ({ key, score, for: [] })), tips: [], lead: "things", brands: [], unsold: null, careful: false, harmful: [], ...rest,
})
const many = (category: string, count: number) => Array.from({ length: count }, (_, at) => product(`${category}${at + 1}`, category))
const found = (rest: Partial<Found>): Found => ({ text: [], named: [], kinds: new Map(), over: [], tips: ["ice", "rest", "exercise", "surgery"].map(tip), answers: [], pages: [], ...rest })
const kinds = (...lists: FoundProduct[][]) => new Map(lists.map((list) => [list[0]?.category ?? "", list]))
const names = (items: Item[]) => items.map((item) => (item.type === "product" ? item.product.id : item.type === "tip" ? `tip:${item.tip.handle}` : item.page.path))

describe("the order of results", () => {
  it("gives kinds that fit alike their turns, and lesser ones their best two", () => {
    const items = compose(plan({ a: 1, b: 0.9, c: 0.4 }), found({ kinds: kinds(many("a", 3), many("b", 2), many("c", 3)) }))
    expect(names(items)).toEqual(["a1", "b1", "a2", "b2", "c1", "c2", "a3"])
  })

  it("shows a kind whole that was ticked", () => {
    const items = compose(plan({ a: 1, c: 0.4 }), found({ kinds: kinds(many("c", 3)) }), true)
    expect(names(items)).toEqual(["c1", "c2", "c3"])
  })

  it("puts what the words fit better first, and what is sold out last", () => {
    const [one, two, three] = [product("one", "a"), product("two", "a"), product("three", "a", { in_stock: false })]
    expect(names(compose(plan({ a: 1 }), found({ text: [three, two], kinds: kinds([one, two, three]) })))).toEqual(["two", "one", "three"])
  })

  it("puts what fits before what nobody can say, and what doesn’t fit behind, but shows it", () => {
    const suit = (fits: 1 | 0 | -1, granted = 0) => ({ suit: { fits, granted, words: [], picks: {} } })
    const all = [product("misses", "a", suit(-1)), product("unsaid", "a", suit(0)), product("fits", "a", suit(1)), product("fits, wide", "a", suit(1, 1))]
    expect(names(compose(plan({ a: 1 }), found({ kinds: kinds(all) })))).toEqual(["fits, wide", "fits", "unsaid", "misses"])
  })

  it("leads with the tip where words were asked for, and with things where a thing was named", () => {
    const of = (lead: Plan["lead"]) => names(compose(plan({ a: 1, b: 0.4 }, { lead, tips: ["ice", "rest"] }), found({ kinds: kinds(many("a", 1), many("b", 1)) })))
    expect(of("words")).toEqual(["tip:ice", "a1", "tip:rest", "b1"])
    expect(of("things")).toEqual(["a1", "tip:ice", "tip:rest", "b1"])
  })

  it("puts what was called by its name before everything, with its own tip", () => {
    const iceman = product("iceman", "b", { brand: "DonJoy", tips: ["ice"] })
    const items = compose(plan({ a: 1 }, { brands: ["DonJoy"], tips: ["rest"] }), found({ named: [iceman], kinds: kinds(many("a", 1)) }))
    expect(names(items)).toEqual(["iceman", "a1", "tip:ice", "tip:rest"])
  })

  it("takes no model of a maker we don’t carry for a name of ours", () => {
    const green = product("green band", "b", { brand: "TheraBand" })
    expect(names(compose(plan({ a: 1 }, { brands: ["Superfeet"] }), found({ named: [green], kinds: kinds(many("a", 1)) })))).toEqual(["a1"])
  })

  it("links to a page of the guide only where it exists, and to a tip that is an answer", () => {
    expect(names(compose(plan({ "guide:horoscope": 1, "guide:red-flags": 1, "tip:surgery": 1 }), found({})))).toEqual(["/guide/red-flags", "tip:surgery"])
  })

  it("names the nearest above the limit, and says so", () => {
    const items = compose(plan({ a: 1 }), found({ kinds: new Map([["a", []]]), over: [product("dear", "a")] }))
    expect(items).toMatchObject([{ type: "product", over: true }])
  })

  it("goes by the words alone where nothing was understood, and shows nothing instead of what must not be used", () => {
    const text = [product("hose", "garden")]
    expect(names(compose(plan({}), found({ text, answers: ["rest"] })))).toEqual(["tip:rest", "hose"])
    expect(names(compose(plan({}, { careful: true }), found({ text })))).toEqual([])
    expect(names(compose(plan({}, { unsold: { names: ["Advil"], instead: "" } }), found({ text })))).toEqual([])
  })

  it("offers what does the same job beside an ideal that is sold out, the size asked for kept in mind", () => {
    const gone = product("gone", "a", { in_stock: false })
    const suit = (fits: 1 | 0 | -1) => ({ suit: { fits, granted: 0, words: [], picks: {} } })
    const insteadOf = (...others: FoundProduct[]) => compose(plan({ a: 1 }), found({ named: [gone], kinds: new Map([["a", [gone, ...others]]]) })).flatMap((item) => (item.type === "product" ? (item.instead?.id ?? []) : []))
    expect(insteadOf(product("misses", "a", suit(-1)), product("unsaid", "a"), product("fits", "a", suit(1)))).toEqual(["fits"])
    expect(insteadOf(product("misses", "a", suit(-1)), product("little", "a", { fit: 1 }), product("other job", "b"))).toEqual([])
  })

  it("shows pages that hold the words after all that was planned, each page once", () => {
    const [flags, anatomy] = [guidePageAt("red-flags"), guidePageAt("anatomy")]
    const items = compose(plan({ "guide:red-flags": 1, a: 0.9 }, { lead: "words", tips: ["ice"] }), found({ kinds: kinds(many("a", 3)), pages: [anatomy, flags] }))
    expect(names(items)).toEqual(["tip:ice", "/guide/red-flags", "a1", "a2", "/guide/anatomy", "a3"])
    expect(names(compose(plan({}), found({ text: [product("hose", "garden")], pages: [anatomy] })))).toEqual(["/guide/anatomy", "hose"])
  })
})
