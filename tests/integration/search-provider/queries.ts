import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Claims, Subject } from "./subject"

type Refused = [what: string, query: Partial<SearchTypes.ProviderSearchQuery>]

/** What an engine decides for an index can't be asked of one query. */
const ONE_WAY: Refused[] = [
  ["the worst first", { pagination: { order: { _score: "ASC" } } }],
  ["any word", { search_options: { match_strategy: "any" } }],
  ["no typos for once", { search_options: { typo_tolerance: false } }],
]

export function describeQueries(subjectOf: () => Subject, claims: Claims): void {
  describe("queries", () => {
    beforeAll(() => subjectOf().fill())

    const within = (q: string, search_options: SearchTypes.SearchOptions) => subjectOf().ids({ q, search_options })

    it("find in heavier fields first", async () => {
      expect(await subjectOf().ids({ q: "cold" })).toEqual(["cuff", "pack"])
    })

    if (claims("typos")) {
      it("forgive a typo", async () => {
        expect(await subjectOf().ids({ q: "sleve" })).toEqual(["sleeve"])
      })
    }

    it("find by what isn't returned, and only where they are told to look", async () => {
      expect(await subjectOf().ids({ q: "stocking" })).toEqual(["sleeve"])
      expect(await within("cold", { attributes_to_search_on: ["text"] })).toEqual(["pack"])
    })

    it("want all words where they are told to", async () => {
      expect(await within("knee sleeve zebra", { match_strategy: "all" })).toEqual([])
    })

    if (claims("letting go of words")) {
      it("let go of the last ones", async () => {
        expect(await within("sleeve zebra", { match_strategy: "last" })).toEqual(["sleeve"])
      })
    }

    it("sort by numbers and dates, both ways", async () => {
      expect(await subjectOf().ids({ pagination: { order: { price: "ASC" } } })).toEqual(["pack", "sleeve", "brace", "cuff"])
      expect(await subjectOf().ids({ pagination: { order: { made_at: "DESC" } } })).toEqual(["brace", "sleeve", "pack", "cuff"])
      expect(await subjectOf().ids({ q: "cold", pagination: { order: { _score: "DESC" } } })).toEqual(["cuff", "pack"])
    })

    it("give pages, and say of how many", async () => {
      const { hits, metadata } = await subjectOf().find({ pagination: { skip: 1, take: 2, order: { price: "ASC" } } })
      expect(hits.map(({ id }) => id)).toEqual(["sleeve", "brace"])
      expect(metadata).toMatchObject({ skip: 1, take: 2, count: 4 })
      expect((await subjectOf().find({ pagination: { take: 0 }, search_options: { count: "exact" } })).metadata.count).toBe(4)
      expect((await subjectOf().find({ search_options: { count: "none" } })).metadata.count).toBeNull()
    })

    it("give one of those that are the same", async () => {
      const ids = await within("", { distinct: "brand" })
      expect(ids).toHaveLength(3)
    })

    it("say how well something matches, and leave out what matches badly", async () => {
      const { hits } = await subjectOf().find({ q: "cold cuff", search_options: { include_score: true } })
      expect(hits[0]?.score).toBeGreaterThan(0.9)
      expect(await within("cold cuff", { min_score: 0.9 })).toEqual(["cuff"])
    })

    it("return the fields asked for and the id", async () => {
      const { hits } = await subjectOf().find({ q: "cuff", attributes_to_retrieve: ["brand"] })
      expect(hits[0]?.id).toBe("cuff")
      expect(Object.keys(hits[0]?.document ?? {}).filter((field) => field !== "id")).toEqual(["brand"])
    })

    it("answer many at once, each in its place", async () => {
      const { provider } = subjectOf()
      const queries = ["cuff", "nothing-like-it", "sleeve"].map((q) => subjectOf().query({ q, search_options: { facets: [{ field: "price", type: "range", ranges: [{ from: 0 }] }] } }))
      const answers = await (provider.searchMany?.(queries) ?? Promise.all(queries.map((query) => provider.search(query))))
      expect(answers.map(({ hits }) => hits.map(({ id }) => id))).toEqual([["cuff"], [], ["sleeve"]])
      expect(answers.map(({ facets }) => facets?.price)).toMatchObject([{ ranges: [{ count: 1 }] }, { ranges: [{ count: 0 }] }, { ranges: [{ count: 1 }] }])
    })

    it.each<Refused>([
      ["a cursor", { pagination: { cursor: "abc" } }],
      ["a vector", { search_options: { vector: { field: "v", value: [1] } } }],
      ...(claims("one way to match") ? ONE_WAY : []),
    ])("refuse what they can't do instead of doing something else: %s", async (_what, query) => {
      await expect(subjectOf().find({ q: "cuff", ...query })).rejects.toBeInstanceOf(MedusaError)
    })
  })
}

export function describeHighlights(subjectOf: () => Subject): void {
  describe("highlights", () => {
    beforeAll(() => subjectOf().fill())

    const highlightsOf = async (q: string, highlight: SearchTypes.SearchOptions["highlight"]) => (await subjectOf().find({ q, search_options: { highlight } })).hits[0]?.highlights

    it("mark what was found, only where it was", async () => {
      expect(await highlightsOf("cuff", true)).toEqual({ title: ["Cold <mark>cuff</mark>"] })
    })

    it("mark as they are told", async () => {
      expect(await highlightsOf("sideways", { fields: ["text"], pre_tag: "[", post_tag: "]" })).toEqual({ text: ["Holds the knee [sideways]"] })
    })

    it("cut long text short", async () => {
      const long = `${"before ".repeat(60)}meniscus${" after".repeat(60)}`
      await subjectOf().write([{ id: "long", title: "Long", text: long }])
      const cut = (await highlightsOf("meniscus", { fields: ["text"], snippet: { length: 60 } }))?.text?.[0] ?? ""
      expect(cut).toContain("<mark>meniscus</mark>")
      expect(cut.length).toBeLessThan(200)
    })

    it("show nothing that isn't to be returned", async () => {
      expect(JSON.stringify(await highlightsOf("stocking", true)) ?? "").not.toContain("stocking")
      const asked = await highlightsOf("stocking", { fields: ["words"] }).catch(() => undefined)
      expect(JSON.stringify(asked) ?? "").not.toContain("stocking")
    })
  })
}
