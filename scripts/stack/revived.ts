import { setTimeout as pause } from "node:timers/promises"
import { report } from "./failure"
import { interrupted } from "./interrupt"
import type { Service } from "./process"
import { say } from "./progress"

type Options = { /** Milliseconds before it is started again. */ restMs?: number; /** How often in a row. */ atMost?: number; /** Milliseconds after which it counts as well again. */ wellMs?: number }

/**
 * Starts a service again when it ends by itself: for one that the shop can do without for a while. What keeps ending is given
 * up after a few times in a row; only then `exited` resolves.
 */
export function revived(first: Service, start: () => Promise<Service>, { restMs = 2_000, atMost = 3, wellMs = 600_000 }: Options = {}): Service {
  let current = first
  let isStopped = false
  const isOver = () => isStopped || interrupted.aborted

  async function watch(): Promise<number | null> {
    for (let left = atMost; ; left -= 1) {
      const began = Date.now()
      const code = await current.exited
      left = Date.now() - began > wellMs ? atMost : left
      if (isOver() || left === 0) {
        return code
      }
      say(`${first.name} stopped by itself; the shop goes on without it. Starting it again …`)
      await pause(restMs)
      current = isOver() ? current : await startAgain()
    }
  }

  /** What doesn't come up has ended, too. */
  async function startAgain(): Promise<Service> {
    try {
      const service = await start()
      say(`✓ ${first.name} is back`)
      return service
    } catch (error) {
      if (!isOver()) {
        report(error)
      }
      return current
    }
  }

  const exited = watch()
  const stop = async () => {
    isStopped = true
    await current.stop()
    await exited
    // It may have been on its way up.
    await current.stop()
  }
  return { ...first, tail: () => current.tail(), exited, stop }
}
