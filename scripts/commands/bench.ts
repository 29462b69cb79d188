import { chromium } from "@playwright/test"
import { gzipSync } from "node:zlib"
import { startBareServer } from "../bench/bare-server"
import { CONNECTIONS, firstByte, load } from "../bench/load"
import { table, type Row } from "../bench/numbers"
import { startSecondStorefront } from "../bench/second-storefront"
import { visit } from "../bench/visit"
import { Failure } from "../stack/failure"
import { readSettings, type Settings } from "../stack/settings"
import { BROWSER_FLAGS, findBrowser } from "../../tests/support/browser"

const PAGES = { home: "/", tip: "/tips/ice", list: "/products", category: "/categories/cryo-cuff", product: "/products/aircast-knee-cryo-cuff", search: "/search?q=flat+feet+arch+support", cart: "/cart" }

/** Measures the store that runs here: how fast pages come, how much script they bring, how often they ask the backend. `--json` prints only that. */
export async function run(args: string[]): Promise<void> {
  const settings = readSettings()
  await requireRunning(settings)
  const rows = merge(await costs(settings), await speeds(settings.siteUrl))
  process.stdout.write(args.includes("--json") ? `${JSON.stringify({ connections: CONNECTIONS, pages: rows })}\n` : `${table(rows)}\n${LEGEND}`)
}

const LEGEND = `req/s, p50 and p95 with ${CONNECTIONS} connections; "of bare" is req/s against the home page's bytes from a bare Node server in the same run.
First byte: one visitor after the other. Script and all: kilobytes over the network at a first visit, in Chromium.
Calls: requests to the backend for the first visit and for the next one, by page and browser together.
`

async function requireRunning({ siteUrl }: Settings): Promise<void> {
  if (!["localhost", "127.0.0.1", "[::1]"].includes(new URL(siteUrl).hostname)) {
    throw new Failure(`"npm run bench" measures only what runs on this machine, not ${siteUrl}. Unset SITE_URL, or name a local address.`)
  }
  const isUp = await fetch(siteUrl).then(({ ok }) => ok, () => false)
  if (!isUp) {
    throw new Failure(`No store answers at ${siteUrl}. Start it with "npm start" in another terminal, and run this again.`)
  }
}

/** What a page brings along, and what it asks of the backend: at a first visit, and at the next one by somebody else. */
async function costs(settings: Settings): Promise<Row[]> {
  const storefront = await startSecondStorefront(settings)
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: BROWSER_FLAGS })
  const rows: Row[] = []
  try {
    for (const [page, path] of Object.entries(PAGES)) {
      const before = storefront.calls()
      const first = await visit(browser, storefront.url + path)
      const between = storefront.calls()
      await visit(browser, storefront.url + path)
      rows.push({ page, "script kB": kilobytes(first.scriptBytes), "all kB": kilobytes(first.allBytes), files: first.files, calls: between - before, "calls again": storefront.calls() - between })
    }
  } finally {
    await browser.close()
    await storefront.stop()
  }
  return rows
}

async function speeds(siteUrl: string): Promise<Row[]> {
  const home = Buffer.from(await (await fetch(siteUrl)).arrayBuffer())
  const bare = await startBareServer(gzipSync(home))
  const best = await load(bare.url)
  await bare.stop()
  const rows: Row[] = []
  for (const [page, path] of Object.entries(PAGES)) {
    const byte = await firstByte(siteUrl + path)
    const { perSecond, p50Ms, p95Ms, failed } = await load(siteUrl + path)
    rows.push({ page, "req/s": Math.round(perSecond), "of bare": percent(perSecond / best.perSecond), "p50 ms": round(p50Ms), "p95 ms": round(p95Ms), "first byte ms": round(byte), failed })
  }
  return [...rows, { page: "(bare)", "req/s": Math.round(best.perSecond), "of bare": "100 %", "p50 ms": round(best.p50Ms), "p95 ms": round(best.p95Ms), "first byte ms": "", failed: best.failed }]
}

/** One row a page, speeds first. */
function merge(costs: Row[], speeds: Row[]): Row[] {
  return speeds.map((speed) => ({ ...speed, ...costs.find(({ page }) => page === speed.page) }))
}

const round = (value: number) => Math.round(value * 10) / 10
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`
const kilobytes = (bytes: number) => Math.round(bytes / 1000)
