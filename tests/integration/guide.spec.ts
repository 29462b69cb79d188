import { backend, request, store } from "./harness"
import { productOf } from "./shopper"
import { guideRow, rows } from "./staff"

type Section = { id: string; heading: string; paragraphs: string[]; links?: { label: string; url: string }[] }
type Summary = { handle: string; position: number; label: string; title: string; headline: string; summary: string; last_reviewed_on: string }
type Page = Summary & { review_due_on: string; picture: { url: string; alt: string } | null; sections: Section[]; sources: { id: string; url: string }[] }
type Change = { field: string; before: unknown; after: unknown }
type Revision = { changed_by: string; changes: Change[] }

const PAGES = ["causes", "anatomy", "warning-signs", "return-to-running", "prevention", "icing", "exercises", "sizing", "contraindications", "fsa-hsa"]
const pageOf = async (handle: string) => (await store<{ page: Page }>(`/guide/${handle}`)).body.page

const historyOf = (id: string) => rows<Revision>(`select changed_by, changes from guide_revision where entity_id = '${id}' order by created_at, id`)

describe("the guide's pages", () => {
  it("come in their order, each with what a list needs", async () => {
    const { body } = await store<{ pages: Summary[] }>("/guide")
    expect(body.pages.map(({ handle }) => handle)).toEqual(PAGES)
    expect(body.pages.every(({ label, headline, summary, last_reviewed_on }) => label && headline && summary && /^\d{4}-\d\d-\d\d$/.test(last_reviewed_on))).toBe(true)
  })

  it.each(PAGES)("%s is whole: every claim that is cited has its source, every section an anchor of its own", async (handle) => {
    const page = await pageOf(handle)
    const cited = [...JSON.stringify({ ...page, sources: null }).matchAll(/\[([CP]\d+)\]/g)].map(([, code]) => code)
    expect(page.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(cited))
    expect(new Set(page.sections.map(({ id }) => id)).size).toBe(page.sections.length)
    expect(page.review_due_on > page.last_reviewed_on).toBe(true)
  })

  it("aren't found by another name, nor without the storefront's key", async () => {
    expect((await store("/guide/heat")).status).toBe(404)
    expect((await request("/store/guide")).status).toBe(400)
    expect((await store("/guide?sort=title")).status).toBe(400)
  })
})

describe("the guide's history", () => {
  it("begins with the data files", async () => {
    for (const kind of ["page", "tip"] as const) {
      const [first] = await historyOf((await guideRow(kind, kind === "page" ? "causes" : "ice")).id)
      expect(first?.changed_by).toBe("seed")
      expect(first?.changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: "title", before: null })]))
    }
  })

  it("keeps who changed a page and what it said before; the page says it at once", async () => {
    const row = await guideRow("page", "causes")
    const before = await historyOf(row.id)
    await backend.runWorkflow("save-guide-pages", { by: "user_anna", rows: [{ ...row, headline: "Most often it is too much, too soon." }] })

    expect((await pageOf("causes")).headline).toBe("Most often it is too much, too soon.")
    expect((await historyOf(row.id)).slice(before.length)).toEqual([
      { changed_by: "user_anna", changes: [{ field: "headline", before: row.headline, after: "Most often it is too much, too soon." }] },
    ])
  })

  it("keeps which products a tip had", async () => {
    const { id } = await guideRow("tip", "rest")
    const product = await productOf("standard-leg-spacer")
    const before = await historyOf(id)
    const products = [{ product_id: product.id, fit: 1, reason: "It rests the leg too.", position: 0 }]
    await backend.runWorkflow("set-tip-products", { by: "user_anna", tip_id: id, products })

    const added = (await historyOf(id)).slice(before.length)
    expect(added).toMatchObject([{ changed_by: "user_anna", changes: [{ field: "products", after: products }] }])
    expect(added[0]?.changes[0]?.before).not.toEqual([])
  })

  it("holds nothing of what was saved as it was", async () => {
    const row = await guideRow("tip", "ice")
    const before = await historyOf(row.id)
    await backend.runWorkflow("save-tips", { by: "user_anna", rows: [row] })
    expect(await historyOf(row.id)).toEqual(before)
  })
})
