import { MedusaError } from "@medusajs/framework/utils"
import { setImmediate as turnOfTheLoop } from "node:timers/promises"
import { failOver } from "./_fail-over"

const fine = () => Promise.resolve("of the engine")
const standby = () => Promise.resolve("of the database")
const away = () => jest.fn(() => Promise.reject(new Error("connection refused")))
const silent = () => new Promise<string>(() => {})
const fromStandby = { engine: "postgres", value: "of the database" }

/** A way to ask, with a clock that stands still until it is moved. */
function asking(timeout = 1_000) {
  const clock = { now: 0 }
  const onFailure = jest.fn()
  const ask = failOver({ timeout, tries: 2, now: () => clock.now })
  return { clock, onFailure, answer: (engine: () => Promise<string>, instead: () => Promise<string>) => ask(engine, instead, onFailure) }
}

describe("a search when its engine may be away", () => {
  it("is answered by the engine while that answers, and by the second try if the first fails", async () => {
    const { answer, onFailure } = asking()
    const stuttering = jest.fn(fine).mockRejectedValueOnce(new Error("socket hang up"))
    await expect(answer(stuttering, standby)).resolves.toEqual({ engine: "meilisearch", value: "of the engine" })
    expect(stuttering).toHaveBeenCalledTimes(2)
    expect(onFailure).not.toHaveBeenCalled()
  })

  it("is answered by the standby after two tries, and says so to the log", async () => {
    const { answer, onFailure } = asking()
    const engine = away()
    await expect(answer(engine, standby)).resolves.toEqual(fromStandby)
    expect(engine).toHaveBeenCalledTimes(2)
    expect(onFailure).toHaveBeenCalledWith(new Error("connection refused"))
  })

  it("doesn't wait for an engine that is silent", async () => {
    await expect(asking(10).answer(silent, standby)).resolves.toEqual(fromStandby)
  })

  it("asks the standby at once after several failures, and the engine again by itself", async () => {
    const { answer, clock } = asking()
    for (let request = 0; request < 3; request += 1) {
      await answer(away(), standby)
    }
    const spared = away()
    await expect(answer(spared, standby)).resolves.toEqual(fromStandby)
    expect(spared).not.toHaveBeenCalled()

    clock.now = 3_000
    await expect(answer(fine, standby)).resolves.toEqual(fromStandby)
    await turnOfTheLoop()
    await expect(answer(fine, standby)).resolves.toMatchObject({ engine: "meilisearch" })
  })

  it("doesn't let the one who tries wait for an engine that is still silent", async () => {
    const { answer, clock, onFailure } = asking(100)
    for (let request = 0; request < 3; request += 1) {
      await answer(away(), standby)
    }
    clock.now = 3_000
    const tried = jest.fn(silent)
    await expect(answer(tried, standby)).resolves.toEqual(fromStandby)
    expect(tried).toHaveBeenCalledTimes(1)
    expect(onFailure).toHaveBeenCalledTimes(3)
  })

  it("hands back what the asker did wrong, without asking anyone else", async () => {
    const { answer, onFailure } = asking()
    const refusing = jest.fn(() => Promise.reject(new MedusaError(MedusaError.Types.INVALID_DATA, "Unknown field")))
    const other = jest.fn(standby)
    for (let request = 0; request < 4; request += 1) {
      await expect(answer(refusing, other)).rejects.toThrow("Unknown field")
    }
    expect(refusing).toHaveBeenCalledTimes(4)
    expect([other, onFailure].map((each) => each.mock.calls.length)).toEqual([0, 0])
  })

  it("fails as the standby does where that fails too", async () => {
    await expect(asking().answer(away(), () => Promise.reject(new Error("the database is away")))).rejects.toThrow("the database is away")
  })
})
