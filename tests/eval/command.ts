import { readFileSync } from "node:fs"

/**
 * What every evaluation does: reads graded cases from a file, asks the running store, and prints what came of it. The store is
 * the one at SITE_URL, http://localhost:8000 without it; `--json` prints for machines.
 */
type Evaluation<Case, Verdict, Totals extends object> = {
  /** The file that is read where none is named. */
  own: string
  judge: (site: string, cases: Case[]) => Promise<Verdict[]>
  summary: (verdicts: Verdict[]) => Totals
  /** What is worth a look before the totals, a line each. */
  weak: (verdicts: Verdict[]) => string[]
  /** True for what must never happen; the command then ends with exit code 1. */
  isGrave: (totals: Totals) => boolean
}

/** Runs an evaluation with the command's arguments. A file or a store that can't be read is said, and ends with exit code 1. */
export async function evaluate<Case, Verdict, Totals extends object>(evaluation: Evaluation<Case, Verdict, Totals>, args: string[]): Promise<void> {
  try {
    const file = args.find((arg) => !arg.startsWith("--")) ?? evaluation.own
    const site = (process.env.SITE_URL ?? "http://localhost:8000").replace(/\/$/, "")
    const verdicts = await evaluation.judge(site, JSON.parse(readFileSync(file, "utf8")) as Case[])
    const totals = evaluation.summary(verdicts)
    process.stdout.write(args.includes("--json") ? `${JSON.stringify({ ...totals, verdicts }, null, 2)}\n` : [...evaluation.weak(verdicts), "", ...linesOf(totals), ""].join("\n"))
    process.exitCode = evaluation.isGrave(totals) ? 1 : 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

function linesOf(totals: object): string[] {
  return Object.entries(totals).map(([name, value]) => `${name.replaceAll("_", " ").padEnd(24)}${typeof value === "object" ? JSON.stringify(value) : value}`)
}
