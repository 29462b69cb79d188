import { EventEmitter } from "node:events"
import { setImmediate as nextTick } from "node:timers/promises"
import { silentWrites } from "./silent-writes"

type Handler = (req: unknown, res: unknown, next: () => void) => void

const handlerOf = (path: string) => silentWrites.find(({ matcher }) => matcher === path)?.middlewares?.[0] as unknown as Handler

/** Lets a write through and answers it; gives back the events that followed and what was logged. */
async function write(path: string, { body, status = 200, emit = () => Promise.resolve() }: { body?: unknown; status?: number; emit?: () => Promise<void> }) {
  const [events, warnings]: [unknown[], string[]] = [[], []]
  const services: Record<string, unknown> = {
    event_bus: { emit: (sent: unknown[]) => { events.push(...sent); return emit() } },
    logger: { warn: (text: string) => warnings.push(text) },
  }
  const res = Object.assign(new EventEmitter(), { statusCode: status })
  handlerOf(path)({ body, scope: { resolve: (name: string) => services[name] } }, res, () => undefined)
  res.emit("finish")
  await nextTick()
  return { events, warnings }
}

const CHANNEL = "/admin/sales-channels/:id/products"

describe("writes that Medusa follows with no event", () => {
  it("name the products that were put in or taken out", async () => {
    const { events } = await write(CHANNEL, { body: { add: ["prod_1"], remove: ["prod_2"] } })
    expect(events).toEqual(["prod_1", "prod_2"].map((id) => ({ name: "product.updated", data: { id } })))
  })

  it("say that prices changed, also where a list is deleted and nothing was sent", async () => {
    expect((await write("/admin/price-lists/:id", {})).events).toEqual([{ name: "catalogue.prices.updated", data: {} }])
  })

  it("say nothing where the write was refused", async () => {
    expect((await write(CHANNEL, { body: { add: ["prod_1"] }, status: 400 })).events).toEqual([])
  })

  it("are said to the log where nobody can be told, instead of ending the process", async () => {
    const { warnings } = await write(CHANNEL, { body: { add: ["prod_1"] }, emit: () => Promise.reject(new Error("Redis is away")) })
    expect(warnings).toEqual([expect.stringContaining("Redis is away")])
  })
})
