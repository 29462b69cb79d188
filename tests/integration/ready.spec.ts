import { backend, request } from "./harness"

describe("whoever sends this backend its traffic", () => {
  afterEach(() => jest.restoreAllMocks())

  it("is told that it lives and can serve", async () => {
    expect((await request("/health")).status).toBe(200)
    const { status, body, headers } = await request("/ready")
    expect(status).toBe(200)
    expect(body).toEqual({ ready: true, missing: [] })
    expect(headers.get("cache-control")).toBe("no-store")
  })

  it("is told what is missing, and nothing of where it would be", async () => {
    jest.spyOn(backend.container.resolve("search"), "searchMany").mockRejectedValue(new Error("connect ECONNREFUSED 10.0.0.7:7700"))
    const { status, body } = await request("/ready")
    expect(status).toBe(503)
    expect(body).toEqual({ ready: false, missing: ["search"] })
  })
})
