import { failing } from "./checks"

const fine = () => Promise.resolve()
const away = () => Promise.reject(new Error("connection refused"))
const silent = () => new Promise(() => {})

describe("being ready", () => {
  it("is when everything answers", async () => {
    await expect(failing({ database: fine, search: fine }, 50)).resolves.toEqual([])
  })

  it("isn't when something is away, and names each thing that is", async () => {
    await expect(failing({ database: away, search: fine, redis: away }, 50)).resolves.toEqual([
      { name: "database", reason: "connection refused" },
      { name: "redis", reason: "connection refused" },
    ])
  })

  it("doesn't wait for ever for something that is silent", async () => {
    await expect(failing({ search: silent }, 10)).resolves.toEqual([{ name: "search", reason: "no answer within 10 ms" }])
  })

  it("counts a check that can't even be asked as failed", async () => {
    await expect(failing({ search: async () => { throw new Error("not installed") } }, 50)).resolves.toEqual([{ name: "search", reason: "not installed" }])
  })
})
