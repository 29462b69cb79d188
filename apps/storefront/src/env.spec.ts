import type * as Env from "./env"

const complete = { MEDUSA_URL: "http://localhost:9000/", MEDUSA_PUBLISHABLE_KEY: "pk_1", REVALIDATE_SECRET: "x".repeat(32), SITE_URL: "http://localhost:8000" }

/** The module reads the environment as it loads, so it is loaded with a complete one. */
function load(): typeof Env {
  Object.assign(process.env, complete)
  return jest.requireActual("./env")
}

describe("the storefront's environment", () => {
  it("is taken with addresses that end in no slash", () => {
    expect(load().readEnv(complete).MEDUSA_URL).toBe("http://localhost:9000")
  })

  it("is refused with every variable that is missing or malformed named", () => {
    const broken = { ...complete, MEDUSA_URL: "localhost", REVALIDATE_SECRET: "short", MEDUSA_PUBLISHABLE_KEY: undefined }
    const read = () => load().readEnv(broken)
    expect(read).toThrow(/MEDUSA_URL must be a full address/)
    expect(read).toThrow(/MEDUSA_PUBLISHABLE_KEY is missing/)
    expect(read).toThrow(/REVALIDATE_SECRET must have at least 32/)
  })
})
