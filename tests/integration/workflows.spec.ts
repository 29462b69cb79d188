import { backend } from "./harness"
import { rows } from "./staff"

/** Everything these workflows write, without the times at which it was written. */
const WRITTEN = {
  tips: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from guide_tip t where deleted_at is null",
  sources: "select to_jsonb(t) as row from guide_tip_source t",
  pages: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from guide_page t where deleted_at is null",
  pageSources: "select to_jsonb(t) as row from guide_page_source t",
  revisions: "select to_jsonb(t) as row from guide_revision t",
  links: "select to_jsonb(t) - 'id' - 'updated_at' - 'created_at' as row from guide_tip_product t where deleted_at is null",
  attributes: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from product_attributes t where deleted_at is null",
  attributeLinks: "select product_id, product_attributes_id from product_product_attributes_product_attributes where deleted_at is null",
  charts: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from size_chart t where deleted_at is null",
  measures: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from size_measure t where deleted_at is null",
  ranges: "select to_jsonb(t) - 'updated_at' - 'created_at' as row from size_range t where deleted_at is null",
  chartLinks: "select product_id, size_chart_id from product_product_fit_size_chart where deleted_at is null",
}

async function written(): Promise<Record<string, string[]>> {
  const tables = await Promise.all(Object.entries(WRITTEN).map(async ([name, sql]) => [name, (await rows(sql)).map((row) => JSON.stringify(row)).sort()] as const))
  return Object.fromEntries(tables)
}

type Service = Record<string, (...args: unknown[]) => unknown>
/** What a step does, by the service that does it; `with` what, where the service does much else. */
type Breakage = [step: string, service: string, method: string, withWhat?: string]

const KEEPING: Breakage = ["keeping who changed what", "guide", "createGuideRevisions"]
const emitting = (event: string): Breakage => ["saying what changed", "event_bus", "emit", `"name":"${event}"`]

/** Runs a workflow in which one step's work fails, once, and expects nothing of it to be left. */
async function expectUndone(workflow: string, input: unknown, [, service, method, withWhat = ""]: Breakage): Promise<void> {
  const before = await written()
  const target = backend.container.resolve<Service>(service)
  const original = target[method]
  let hasBroken = false
  const broken = jest.spyOn(target, method).mockImplementation((...args) => {
    if (!hasBroken && JSON.stringify(args).includes(withWhat)) {
      hasBroken = true
      throw new Error("Broken on purpose")
    }
    return original?.apply(target, args)
  })
  try {
    await expect(backend.runWorkflow(workflow, input)).rejects.toMatchObject({ message: "Broken on purpose" })
  } finally {
    broken.mockRestore()
  }
  expect(await written()).toEqual(before)
}

describe("saving tips", () => {
  const tip = { headline: "Rest", summary: "Rest.", note: null, picture_url: null, picture_alt: null, evidence_grade: "some", evidence_direction: "for", evidence_summary: "Some.", timing: { from_day: 0, to_day: 2, label: "Two days" }, steps: [], sections: [], cautions: [], next: null, no_products_reason: null, last_reviewed_on: null, review_due_on: null }

  const BREAKAGES: Breakage[] = [["making new tips", "guide", "createGuideTips"], ["changing known ones", "guide", "updateGuideTips"], KEEPING, emitting("guide.tip.updated")]
  it.each(BREAKAGES)("leaves everything as it was when %s fails", async (...breakage) => {
    const [known] = await rows<{ id: string }>("select id from guide_tip where handle = 'rest'")
    const [source] = await rows<{ id: string }>("select id from guide_source limit 1")
    const tips = [{ ...tip, handle: "heat", title: "Heat", position: 9, sources: [source?.id] }, { ...tip, id: known?.id, handle: "rest", title: "Rest more", position: 1, sources: [source?.id] }]
    await expectUndone("save-tips", { by: "somebody", rows: tips }, breakage)
  })
})

