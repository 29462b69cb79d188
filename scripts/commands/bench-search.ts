import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { table, type Row } from "../bench/numbers"
import { memoryOf } from "../bench/memory"
import { fill, productIndex, sizeOf } from "../bench/search-index"
import { compare } from "../bench/search-times"
import { storefrontChannel } from "../stack/database"
import { seedHash, startMedusa } from "../stack/medusa"
import type { Service } from "../stack/process"
import { step } from "../stack/progress"
import type { Settings } from "../stack/settings"
import type { Stack } from "../stack/stack"
import { buildStorefront, startStorefront } from "../stack/storefront"
import { openTestHome, seedTemplate, withCopy } from "../testing/store"

const SIZES = [1_000, 10_000, 100_000]
const QUERIES = resolve(__dirname, "../../tests/eval/search-queries.json")
const FACETS = ["category", "support_level", "side", "latex_free", "arch_height", "evidence"]

/**
 * Measures search over 1,000, 10,000 and 100,000 synthetic products, or over as many as are named, in a store of its own:
 * through the shop, and through Meilisearch alone. `--json` prints only that.
 */
export async function run(args: string[]): Promise<void> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
  const home = await openTestHome()
  await seedTemplate(home)
  const rows = await benchOn(home, sizes.length ? sizes : SIZES)
  process.stdout.write(args.includes("--json") ? `${JSON.stringify(rows)}\n` : `${table(rows)}\n${LEGEND}`)
}

/** A row for each size, in a copy of the seeded store that has nothing to do with the shop's data. */
export function benchOn(home: Settings, sizes: readonly number[]): Promise<Row[]> {
  return withCopy(home, "bench-search", async (stack, settings) => {
    const parts = await bringUp(stack, settings)
    const rows: Row[] = []
    for (const size of sizes) {
      rows.push(await step(`Searching ${size} products`, () => measure(size, stack, settings, parts)))
    }
    return rows
  })
}

const LEGEND = `index s: until Meilisearch had taken all documents, a thousand at a time. disk, memory: MB; memory after the searches.
alone: one plain question to Meilisearch, 20 hits with ${FACETS.length} facets. shop: GET /api/search for the same words. Milliseconds, one search after the other.
gave up: searches for which the shop didn't wait, and had the database answer. Not 0 means that this machine was too busy to measure anything.
`

type Parts = { backend: Service; storefront: Service; channel: string }

async function bringUp(stack: Stack, { dataDir, backendPort, storefrontPort }: Settings): Promise<Parts> {
  const env = stack.backendEnv()
  // As a server alone it runs no jobs: the one that keeps search true would take out what the database doesn't have.
  const backend = await step("Starting the backend", async () => stack.add(await startMedusa(dataDir, backendPort, { ...env, WORKER_MODE: "server" })))
  const storefrontEnv = await stack.storefrontEnv()
  await buildStorefront(storefrontEnv, seedHash())
  const storefront = await step("Starting the storefront", async () => stack.add(await startStorefront(dataDir, storefrontPort, storefrontEnv)))
  return { backend, storefront, channel: await storefrontChannel(stack.databaseUrl) }
}

async function measure(size: number, stack: Stack, { dataDir, siteUrl, indexPrefix }: Settings, { backend, storefront, channel }: Parts): Promise<Row> {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: apiKey = "" } = stack.backendEnv()
  const index = await productIndex({ host, apiKey, prefix: indexPrefix })
  const seconds = await fill(index, size, channel)
  const queries = (JSON.parse(readFileSync(QUERIES, "utf8")) as { q: string; kind: string }[]).filter(({ kind }) => kind !== "red_flag").map(({ q }) => q)
  const { shop, engine, gaveUp } = await compare(siteUrl, index, { filter: `status = published AND sales_channel_ids = ${channel}`, facets: FACETS }, queries)
  const search = stack.service("Meilisearch")
  return {
    products: size, "index s": round(seconds), "disk": megabytes(sizeOf(join(dataDir, "meilisearch"))),
    "alone p50": round(engine.p50), "alone p95": round(engine.p95), "shop p50": round(shop.p50), "shop p95": round(shop.p95), "over p95": round(shop.p95 - engine.p95), "gave up": gaveUp,
    "Meilisearch": megabytes(memoryOf(search.pid)), "backend": megabytes(memoryOf(backend.pid)), "storefront": megabytes(memoryOf(storefront.pid)),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const megabytes = (bytes: number) => Math.round(bytes / 1e6)
