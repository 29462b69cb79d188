import { EventEmitter, once } from "node:events"
import { setImmediate as nextTick } from "node:timers/promises"
import OrderedRedisLocking from "./service"

/** As much of Redis as locks need. An owner's second command arrives later than its first, as over a network. */
class SlowRedis {
  readonly held = new Map<string, string>()
  readonly released = new EventEmitter()
  private readonly sent = new Map<string, number>()

  defineCommand(): void {}

  async acquireLock(key: string, owner: string): Promise<number> {
    const before = this.sent.get(owner) ?? 0
    this.sent.set(owner, before + 1)
    for (let tick = 0; tick < before; tick++) {
      await nextTick()
    }
    if (this.held.has(key)) {
      return 0
    }
    this.held.set(key, owner)
    return 1
  }

  async releaseLock(key: string, owner: string): Promise<number> {
    const isOwners = this.held.get(key) === owner && this.held.delete(key)
    this.released.emit(key)
    return Number(isOwners)
  }
}

function lockingOn(redis: SlowRedis, waitLockingTimeout: number): OrderedRedisLocking {
  const dependencies = { redisClient: redis, prefix: "" } as unknown as ConstructorParameters<typeof OrderedRedisLocking>[0]
  return new OrderedRedisLocking(dependencies, { waitLockingTimeout, defaultRetryInterval: 1, maximumRetryInterval: 5 } as unknown as ConstructorParameters<typeof OrderedRedisLocking>[1])
}

describe("locks on Redis", () => {
  it("let everybody through who buys the same two things at once, whichever comes first in the cart", async () => {
    const locking = lockingOn(new SlowRedis(), 2)
    const carts = [["cuff", "spacer"], ["spacer", "cuff"], ["cuff", "spacer"], ["spacer", "cuff"]]
    await expect(Promise.all(carts.map((keys, at) => locking.execute(keys, async () => at)))).resolves.toEqual([0, 1, 2, 3])
  })

  it("are one shopper's at a time", async () => {
    const locking = lockingOn(new SlowRedis(), 2)
    let inside = 0
    const most: number[] = []
    await Promise.all(
      [1, 2, 3].map(() =>
        locking.execute(["cuff", "spacer"], async () => {
          most.push(++inside)
          await nextTick()
          inside--
        }),
      ),
    )
    expect(most).toEqual([1, 1, 1])
  })

  it("are all given back by who waited in vain for one of them", async () => {
    const redis = new SlowRedis()
    redis.held.set("spacer", "somebody else")
    const givenBack = once(redis.released, "cuff")
    await expect(lockingOn(redis, 1).execute(["cuff", "spacer"], async () => undefined)).rejects.toThrow("Timed-out")
    await givenBack
    expect([...redis.held]).toEqual([["spacer", "somebody else"]])
  })
})
