import type { Service } from "./process"
import { revived } from "./revived"

type Fake = Service & { crash(): void }

/** A service that ends when it is told to. */
function fake(): Fake {
  let crash: () => void = () => undefined
  const exited = new Promise<number | null>((resolve) => { crash = () => { resolve(1) } })
  return { name: "Search", pid: 1, tail: () => "", exited, crash, stop: () => Promise.resolve(crash()) }
}

const QUICK = { restMs: 1, atMost: 2 }
const silence = () => { jest.spyOn(process.stdout, "write").mockReturnValue(true); jest.spyOn(process.stderr, "write").mockReturnValue(true) }

/** Whether something has ended, once everything that could go on has. */
async function hasEnded({ exited }: Service): Promise<boolean> {
  return Promise.race([exited.then(() => true), new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false) }, 50) })])
}

describe("a service that the shop can do without for a while", () => {
  beforeEach(silence)
  afterEach(() => jest.restoreAllMocks())

  it("is started again when it ends by itself", async () => {
    const [first, second] = [fake(), fake()]
    const start = jest.fn(() => Promise.resolve(second))
    const service = revived(first, start, QUICK)
    first.crash()
    expect(await hasEnded(service)).toBe(false)
    expect(start).toHaveBeenCalledTimes(1)
  })

  it("is given up when it keeps ending, or doesn't come up", async () => {
    const crashing = revived(fakeCrashed(), () => Promise.resolve(fakeCrashed()), QUICK)
    expect(await hasEnded(crashing)).toBe(true)
    const start = jest.fn(() => Promise.reject(new Error("no room on the disk")))
    expect(await hasEnded(revived(fakeCrashed(), start, QUICK))).toBe(true)
    expect(start).toHaveBeenCalledTimes(2)
  })

  it("counts from the start again after it has been well", async () => {
    let starts = 0
    const start = jest.fn(() => Promise.resolve((starts += 1) < 6 ? fakeCrashed() : fake()))
    expect(await hasEnded(revived(fakeCrashed(), start, { ...QUICK, wellMs: -1 }))).toBe(false)
    expect(start).toHaveBeenCalledTimes(6)
  })

  it("stays stopped when it was stopped on purpose, even while it comes up again", async () => {
    const [first, second] = [fake(), fake()]
    const service = revived(first, () => Promise.resolve(second), QUICK)
    await service.stop()
    expect(await hasEnded(service)).toBe(true)

    let up: (service: Service) => void = () => undefined
    const slow = revived(fakeCrashed(), () => new Promise((resolve) => { up = resolve }), QUICK)
    expect(await hasEnded(slow)).toBe(false)
    const stopped = slow.stop()
    const late = fake()
    const end = jest.spyOn(late, "stop")
    up(late)
    late.crash()
    await stopped
    expect(end).toHaveBeenCalled()
  })
})

function fakeCrashed(): Fake {
  const service = fake()
  service.crash()
  return service
}
