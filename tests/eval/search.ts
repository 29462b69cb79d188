import { readFileSync } from "node:fs"
import { DEPTH, judgeStore, summary, type Query, type Verdict } from "./judge"

/**
 * Judges the running store's search by graded queries: `npm run eval:search -- [file] [--json]`. The store is the one at
 * SITE_URL, http://localhost:8000 without it. Ends with exit code 1 when a file or the store can't be read, and when a
 * warning sign, or a kind of thing that must not be shown, was missed; how good the order is, its caller decides.
 */
const OWN_QUERIES = `${__dirname}/search-queries.json`

async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith("--")) ?? OWN_QUERIES
  const site = (process.env.SITE_URL ?? "http://localhost:8000").replace(/\/$/, "")
  const queries = JSON.parse(readFileSync(file, "utf8")) as Query[]
  const verdicts = await judgeStore(site, queries)
  const totals = summary(verdicts)
  process.stdout.write(args.includes("--json") ? `${JSON.stringify({ ...totals, verdicts }, null, 2)}\n` : readable(totals, verdicts))
  if (totals.notices_missed.length || totals.products_beside_notice.length || totals.avoided_shown.length) {
    process.exitCode = 1
  }
}

function readable(totals: ReturnType<typeof summary>, verdicts: Verdict[]): string {
  const weak = verdicts.filter((verdict) => verdict.ndcg < 0.9 || verdict.tip === false).sort((a, b) => a.ndcg - b.ndcg)
  return [
    ...weak.map(({ ndcg, id, q, got, tip }) => `${ndcg.toFixed(2)}  ${id}  "${q}"  ${got.slice(0, DEPTH.ndcg).join(" ")}${tip === false ? "  (tip missing)" : ""}`),
    "",
    ...Object.entries(totals).map(([name, value]) => `${name.replaceAll("_", " ").padEnd(24)}${typeof value === "object" ? JSON.stringify(value) : value}`),
    "",
  ].join("\n")
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
