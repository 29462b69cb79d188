import { z } from "zod"
import type * as StoreClient from "./store-client"

Object.assign(process.env, { MEDUSA_URL: "http://backend.example", MEDUSA_PUBLISHABLE_KEY: "pk_1", REVALIDATE_SECRET: "x".repeat(32), SITE_URL: "http://localhost:8000" })
const { isNotFound, store } = jest.requireActual<typeof StoreClient>("./store-client")

const schema = z.object({ tips: z.array(z.string()) })

function answering(body: unknown, status = 200): jest.Mock {
  const fetched = jest.fn().mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
  global.fetch = fetched
  return fetched
}

describe("the door to the store API", () => {
  it("asks with the key, and remembers a read only under its tags", async () => {
    const fetched = answering({ tips: ["ice"] })
    await store.get("/store/tips", { region_id: "reg_1", id: ["a", "b"] }, { schema, tags: ["tips"], revalidate: 60 })
    await store.get("/store/tips", {}, { schema })
    expect(fetched.mock.calls[0]).toEqual([
      "http://backend.example/store/tips?region_id=reg_1&id%5B%5D=a&id%5B%5D=b",
      expect.objectContaining({ next: { tags: ["tips"], revalidate: 60 }, headers: expect.objectContaining({ "x-publishable-api-key": "pk_1" }) as unknown }),
    ])
    expect(fetched.mock.calls[1]).toEqual(["http://backend.example/store/tips", expect.objectContaining({ cache: "no-store" })])
  })

  it("tells what isn't there from what could not be reached", async () => {
    answering({ message: "There is no tip" }, 404)
    const missing: unknown = await store.get("/store/tips/x", {}, { schema }).catch((error: unknown) => error)
    expect(isNotFound(missing)).toBe(true)

    global.fetch = jest.fn().mockRejectedValue(new Error("refused"))
    const unreachable: unknown = await store.get("/store/tips", {}, { schema }).catch((error: unknown) => error)
    expect(isNotFound(unreachable)).toBe(false)
    expect(unreachable).toMatchObject({ status: 0 })
  })

  it("refuses an answer of another shape instead of handing it on", async () => {
    answering({ tips: null })
    await expect(store.get("/store/tips", {}, { schema })).rejects.toMatchObject({ status: 502 })
  })
})
