import { quantile } from "../../scripts/bench/numbers"
import { gradedIds, mean, ndcg, recall, type Grades, type JudgedHit } from "./metrics"
import { TIPS } from "./tips"

export const DEPTH = { ndcg: 5, recall: 3, tips: 3, hits: 50 }

/** A graded query: what should be found, which tip (1 to 8) answers, which warning sign is in it, what must not be shown. */
export type Query = { id: string; q: string; kind: string; expect: Grades; tip?: number | null; red_flag?: string; avoid?: string[] }
type Answer = { notice: { red_flag: string } | null; hits: JudgedHit[] }

/**
 * What came of a query: scores from 0 to 1, whether its tip is among the first (`null` where none is expected), a notice that
 * was due, missed or a false alarm (`null` where none is due and none came), what must not be shown and was.
 */
export type Verdict = { id: string; q: string; kind: string; ndcg: number; recall: number; tip: boolean | null; notice: "due" | "missed" | "false" | null; products: number; avoided: string[]; empty: boolean; ms: number; got: string[] }

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

/** All verdicts in numbers, and the ids of the queries that went wrong. Times in milliseconds. */
export function summary(verdicts: Verdict[]) {
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
    ms: { p50: Math.round(quantile(times, 0.5)), p95: Math.round(quantile(times, 0.95)) },
  }
}

/** Asks a store's search every query, one after the other: the times are those of a single shopper. @throws Error when the store can't answer */
export async function judgeStore(site: string, queries: Query[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const query of queries) {
    verdicts.push(judge(query, await ask(site, query.q)))
  }
  return verdicts
}
