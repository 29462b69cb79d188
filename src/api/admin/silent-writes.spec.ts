import { EventEmitter } from "node:events"
import { setImmediate as nextTick } from "node:timers/promises"
import { silentWrites } from "./silent-writes"

type Handler = (req: unknown, res: unknown, next: () => void) => Promise<void>

const handlerOf = (path: string) => silentWrites.find(({ matcher }) => matcher === path)?.middlewares?.[0] as unknown as Handler

/** Lets a write through and answers it; gives back the events that followed and what was logged. */
async function write(path: string, { body, id, status = 200, emit = () => Promise.resolve() }: { body?: unknown; id?: string; status?: number; emit?: () => Promise<void> }) {
  const [events, warnings]: [unknown[], string[]] = [[], []]
  const services: Record<string, unknown> = {
    event_bus: { emit: (sent: unknown[]) => { events.push(...sent); return emit() } },
    query: { graph: ({ entity }: { entity: string }) => Promise.resolve({ data: ROWS[entity] }) },
    logger: { warn: (text: string) => warnings.push(text) },
  }
  const res = Object.assign(new EventEmitter(), { statusCode: status })
  await handlerOf(path)({ body, params: { id }, scope: { resolve: (name: string) => services[name] } }, res, () => undefined)
  res.emit("finish")
  await nextTick()
  return { events, warnings }
}

/** One list, with prices of one product in it; and a variant of another. */
const ROWS: Record<string, unknown[]> = {
  price_list: [{ prices: [{ price_set: { variant: { product_id: "prod_1" } } }, { price_set: { variant: { product_id: "prod_1" } } }, { price_set: null }] }],
  variant: [{ product_id: "prod_2" }],
}
const CHANNEL = "/admin/sales-channels/:id/products"

describe("writes that Medusa follows with no event", () => {
  it("name the products that were put in or taken out", async () => {
    const { events } = await write(CHANNEL, { body: { add: ["prod_1"], remove: ["prod_2"] } })
    expect(events).toEqual(["prod_1", "prod_2"].map((id) => ({ name: "product.updated", data: { id } })))
  })

  it("name the products in a price list, also where it is deleted and nothing was sent, and those that are put into it", async () => {
    const prices = (...product_ids: string[]) => [{ name: "catalogue.prices.updated", data: { product_ids } }]
    expect((await write("/admin/price-lists/:id", { id: "plist_1" })).events).toEqual(prices("prod_1"))
    expect((await write("/admin/price-lists", { body: { prices: [{ variant_id: "variant_2" }] } })).events).toEqual(prices("prod_2"))
    expect((await write("/admin/price-lists/:id/prices/batch", { id: "plist_1", body: { create: [{ variant_id: "variant_2" }] } })).events).toEqual(prices("prod_1", "prod_2"))
  })

  it("say nothing where the write was refused", async () => {
    expect((await write(CHANNEL, { body: { add: ["prod_1"] }, status: 400 })).events).toEqual([])
  })

  it("are said to the log where nobody can be told, instead of ending the process", async () => {
    const { warnings } = await write(CHANNEL, { body: { add: ["prod_1"] }, emit: () => Promise.reject(new Error("Redis is away")) })
    expect(warnings).toEqual([expect.stringContaining("Redis is away")])
  })
})
