import { Modules } from "@medusajs/framework/utils"
import keepSearchComplete from "../../src/jobs/keep-search-complete"
import { admin, backend, eventually, store } from "./harness"
import { productOf } from "./shopper"
import { change, guideRow, leaveInStock, remove } from "./staff"

type Event = { name: string; data: unknown }
type Counts = { index: string; lost: boolean; compared: number; verified: number; missing: number; extra: number; stale: number }
type Found = Record<string, unknown> & { handle: string }
type Answer = { results?: { hits: { document: Found }[]; metadata: { engine: string; count: number } }[] }

const search = () => backend.container.resolve(Modules.SEARCH)
const find = (query: object) => store<Answer>("/search", { method: "POST", body: { entity: "product", ...query } })
const found = async (id: string) => (await find({ filters: { id } })).body.results?.[0]?.hits[0]?.document
const drift = async () => (await admin<{ indexes: Counts[] }>("/search/drift")).body.indexes
const drifted = async () => (await drift()).filter(({ lost, missing, extra, stale }) => lost || missing || extra || stale)

/** Makes the shop deaf to its own events from here on; gives what it didn't hear. */
function hold() {
  const unheard: Event[] = []
  const ingest = jest.spyOn(search(), "ingest").mockImplementation((event) => { unheard.push(event as Event); return Promise.resolve([]) })
  return {
    until: (name: string) => eventually(`${name} is emitted`, () => Promise.resolve(unheard.some((event) => event.name === name) ? true : undefined)),
    release: () => { ingest.mockRestore(); return unheard },
  }
}

/** Many edits, one after the other, and what follows them. */
const LONG = 180_000

afterEach(() => jest.restoreAllMocks())

describe("what search and the database differ by", () => {
  it("is nothing in a shop at rest, every version of which was worked out anew", async () => {
    const indexes = await drift()
    expect(indexes.map(({ index }) => index).sort()).toEqual(["guide", "guide_page", "guide_page_standby", "guide_standby", "product", "product_standby"])
    for (const counts of indexes) {
      expect(counts).toMatchObject({ lost: false, missing: 0, extra: 0, stale: 0 })
      expect(counts.compared).toBeGreaterThan(0)
      expect(counts.verified).toBe(counts.index.endsWith("_standby") ? counts.compared : 0)
    }
  })

  it("is for staff to read, and for nobody else", async () => {
    expect((await admin("/search/drift", { headers: { authorization: "" } })).status).toBe(401)
  })
})

describe("when events are lost, late, doubled and out of order", () => {
  it("search ends as the database is", async () => {
    const [cuff, spacer, sleeve] = [await productOf("aircast-knee-cryo-cuff"), await productOf("standard-leg-spacer"), await productOf("bauerfeind-genutrain")]
    const events = hold()
    for (const title of ["First", "Second", "Third"]) {
      await change(`/products/${cuff.id}`, { title })
    }
    await change(`/products/${cuff.id}/variants/${cuff.variants[0]?.id}`, { prices: [{ currency_code: "usd", amount: 9 }] })
    await leaveInStock(sleeve.variants[0]?.sku ?? "", 0)
    await change(`/products/${sleeve.id}`, { status: "draft" })
    await change(`/products/${sleeve.id}`, { status: "published", subtitle: "Back again" })
    await backend.runWorkflow("save-tips", { by: "somebody", rows: [{ ...(await guideRow("tip", "rest")), headline: "Two days off beat two months off." }] })
    await remove(`/products/${spacer.id}`)
    await events.until("product.deleted")

    const unheard = events.release()
    for (const event of unheard.filter((_, at) => at % 3).reverse().flatMap((one) => [one, one])) {
      await search().ingest(event as never)
    }
    await keepSearchComplete(backend.container)

    expect(await drifted()).toEqual([])
    expect(await found(cuff.id)).toMatchObject({ title: "Third", price_usd: 9 })
    expect(await found(sleeve.id)).toMatchObject({ subtitle: "Back again" })
    expect(await found(spacer.id)).toBeUndefined()
  }, LONG)

  it("the difference is said, and healed, where none was heard at all", async () => {
    const [cuff, pack] = [await productOf("aircast-knee-cryo-cuff"), await productOf("bauerfeind-genutrain")]
    const events = hold()
    await change(`/products/${cuff.id}`, { title: "Nobody heard of this" })
    await remove(`/products/${pack.id}`)
    await events.until("product.deleted")
    events.release()

    expect(await drifted()).toEqual([expect.objectContaining({ index: "product", extra: 1 }), expect.objectContaining({ index: "product_standby", extra: 1, stale: 1 })])
    await keepSearchComplete(backend.container)
    expect(await drifted()).toEqual([])
    expect(await found(cuff.id)).toMatchObject({ title: "Nobody heard of this" })
  })

  it("a sale that begins by its date, of which there is no event, is in search by the next comparison", async () => {
    const { id, variants } = await productOf("aircast-knee-cryo-cuff")
    const begins = Date.now() + 1_000
    await change("/price-lists", { title: "Tomorrow", description: "Begins soon", type: "sale", status: "active", starts_at: new Date(begins).toISOString(), prices: [{ variant_id: variants[0]?.id, currency_code: "usd", amount: 5 }] })
    expect((await found(id))?.price_usd).not.toBe(5)
    await eventually("the sale has begun, and search doesn't know", async () => ((await drifted()).length ? true : undefined))
    await keepSearchComplete(backend.container)
    expect(await found(id)).toMatchObject({ price_usd: 5 })
  })
})

describe("an index that is rebuilt while staff edit", () => {
  afterAll(async () => {
    await backend.snapshot.restore()
    // Any write makes the backend look up which index is the one in use: the database was just put back to an earlier.
    await search().deleteDocuments({ index: "product", filters: { id: ["nobody"] } })
  })

  it("answers all the while, never with nothing, and ends as the database is", async () => {
    const { id } = await productOf("aircast-knee-cryo-cuff")
    let isDone = false
    const rebuilding = search().reindex({ index: "product", strategy: "swap" }).finally(() => { isDone = true })
    const seen: string[] = []
    const looking = (async () => {
      while (!isDone) {
        const { status, body } = await find({ pagination: { take: 1 } })
        seen.push(`${status} ${body.results?.[0]?.metadata.engine} ${(body.results?.[0]?.metadata.count ?? 0) > 20 ? "many" : "few"}`)
      }
    })()
    let edits = 0
    do {
      await change(`/products/${id}`, { title: `Edit ${(edits += 1)}` })
    } while (!isDone || edits < 3)
    await Promise.all([rebuilding, looking])

    // On a busy machine the engine may take longer than a search waits for it; an answer it has to be.
    expect(seen.filter((answer) => !/^200 (meilisearch|postgres) many$/.test(answer))).toEqual([])
    expect(seen).toContain("200 meilisearch many")
    await eventually("search shows the last edit", async () => ((await found(id))?.title === `Edit ${edits}` ? true : undefined))
    await keepSearchComplete(backend.container)
    expect(await drifted()).toEqual([])
  })
})
