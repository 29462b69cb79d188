import { report } from "../stack/failure"
import { interrupted } from "../stack/interrupt"
import type { Settings } from "../stack/settings"
import { both, requireNoFailure, runQuickChecks, type Outcome } from "../testing/checks"
import { NONE, summary } from "../testing/counts"
import { openTestHome, seedTemplate } from "../testing/store"
import { runBrowser, runIntegration } from "../testing/suites"

/** Every test there is, on parts, ports and data of its own. Its last line adds all suites up. */
export async function run(): Promise<void> {
  const home = await openTestHome()
  const quick = await runQuickChecks()
  const outcome = both(quick, await runOnStores(home))
  try {
    requireNoFailure(outcome)
  } catch (error) {
    report(error)
    process.exitCode = 1
  }
  process.stdout.write(`${summary(outcome.counts)}\n`)
}

async function runOnStores(home: Settings): Promise<Outcome> {
  const seeded = await orBrokenDown("the test's store", async () => {
    await seedTemplate(home)
    return { counts: NONE }
  })
  if (seeded.failure) {
    return seeded
  }
  const integration = await orBrokenDown("integration tests", () => runIntegration(home))
  return both(integration, await orBrokenDown("browser tests", () => runBrowser(home)))
}

/** What can't even be brought up counts as one failure, so that the sum at the end never looks better than it is. */
async function orBrokenDown(what: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (interrupted.aborted) {
      throw error
    }
    report(error)
    return { counts: { ...NONE, failed: 1 }, failure: what }
  }
}
