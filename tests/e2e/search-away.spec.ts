import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "./support/test"

/** The process of the store's search engine, from the launcher's note. */
function engineProcess(): number {
  const { STORE_DIR } = process.env
  if (!STORE_DIR) {
    throw new Error('STORE_DIR is not set: browser tests are started with "npm test", which brings up what they need')
  }
  return (JSON.parse(readFileSync(join(STORE_DIR, "run/Meilisearch"), "utf8")) as { pid: number }).pid
}

type Answer = { engine: string; notice: object | null; hits: { type: string; category: string }[] }

const LESS_EXACT = /may be less exact/

async function asking(request: APIRequestContext, q: string): Promise<Answer> {
  const response = await request.get(`/api/search?q=${encodeURIComponent(q)}`)
  expect(response.status()).toBe(200)
  return (await response.json()) as Answer
}

test("while the search engine is silent the shop searches on, says that it is less exact, and is itself again by itself", async ({ page, request }) => {
  const ask = (q: string) => asking(request, q)
  const engine = engineProcess()
  process.kill(engine, "SIGSTOP")
  try {
    await page.goto("/search?q=knee+sleeve")
    await expect(page.getByText(LESS_EXACT)).toBeVisible()
    await expect(page.getByRole("region", { name: /what fits/i }).getByRole("heading", { level: 3 }).first()).toBeVisible()

    const box = page.getByRole("main").getByRole("combobox")
    await box.fill("ice pack")
    await expect(page.getByRole("option").filter({ hasText: /ice|gel/i }).first()).toBeVisible()
    await expect(page.locator(".finds").getByText(LESS_EXACT)).toBeVisible()

    expect(await ask("flat feet arch support")).toMatchObject({ engine: "postgres", notice: null })
    expect((await ask("flat feet arch support")).hits.find(({ type }) => type === "product")).toMatchObject({ category: "arch-support" })
    const flagged = await ask("hot swollen knee and fever")
    expect(flagged.notice).toMatchObject({ red_flag: expect.any(String) })
    expect(flagged.hits.filter(({ type }) => type === "product")).toEqual([])
  } finally {
    process.kill(engine, "SIGCONT")
  }
  await expect.poll(async () => (await ask("knee sleeve")).engine, { timeout: 15_000 }).toBe("meilisearch")
  await page.goto("/search?q=knee+sleeve")
  await expect(page.getByText(LESS_EXACT)).toBeHidden()
})

test("when the search engine is killed the shop searches on and says so, and when it has been started again on its data, search is as before", async ({ page, request }) => {
  const before = await asking(request, "flat feet arch support")
  const killed = engineProcess()
  process.kill(killed, "SIGKILL")

  // What opens the breaker, which then keeps the page from waiting, too.
  for (const q of ["knee sleeve", "ice pack", "flat feet arch support"]) {
    expect(await asking(request, q)).toMatchObject({ engine: "postgres", hits: expect.arrayContaining([expect.objectContaining({ type: "product" })]) })
  }
  await page.goto("/search?q=knee+sleeve")
  await expect(page.getByText(LESS_EXACT)).toBeVisible()
  await expect(page.getByRole("region", { name: /what fits/i }).getByRole("heading", { level: 3 }).first()).toBeVisible()

  await expect.poll(async () => (await asking(request, "knee sleeve")).engine, { timeout: 30_000 }).toBe("meilisearch")
  expect(engineProcess()).not.toBe(killed)
  expect((await asking(request, "flat feet arch support")).hits).toEqual(before.hits)
  await page.goto("/search?q=knee+sleeve")
  await expect(page.getByText(LESS_EXACT)).toBeHidden()
})
