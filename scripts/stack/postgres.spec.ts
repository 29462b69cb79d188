import { binaries } from "./postgres"

describe("the embedded Postgres", () => {
  it("says what to do on a platform it doesn't exist for", async () => {
    await expect(binaries("sunos-sparc")).rejects.toThrow("There is no embedded Postgres for sunos-sparc. Set DATABASE_URL to a Postgres server, version 14 or later.")
  })
})