describe("saving pages of the guide", () => {
  const page = { position: 20, label: "New", title: "New", headline: "New.", summary: "New.", picture_url: null, picture_alt: null, picture_caption: null, sections: [], next: null, last_reviewed_on: "2026-11-24", review_due_on: "2027-11-24" }

  const BREAKAGES: Breakage[] = [["making new pages", "guide", "createGuidePages"], ["changing known ones", "guide", "updateGuidePages"], KEEPING, emitting("guide.page.updated")]
  it.each(BREAKAGES)("leaves everything as it was when %s fails", async (...breakage) => {
    const [known] = await rows<{ id: string }>("select id from guide_page where handle = 'causes'")
    const [source] = await rows<{ id: string }>("select id from guide_source limit 1")
    const pages = [{ ...page, handle: "heat", sources: [source?.id] }, { ...page, id: known?.id, handle: "causes", sources: [source?.id] }]
    await expectUndone("save-guide-pages", { by: "somebody", rows: pages }, breakage)
  })
})

describe("choosing a tip's products", () => {
  const BREAKAGES: Breakage[] = [["unlinking", "link", "dismiss"], ["linking", "link", "create"], KEEPING, emitting("guide.tip-products.updated")]
  it.each(BREAKAGES)("leaves every link, its reason and its order as they were when %s fails", async (...breakage) => {
    const [tip] = await rows<{ id: string }>("select id from guide_tip where handle = 'ice'")
    const linked = await rows<{ product_id: string }>(`select product_id from guide_tip_product where guide_tip_id = '${tip?.id}' and deleted_at is null order by position`)
    const [other] = await rows<{ id: string }>("select id from product where handle = 'standard-leg-spacer'")
    const products = [{ product_id: linked[0]?.product_id, fit: 1, reason: "Another reason", position: 5 }, { product_id: other?.id, fit: 1, reason: "New here", position: 0 }]
    await expectUndone("set-tip-products", { by: "somebody", tip_id: tip?.id, products }, breakage)
  })
})

describe("choosing a product's tips", () => {
  const BREAKAGES: Breakage[] = [["unlinking", "link", "dismiss"], ["linking", "link", "create"], KEEPING, emitting("guide.tip-products.updated")]
  it.each(BREAKAGES)("leaves every link, its reason and its order as they were when %s fails", async (...breakage) => {
    const [product] = await rows<{ id: string }>("select id from product where handle = 'aircast-knee-cryo-cuff'")
    const tips = await rows<{ id: string }>("select id from guide_tip where handle in ('ice', 'elevation') order by handle")
    await expectUndone("set-product-tips", { by: "somebody", product_id: product?.id, tips: tips.map(({ id }) => ({ tip_id: id, fit: 1, reason: "Another reason" })) }, breakage)
  })
})

describe("saving what is known of products", () => {
  const BREAKAGES: Breakage[] = [
    ["making attributes", "attributes", "createProductAttributes"], ["changing attributes", "attributes", "updateProductAttributes"],
    ["unlinking the old chart", "link", "dismiss"], ["taking the old chart away", "fit", "softDeleteSizeCharts"], ["making the new chart", "fit", "createSizeCharts"],
    ["linking", "link", "create"], emitting("catalogue.product-facts.updated"),
  ]
  it.each(BREAKAGES)("leaves everything as it was when %s fails", async (...breakage) => {
    const [cuff] = await rows<Record<string, string>>(
      `select p.id as product_id, a.product_attributes_id as attributes_id, c.size_chart_id from product p
       join product_product_attributes_product_attributes a on a.product_id = p.id join product_product_fit_size_chart c on c.product_id = p.id where p.handle = 'aircast-knee-cryo-cuff'`,
    )
    const [bare] = await rows<{ id: string }>("insert into product (id, title, handle, status) values ('prod_bare', 'Bare', 'bare', 'draft') on conflict (id) do update set title = 'Bare' returning id")
    const ranges = [{ variant_sku: "AIR-CUFF-SMALL", label: "S", min_in: 1, max_in: 2, position: 0 }]
    const measures = ["knee", "calf"].map((site, position) => ({ site, label: site, instruction: "Measure.", picture_url: null, picture_alt: null, position, ranges }))
    const size_chart = { note: null, source_id: null, unverified: true, measures }
    await expectUndone("save-product-facts", { products: [{ ...cuff, attributes: { brand: "Another" }, size_chart }, { product_id: bare?.id, attributes: { brand: "New" } }] }, breakage)
  })
})
