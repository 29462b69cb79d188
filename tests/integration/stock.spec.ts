import { store } from "./harness"
import { regionOf } from "./shopper"

type Answer = { stock: Record<string, number | null>; message?: string }
const CUFF = "aircast-knee-cryo-cuff"

async function stockIn(country: string, query: string) {
  const { id } = await regionOf(country)
  return store<Answer>(`/regions/${id}/stock?${query}`)
}

describe("what can be sold in a region", () => {
  it("counts the warehouse that delivers there, and no other", async () => {
    const [us, de] = await Promise.all([stockIn("us", `handle=${CUFF}`), stockIn("de", `handle=${CUFF}`)])

    expect(Object.keys(us.body.stock)).toEqual(Object.keys(de.body.stock))
    expect(us.body.stock).not.toEqual(de.body.stock)
  })

  it("asks for a product by name, and for a region that exists", async () => {
    expect((await stockIn("us", "")).status).toBe(400)
    expect((await stockIn("us", "handle=no-such-thing")).body.stock).toEqual({})
    expect((await store("/regions/reg_none/stock?handle=x")).status).toBe(404)
  })
})
