import { request, store } from "./harness"
import { queriesOf } from "./sql-count"

type Tip = { evidence: { grade: string; summary: string }; cautions: unknown[]; sources: { url: string }[]; products: { in_stock: boolean }[]; no_products_reason: string | null }

const SELLING = ["rest", "compression", "ice", "elevation", "exercise", "arch-support"]

describe("a shopper reading a tip", () => {
  it.each([...SELLING, "painkillers", "surgery"])("learns how sure %s is, whom it harms and where that comes from", async (handle) => {
    const { evidence, cautions, sources } = (await store<{ tip: Tip }>(`/tips/${handle}`)).body.tip
    expect(["good", "some", "limited", "none_shown"]).toContain(evidence.grade)
    expect(evidence.summary).not.toBe("")
    expect(cautions.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(0)
    sources.forEach(({ url }) => expect(url).toMatch(/^https?:\/\//))
  })

  it.each(SELLING)("is offered something for %s", async (handle) => {
    const { products, no_products_reason } = (await store<{ tip: Tip }>(`/tips/${handle}`)).body.tip
    expect(products.length).toBeGreaterThan(0)
    expect(no_products_reason).toBeNull()
  })

  it("is told what can't be asked", async () => {
    expect((await store("/tips?sort=price")).status).toBe(400)
    expect((await store("/tips/ice?fields=created_at")).status).toBe(400)
    expect((await store("/tips/ice?region_id=reg_1")).status).toBe(200)
  })

  it("comes with the storefront's key or not at all", async () => {
    expect((await request("/store/tips")).status).toBe(400)
    expect((await request("/store/tips/ice", { headers: { "x-publishable-api-key": "pk_made_up" } })).status).toBe(400)
  })

  it("costs the database the same few questions, however many products a tip has", async () => {
    expect(await queriesOf(() => store("/tips/ice"))).toBe(14)
    expect(await queriesOf(() => store("/tips/elevation"))).toBe(14)
    expect(await queriesOf(() => store("/tips"))).toBe(3)
  })
})
