import type * as Missing from "./missing"
import type * as StoreClient from "./store-client"

Object.assign(process.env, { MEDUSA_URL: "http://backend.example", MEDUSA_PUBLISHABLE_KEY: "pk_1", REVALIDATE_SECRET: "x".repeat(32), SITE_URL: "http://localhost:8000" })
const { StoreError } = jest.requireActual<typeof StoreClient>("./store-client")
const { orNotFound, orNull } = jest.requireActual<typeof Missing>("./missing")

const gone = () => Promise.reject(new StoreError("There is no tip", 404))
const away = () => Promise.reject(new StoreError("The shop could not be reached", 0))

describe("reading what may not be there", () => {
  it("gives what is there", async () => {
    expect(await orNull(Promise.resolve("ice"))).toBe("ice")
    expect(await orNotFound(Promise.resolve("ice"))).toBe("ice")
  })

  it("takes a missing thing for missing: nothing, or a page with 404", async () => {
    expect(await orNull(gone())).toBeNull()
    await expect(orNotFound(gone())).rejects.toMatchObject({ digest: expect.stringContaining("404") as unknown })
  })

  it("never takes an outage for a missing thing", async () => {
    await expect(orNull(away())).rejects.toMatchObject({ status: 0 })
    await expect(orNotFound(away())).rejects.toMatchObject({ status: 0 })
  })
})
