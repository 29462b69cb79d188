import { run as bench } from "./commands/bench"
import { run as benchSearch } from "./commands/bench-search"
import { run as dev } from "./commands/dev"
import { run as reset } from "./commands/reset"
import { run as screenshots } from "./commands/screenshots"
import { run as seed } from "./commands/seed"
import { run as start } from "./commands/start"
import { run as test } from "./commands/test"
import { run as verify } from "./commands/verify"
import { Failure, report } from "./stack/failure"
import { interrupted, listenForInterrupt } from "./stack/interrupt"

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = { start, dev, seed, reset, test, verify, bench, "bench:search": benchSearch, screenshots }

/** Runs one command; whatever stops it ends as one sentence and an exit code that isn't 0. */
export async function main([name = "start", ...args]: string[]): Promise<void> {
  listenForInterrupt()
  try {
    const run = COMMANDS[name]
    if (!run) {
      throw new Failure(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(", ")}.`)
    }
    await run(args)
    process.exit()
  } catch (error) {
    if (interrupted.aborted) {
      process.exit(130)
    }
    report(error)
    process.exit(1)
  }
}
