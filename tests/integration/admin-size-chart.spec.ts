import { admin, request, store } from "./harness"
import { productOf } from "./shopper"
import { rows } from "./staff"

type Range = { variant_sku: string; label: string; min_in: number; max_in: number }
type Measure = { site: string; label: string; instruction: string; ranges: Range[] }
type Chart = { id: string; note: string | null; source_id: string | null; unverified: boolean; measures: Measure[] }
type Charted = { size_chart: Chart | null; message?: string }
type Shown = { size_chart: { ranges: { sku: string; min_in: number; max_in: number; max_cm: number }[]; measures: { site: string; picture: { url: string } | null }[] } | null }

const CUFF = "aircast-knee-cryo-cuff"
const pathOf = async (handle: string) => `/products/${(await productOf(handle)).id}/size-chart`
const read = async (handle: string) => (await admin<Charted>(await pathOf(handle))).body.size_chart as Chart
const save = async (handle: string, replaces: string | null, chart: Omit<Chart, "id">) => admin<Charted>(await pathOf(handle), { method: "POST", body: { ...chart, replaces } })
const shown = async (handle: string) => (await store<Shown>(await pathOf(handle))).body.size_chart

/** The chart with something changed of its first range, or of its first measure. */
function changed({ id: _, ...chart }: Chart, range: Partial<Range>, measure: Partial<Measure> = {}): Omit<Chart, "id"> {
  const [first, ...others] = chart.measures as [Measure, ...Measure[]]
  const [small, ...larger] = first.ranges as [Range, ...Range[]]
  return { ...chart, measures: [{ ...first, ranges: [{ ...small, ...range }, ...larger], ...measure }, ...others] }
}

describe("staff edit a size chart", () => {
  it("and shoppers see the range at once, with the drawing that the place had", async () => {
    const before = await read(CUFF)
    expect((await save(CUFF, before.id, changed(before, { max_in: 45 / 2.54 }))).status).toBe(200)
    const now = await shown(CUFF)
    expect(now?.ranges[0]).toMatchObject({ sku: "AIR-CUFF-SMALL", min_in: 10, max_cm: 45 })
    expect(now?.measures[0]?.picture?.url).toMatch(/measure-thigh/)
  })

  it("and add a place, which brings the drawing that others have of it", async () => {
    const before = await read(CUFF)
    const { id: _, ...chart } = before
    const knee = { ...(chart.measures[0] as Measure), site: "mid_knee", label: "Round the kneecap" }
    expect((await save(CUFF, before.id, { ...chart, measures: [...chart.measures, knee] })).status).toBe(200)
    expect((await shown(CUFF))?.measures.map(({ site, picture }) => [site, Boolean(picture)])).toEqual([["thigh_6in_above", true], ["mid_knee", true]])
  })

  it("and give one to a product that had none, and take it away again", async () => {
    const handle = "bauerfeind-genutrain"
    const skus = (await productOf(handle)).variants.map(({ sku }) => sku)
    const ranges = skus.map((variant_sku, at) => ({ variant_sku, label: String(at + 2), min_in: 12 + at, max_in: 13 + at }))
    const made = await save(handle, null, { note: null, source_id: null, unverified: true, measures: [{ site: "mid_knee", label: "Your knee", instruction: "Snug.", ranges }] })
    expect(made.status).toBe(200)
    expect((await shown(handle))?.ranges).toHaveLength(skus.length)
    const path = await pathOf(handle)
    expect((await admin(`${path}?replaces=schart_other`, { method: "DELETE" })).status).toBe(409)
    expect((await admin<Charted>(`${path}?replaces=${made.body.size_chart?.id}`, { method: "DELETE" })).body.size_chart).toBeNull()
    expect(await shown(handle)).toBeNull()
  })

  it.each([
    ["a range the wrong way round", { min_in: 20, max_in: 18 }, {}, /^measures, 0, ranges, 0, max_in: is not above 20/m],
    ["centimetres taken for inches", { max_in: 45.7 }, {}, /^measures, 0, ranges, 0, max_in: no leg is/m],
    ["a variant that isn’t there", { variant_sku: "AIR-CUFF-HUGE" }, {}, /^measures, 0, ranges, 0, variant_sku: no variant has the SKU AIR-CUFF-HUGE/m],
    ["no place", {}, { site: "" }, /^measures, 0, site: a place’s name/m],
    ["no way to measure", {}, { instruction: " " }, /^measures, 0, instruction: is empty/m],
  ])("and %s is refused by its name, and nothing changes", async (_, range, measure, said) => {
    const before = await read(CUFF)
    const answer = await save(CUFF, before.id, changed(before, range, measure))
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(said)
    expect(await read(CUFF)).toEqual(before)
  })

  it("and a source that isn’t there is refused by its name", async () => {
    const before = await read(CUFF)
    const answer = await save(CUFF, before.id, { ...changed(before, {}), source_id: "P999" })
    expect(answer.body.message).toBe("source_id: there is no source P999")
  })

  it("and whoever opened it before another saved it overwrites nothing", async () => {
    const opened = await read(CUFF)
    expect((await save(CUFF, opened.id, changed(opened, { max_in: 17 }))).status).toBe(200)
    expect((await save(CUFF, opened.id, changed(opened, { max_in: 16 }))).status).toBe(409)
    expect((await shown(CUFF))?.ranges[0]?.max_in).toBe(17)
  })

  it("and the chart that was replaced leaves no range behind", async () => {
    const before = await read(CUFF)
    await save(CUFF, before.id, changed(before, {}))
    const [left] = await rows<{ count: string }>(`select count(*) from size_range r join size_measure m on m.id = r.measure_id where m.chart_id = '${before.id}' and r.deleted_at is null`)
    expect(Number(left?.count)).toBe(0)
  })
})

it("charts are for staff alone, and no product has none", async () => {
  for (const method of ["GET", "POST", "DELETE"]) {
    expect((await request("/admin/products/some/size-chart", { method, ...(method === "POST" && { body: {} }) })).status).toBe(401)
  }
  expect((await admin("/products/prod_nothing/size-chart")).status).toBe(404)
})
