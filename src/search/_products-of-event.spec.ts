import { productsOfEvent, valuesAt } from "./_products-of-event"

const asked: unknown[] = []
const context = {
  container: {
    query: {
      graph: (input: unknown) => {
        asked.push(input)
        return Promise.resolve({ data: [{ inventory_item: { variants: [{ product_id: "prod_1" }, { product_id: "prod_1" }, null] } }, { product_id: "prod_2" }] })
      },
    },
  },
} as unknown as Parameters<typeof productsOfEvent>[1]

describe("which products an event has changed", () => {
  it("names the product itself", async () => {
    await expect(productsOfEvent({ name: "product.updated", data: { id: "prod_9" } }, context)).resolves.toEqual(["prod_9"])
  })

  it("finds the product of a deleted variant", async () => {
    await expect(productsOfEvent({ name: "product-variant.deleted", data: { id: "variant_1" } }, context)).resolves.toEqual(["prod_2"])
    expect(asked.at(-1)).toMatchObject({ entity: "product_variant", filters: { id: ["variant_1"] }, withDeleted: true })
  })

  it("finds each product once behind a stock level", async () => {
    await expect(productsOfEvent({ name: "inventory-level.updated", data: { id: "iloc_1" } }, context)).resolves.toEqual(["prod_1"])
  })

  it("takes the products that a link event names", async () => {
    await expect(productsOfEvent({ name: "guide.tip-products.updated", data: { id: "gtip_1", product_ids: ["prod_3"] } }, context)).resolves.toEqual(["prod_3"])
  })

  it("reads texts only, whatever the data looks like", () => {
    expect(valuesAt([{ a: [{ b: "x" }, { b: 1 }, null] }, undefined], ["a", "b"])).toEqual(["x"])
  })
})
