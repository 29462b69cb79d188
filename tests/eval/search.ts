import { readFileSync } from "node:fs"
import { gradedIds, mean, ndcg, percentile, recall, type Grades, type JudgedHit } from "./metrics"

/**
 * Judges the running store's search by graded queries: `npm run eval:search -- [file] [--json]`. The store is the one at
 * SITE_URL, http://localhost:8000 without it. Ends with exit code 1 when a file or the store can't be read, and when a
 * warning sign, or a kind of thing that must not be shown, was missed; how good the order is, its caller decides.
 */
const OWN_QUERIES = `${__dirname}/search-queries.json`
const DEPTH = { ndcg: 5, recall: 3, tips: 3, hits: 50 }
const TIPS = ["rest", "compression", "ice", "elevation", "painkillers", "exercise", "arch-support", "surgery"]

/** A graded query: what should be found, which tip (1 to 8) answers, which warning sign is in it, what must not be shown. */
type Query = { id: string; q: string; kind: string; expect: Grades; tip?: number | null; red_flag?: string; avoid?: string[] }
type Answer = { notice: { red_flag: string } | null; hits: JudgedHit[] }

type Verdict = { id: string; q: string; kind: string; ndcg: number; recall: number; tip: boolean | null; notice: "due" | "missed" | "false" | null; products: number; avoided: string[]; empty: boolean; ms: number; got: string[] }

async function ask(site: string, q: string): Promise<{ answer: Answer; ms: number }> {
  const started = performance.now()
  const response = await fetch(`${site}/api/search?${new URLSearchParams({ q, limit: String(DEPTH.hits) })}`)
  if (!response.ok) {
    throw new Error(`${site} answered ${response.status} to "${q}": ${await response.text()}`)
  }
  const answer = (await response.json()) as Answer
  return { answer, ms: performance.now() - started }
}

function judge(query: Query, { answer: { hits, notice }, ms }: Awaited<ReturnType<typeof ask>>): Verdict {
  const { id, q, kind, expect, tip, red_flag, avoid = [] } = query
  const got = gradedIds(hits)
  const tips = hits.filter(({ type }) => type === "tip").slice(0, DEPTH.tips).map(({ handle }) => handle)
  return {
    id, q, kind, ms, got,
    ndcg: ndcg(got, expect, DEPTH.ndcg),
    recall: recall(got, expect, DEPTH.recall),
    tip: tip ? tips.includes(TIPS[tip - 1] ?? "") : null,
    notice: red_flag ? (notice ? "due" : "missed") : notice ? "false" : null,
    products: hits.filter(({ type }) => type === "product").length,
    avoided: avoid.filter((category) => got.includes(category)),
    empty: hits.length === 0,
  }
}

function summary(verdicts: Verdict[]) {
  const share = (list: Verdict[], of: (verdict: Verdict) => number) => Number(mean(list.map(of)).toFixed(3))
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))]
  const withTip = verdicts.filter(({ tip }) => tip !== null)
  const times = verdicts.map(({ ms }) => ms)
  const ids = (list: Verdict[]) => list.map(({ id }) => id)
  return {
    queries: verdicts.length,
    ndcg_at_5: share(verdicts, ({ ndcg }) => ndcg),
    recall_at_3: share(verdicts, ({ recall }) => recall),
    by_kind: Object.fromEntries(kinds.map((kind) => [kind, share(verdicts.filter((verdict) => verdict.kind === kind), ({ ndcg }) => ndcg)])),
    tip_in_first_3: `${withTip.filter(({ tip }) => tip).length} of ${withTip.length}`,
    notice_first: `${verdicts.filter(({ notice }) => notice === "due").length} of ${verdicts.filter(({ notice }) => notice === "due" || notice === "missed").length}`,
    false_alarms: ids(verdicts.filter(({ notice }) => notice === "false")),
    notices_missed: ids(verdicts.filter(({ notice }) => notice === "missed")),
    products_beside_notice: ids(verdicts.filter(({ notice, products }) => notice === "due" && products > 0)),
    avoided_shown: ids(verdicts.filter(({ avoided }) => avoided.length > 0)),
    empty: ids(verdicts.filter(({ empty }) => empty)),
    ms: { p50: Math.round(percentile(times, 0.5)), p95: Math.round(percentile(times, 0.95)) },
  }
}

async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith("--")) ?? OWN_QUERIES
  const site = (process.env.SITE_URL ?? "http://localhost:8000").replace(/\/$/, "")
  const queries = JSON.parse(readFileSync(file, "utf8")) as Query[]
  const verdicts: Verdict[] = []
  // One after the other: the times are those of a single shopper.
  for (const query of queries) {
    verdicts.push(judge(query, await ask(site, query.q)))
  }
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
