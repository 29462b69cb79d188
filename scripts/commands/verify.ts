import { requireNoFailure, runQuickChecks } from "../testing/checks"
import { summary } from "../testing/counts"

/** Lint, types, unit tests, unused code: what can be known without starting anything. */
export async function run(): Promise<void> {
  const outcome = await runQuickChecks()
  process.stdout.write(`${summary(outcome.counts)}\n`)
  requireNoFailure(outcome)
}
