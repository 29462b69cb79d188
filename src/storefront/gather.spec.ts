import { EventEmitter, once } from "node:events"
import { gather } from "./gather"

describe("gathering", () => {
  it("sends what comes together once, each thing once", async () => {
    const sent: string[][] = []
    const add = gather<string>(async (batch) => void sent.push(batch), 5)

    await Promise.all([add(["a"]), add(["b", "a"]), add(["c"])])

    expect(sent).toEqual([["a", "b", "c"]])
  })

  it("sends what comes during a sending afterwards, and loses none of it", async () => {
    const sent: string[][] = []
    const sending = new EventEmitter()
    const add = gather<string>(async (batch) => {
      sent.push(batch)
      sending.emit("began")
      await once(sending, "end")
    }, 0)

    const first = add(["a"])
    await once(sending, "began")
    const rest = Promise.all([add(["b"]), add(["c"])])
    expect(sent).toEqual([["a"]])

    const nextBegan = once(sending, "began")
    sending.emit("end")
    await Promise.all([first, nextBegan])
    expect(sent).toEqual([["a"], ["b", "c"]])
    sending.emit("end")
    await rest
  })

  it("tells each caller how its own batch went, and goes on after a failure", async () => {
    let isBroken = true
    const add = gather<string>(async () => {
      if (isBroken) {
        throw new Error("away")
      }
    }, 0)

    await expect(add(["a"])).rejects.toThrow("away")
    isBroken = false
    await expect(add(["b"])).resolves.toBeUndefined()
  })
})
