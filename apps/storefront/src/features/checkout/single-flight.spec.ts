import { singleFlight } from "./single-flight"

describe("one at a time", () => {
  it("gives two who ask at once the same answer, from one run", async () => {
    const once = singleFlight<number>()
    let runs = 0
    const run = async () => Promise.resolve(++runs)
    expect(await Promise.all([once("cart", run), once("cart", run), once("other", run)])).toEqual([1, 1, 2])
  })

  it("runs again afterwards, also after a failure", async () => {
    const once = singleFlight<string>()
    await expect(once("cart", async () => Promise.reject(new Error("down")))).rejects.toThrow("down")
    expect(await once("cart", async () => Promise.resolve("up"))).toBe("up")
  })
})
