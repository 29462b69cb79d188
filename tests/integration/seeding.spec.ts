import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { backend, eventually, store } from "./harness"
import { productOf } from "./shopper"
import { change, rows } from "./staff"

const DATA = resolve(__dirname, "../../seed")
const CUFF = "aircast-knee-cryo-cuff"
type ProductFile = { handle: string; title: string; subtitle: string; variants: { sku: string; prices: Record<string, number> }[] }[]

describe("a shop that was just filled", () => {
  it("has at least 45 products, and at least two of each of the fifteen kinds", async () => {
    const { body } = await store<{ products: { id: string }[]; count: number }>("/products?limit=1&fields=id")
    expect(body.count).toBeGreaterThanOrEqual(45)
    const kinds = await rows<{ handle: string; n: number }>("select c.handle, count(*)::int as n from product_category c join product_category_product p on p.product_category_id = c.id group by 1")
    expect(kinds).toHaveLength(15)
    expect(kinds.filter(({ n }) => n < 2)).toEqual([])
  })

  it("prices every variant in three currencies, and keeps stock of it at each location", async () => {
    const bare = await rows(
      `select v.sku from product_variant v where v.deleted_at is null and (
         (select count(distinct p.currency_code) from product_variant_price_set s join price p on p.price_set_id = s.price_set_id and p.deleted_at is null where s.variant_id = v.id and p.currency_code in ('usd', 'gbp', 'eur')) < 3
         or (select count(*) from product_variant_inventory_item i join inventory_level l on l.inventory_item_id = i.inventory_item_id where i.variant_id = v.id) < (select count(*) from stock_location where deleted_at is null)
         or v.sku is null or v.weight is null)`,
    )
    expect(bare).toEqual([])
  })

  it("sells to six countries, each with its currency and tax", async () => {
    const regions = await rows("select c.iso_2 as country, r.currency_code as currency from region r join region_country c on c.region_id = r.id where r.deleted_at is null order by 1")
    expect(regions).toEqual([["de", "eur"], ["fr", "eur"], ["gb", "gbp"], ["ie", "eur"], ["nl", "eur"], ["us", "usd"]].map(([country, currency]) => ({ country, currency })))
    const untaxed = await rows("select c.iso_2 from region_country c where c.region_id is not null and not exists (select 1 from tax_region t join tax_rate r on r.tax_region_id = t.id where t.country_code = c.iso_2)")
    expect(untaxed).toEqual([])
  })
})

describe("filling the shop again", () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kneewell-seed-"))
    cpSync(DATA, folder, { recursive: true })
    await backend.seed(DATA, [])
  })
  beforeEach(() => backend.snapshot.restore())
  afterAll(() => { rmSync(folder, { recursive: true }) })

  /** Changes one product in the copy of the data files. */
  function edit(handle: string, change: (product: ProductFile[number]) => void): void {
    const file = join(folder, "catalogue/products/cryo-cuff.json")
    const products = JSON.parse(readFileSync(join(DATA, "catalogue/products/cryo-cuff.json"), "utf8")) as ProductFile
    products.filter((product) => product.handle === handle).forEach(change)
    writeFileSync(file, JSON.stringify(products))
  }

  const raise = (amount: number) => edit(CUFF, ({ variants }) => { variants.forEach(({ prices }) => { prices.usd = amount }) })
  const price = async () => (await productOf(CUFF)).variants[0]?.calculated_price.calculated_amount

  it("changes no row, not even the time of a change", async () => {
    await backend.seed(DATA, [])
    expect(await backend.snapshot.changes()).toEqual([])
  })

  it("brings an edited price into the shop and its search, and touches no other product", async () => {
    raise(131)
    const untouched = "select id, updated_at from product where handle <> 'aircast-knee-cryo-cuff' order by id"
    const before = await rows(untouched)

    await backend.seed(folder, [])

    expect(await price()).toBe(131)
    expect(await rows(untouched)).toEqual(before)
    await eventually("search shows the new price", async () => {
      const { body } = await store<{ results: { hits: unknown[] }[] }>("/search", { method: "POST", body: { entity: "product", filters: { handle: CUFF, price_usd: 131 } } })
      return body.results[0]?.hits.length === 1 ? true : undefined
    })
  })

  it("leaves alone what staff changed, until it is forced to", async () => {
    const { id } = await productOf(CUFF)
    await change(`/products/${id}`, { title: "Staff's own title" })
    raise(133)

    await backend.seed(folder, [])
    expect((await productOf(CUFF)).title).toBe("Staff's own title")
    expect(await price()).not.toBe(133)

    await backend.seed(folder, ["force"])
    expect((await productOf(CUFF)).title).not.toBe("Staff's own title")
    expect(await price()).toBe(133)
  })

  it("finishes what a run that was cut off had begun", async () => {
    raise(135)
    const attributes = backend.container.resolve<{ updateProductAttributes(): unknown }>("attributes")
    const cut = jest.spyOn(attributes, "updateProductAttributes").mockImplementation(() => { throw new Error("Cut off") })
    await expect(backend.seed(folder, [])).rejects.toMatchObject({ message: "Cut off" })
    cut.mockRestore()

    await backend.seed(folder, [])
    expect(await price()).toBe(135)
    expect(await rows("select key from seed_entry where state = 'unfinished'")).toEqual([])
  })

  it("gives stock to what a run that was cut off had made without", async () => {
    const ofCuff = `from inventory_level where inventory_item_id in (select id from inventory_item where sku like 'AIR-CUFF-%')`
    const [before] = await rows(`select count(*)::int as levels ${ofCuff}`)
    await rows(`delete ${ofCuff}`)
    await rows(`update seed_entry set state = 'unfinished' where key = 'product:${CUFF}'`)

    await backend.seed(DATA, [])
    expect(await rows(`select count(*)::int as levels ${ofCuff}`)).toEqual([before])
  })

  it("leaves the store's name and currencies to staff", async () => {
    const [store] = await rows<{ id: string }>("select id from store")
    const named = { name: "Knees and more", supported_currencies: [{ currency_code: "usd", is_default: true }] }
    await change(`/stores/${store?.id}`, named)

    await backend.seed(DATA, [])
    expect(await rows("select s.name, count(c.*)::int as currencies from store s join store_currency c on c.store_id = s.id where c.deleted_at is null group by 1")).toEqual([{ name: "Knees and more", currencies: 1 }])
  })

  it("keeps a condition in its place among the others when it alone is edited", async () => {
    const places = () => rows("select product_category_id, guide_contraindication_id, position from product_category_contraindication where deleted_at is null order by 1, 2")
    const before = await places()
    const file = "guide/contraindications.json"
    const conditions = JSON.parse(readFileSync(join(DATA, file), "utf8")) as { categories: { reason: string }[] }[]
    conditions.at(-1)?.categories.forEach((kind) => { kind.reason = "In other words." })
    writeFileSync(join(folder, file), JSON.stringify(conditions))

    await backend.seed(folder, [])
    expect(await rows("select distinct reason from product_category_contraindication where reason = 'In other words.'")).toHaveLength(1)
    expect(await places()).toEqual(before)
  })
})
