import type { Index } from "meilisearch"
import { quantile } from "./numbers"

/** So many searches before any is counted: programs and caches get warm. */
const WARM_UP = 40
const ROUNDS = 3

export type Times = { p50: number; p95: number }
/** `gaveUp`: how many searches the shop had the database answer, because the engine took too long or failed. */
type Sides = { shop: Times; engine: Times; gaveUp: number }

/** The least that a page of results needs: the hits with their facets, of what this shopper may see. */
export type Alone = { filter: string; facets: string[] }

/**
 * Searches for the same words in turns, one search after the other: through the shop's `GET /api/search`, and by one plain
 * question to the engine. Milliseconds, whole answer read.
 */
export async function compare(siteUrl: string, index: Index, alone: Alone, queries: readonly string[]): Promise<Sides> {
  const taken: { shop: number[]; engine: number[] } = { shop: [], engine: [] }
  const engines: string[] = []
  const rounds = Array.from({ length: ROUNDS }, () => queries).flat()
  for (const [at, q] of [...rounds.slice(0, WARM_UP), ...rounds].entries()) {
    const engine = await timed(() => index.search(q, { limit: 20, ...alone }))
    let answeredBy = ""
    const shop = await timed(async () => { answeredBy = await engineOf(`${siteUrl}/api/search?q=${encodeURIComponent(q)}`) })
    if (at >= WARM_UP) {
      engines.push(answeredBy)
      taken.engine.push(engine)
      taken.shop.push(shop)
    }
  }
  return { shop: timesOf(taken.shop), engine: timesOf(taken.engine), gaveUp: engines.filter((engine) => engine !== "meilisearch").length }
}

const timesOf = (values: number[]): Times => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Who answered a search. @throws Error for what is no answer: its time would say nothing */
async function engineOf(url: string): Promise<string> {
  const response = await fetch(url)
  const { engine } = (await response.json()) as { engine?: string }
  if (!response.ok || !engine) {
    throw new Error(`${url} was answered with ${response.status}`)
  }
  return engine
}
