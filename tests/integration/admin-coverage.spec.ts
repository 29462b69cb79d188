import { resolve } from "node:path"
import { admin, backend, request } from "./harness"
import { productOf } from "./shopper"
import { queriesOf } from "./sql-count"
import { change, leaveInStock, rows } from "./staff"

type Named = { title: string }
type Coverage = {
  tips_without_ideal: (Named & { lack: string })[]
  products_without_tip: Named[]
  links_to_unpublished: (Named & { tip: string })[]
  categories_unreviewed: { category_id: string; name: string }[]
  texts_overdue: (Named & { kind: string; due: string | null })[]
  texts_due_soon: Named[]
  charts_with_missing_variants: (Named & { skus: string[] })[]
  products_without_chart: (Named & { category: string })[]
}
type Board = { coverage: Coverage; gaps: number }
type Kept = { review: { on: string; by: string } | null }

const board = async () => (await admin<Board>("/guide-coverage")).body
const tipId = async (handle: string) => (await rows<{ id: string }>(`select id from guide_tip where handle = '${handle}'`))[0]?.id ?? ""
const titlesOf = (list: Named[]) => list.map(({ title }) => title)

describe("the coverage board", () => {
  it("finds in the seeded shop no tip without something ideal, no product without a tip, and no text overdue", async () => {
    const { coverage, gaps } = await board()
    expect(coverage).toMatchObject({ tips_without_ideal: [], products_without_tip: [], links_to_unpublished: [], texts_overdue: [], charts_with_missing_variants: [] })
    expect(titlesOf(coverage.products_without_chart)).toContain("Bauerfeind GenuTrain")
    expect(gaps).toBe(coverage.categories_unreviewed.length + coverage.products_without_chart.length)
  })

  it("finds a tip whose ideal products are sold out, or drafts", async () => {
    const spacer = await productOf("standard-leg-spacer")
    await change(`/tips/${await tipId("elevation")}/products`, { products: [{ product_id: spacer.id, fit: 2, reason: "Between the knees." }] })
    for (const { sku } of spacer.variants) {
      await leaveInStock(sku, 0)
    }
    const lacks = async () => (await board()).coverage.tips_without_ideal.map(({ title, lack }) => `${title}: ${lack}`)
    expect(await lacks()).toEqual([expect.stringMatching(/: sold_out$/)])
    await change(`/products/${spacer.id}`, { status: "draft" })
    expect(await lacks()).toEqual([expect.stringMatching(/: unpublished$/)])
    expect(titlesOf((await board()).coverage.links_to_unpublished)).toContain(spacer.title)
  })

  it("finds a product that no tip names", async () => {
    const cuff = await productOf("aircast-knee-cryo-cuff")
    await change(`/products/${cuff.id}/tips`, { tips: [] })
    expect(titlesOf((await board()).coverage.products_without_tip)).toContain(cuff.title)
  })

  it("finds a size that a chart names and nobody sells any more", async () => {
    const cuff = await productOf("aircast-knee-cryo-cuff")
    const [small] = cuff.variants.filter(({ sku }) => sku === "AIR-CUFF-SMALL")
    await admin(`/products/${cuff.id}/variants/${small?.id}`, { method: "DELETE" })
    expect((await board()).coverage.charts_with_missing_variants).toEqual([{ product_id: cuff.id, title: cuff.title, skus: ["AIR-CUFF-SMALL"] }])
  })

  it("finds texts past their day, and those that are due soon", async () => {
    const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await rows(`update guide_page set review_due_on = '${day(-1)}' where handle = 'causes'`)
    await rows(`update guide_tip set review_due_on = '${day(10)}' where handle = 'ice'`)
    const { coverage } = await board()
    expect(coverage.texts_overdue).toEqual([expect.objectContaining({ kind: "page", due: day(-1) })])
    expect(coverage.texts_due_soon).toHaveLength(1)
  })

  it("lets staff say that nothing rules a kind out; the day and who are kept, and seeding takes neither away", async () => {
    const { coverage } = await board()
    const kind = coverage.categories_unreviewed.find(({ name }) => name === "Foam rollers")
    const { review } = await change<Kept>(`/product-categories/${kind?.category_id}/contraindications-review`, {})
    expect(review).toEqual({ on: new Date().toISOString().slice(0, 10), by: process.env.ADMIN_EMAIL })
    expect((await board()).coverage.categories_unreviewed.map(({ name }) => name)).not.toContain("Foam rollers")
    await backend.seed(resolve(__dirname, "../../seed"), ["--force"])
    expect((await admin<Kept>(`/product-categories/${kind?.category_id}/contraindications`)).body.review).toEqual(review)
    const { body } = await admin<{ revisions: { by: string; changes: { field: string }[] }[] }>(`/guide-revisions?entity_id=${kind?.category_id}`)
    expect(body.revisions[0]).toMatchObject({ by: process.env.ADMIN_EMAIL, changes: [{ field: "contraindications_reviewed_on" }] })
  })

  it("costs the database the same few questions, however much there is", async () => {
    expect(await queriesOf(() => admin("/guide-coverage"))).toBeLessThanOrEqual(24)
  })
})

it.each([["/admin/guide-coverage", "GET"], ["/admin/knee-check", "GET"], ["/admin/product-categories/some/contraindications", "GET"], ["/admin/product-categories/some/contraindications", "POST"], ["/admin/product-categories/some/contraindications-review", "POST"]])("%s is for staff alone (%s)", async (path, method) => {
  expect((await request(path, { method, ...(method === "POST" && { body: {} }) })).status).toBe(401)
})
