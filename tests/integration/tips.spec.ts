import { admin, store } from "./harness"
import { productOf } from "./shopper"

type Summary = { handle: string; position: number }
type Tip = Summary & {
  steps: string[]
  cautions: { kind: string; text: string }[]
  evidence: { grade: string; direction: string }
  sources: { id: string; url: string }[]
  products: { handle: string; fit: number; reason: string }[]
  no_products_reason: string | null
}

const tipOf = async (handle: string) => (await store<{ tip: Tip }>(`/tips/${handle}`)).body.tip
const ORDER = ["rest", "compression", "ice", "elevation", "painkillers", "exercise", "arch-support", "surgery"]

describe("the guide's tips", () => {
  it("come in the order in which they help", async () => {
    const { body } = await store<{ tips: Summary[] }>("/tips")
    expect(body.tips.map(({ handle }) => handle)).toEqual(ORDER)
    expect(body.tips.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it("name a source for whatever they cite", async () => {
    for (const tip of await Promise.all(ORDER.map(tipOf))) {
      const cited = [...JSON.stringify({ ...tip, sources: null }).matchAll(/\[([CP]\d+)\]/g)].map(([, code]) => code)
      expect(cited.length).toBeGreaterThan(0)
      expect(tip.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(cited))
    }
  })

  it("name the things that serve them, made for the tip before what helps a little, each with its reason", async () => {
    const { products } = await tipOf("elevation")
    expect(products.map(({ fit }) => fit)).toEqual([2, 2, 2, 1, 1, 1])
    expect(products[0]?.handle).toBe("kneewell-leg-wedge")
    expect(products.every(({ reason }) => reason.length > 0)).toBe(true)
  })

  it("sell no painkillers and no surgery, and say why", async () => {
    for (const tip of await Promise.all(["painkillers", "surgery"].map(tipOf))) {
      expect(tip.products).toEqual([])
      expect(tip.no_products_reason).toMatch(/shop can/)
    }
    expect((await tipOf("surgery")).evidence).toMatchObject({ grade: "good", direction: "against" })
  })

  it("show nothing that staff have taken back to a draft", async () => {
    const { id, handle } = await productOf("kneewell-leg-wedge")
    await admin(`/products/${id}`, { method: "POST", body: { status: "draft" } })
    expect((await tipOf("elevation")).products.map((product) => product.handle)).not.toContain(handle)
  })

  it("aren't found by another name", async () => {
    expect((await store("/tips/heat")).status).toBe(404)
  })
})
