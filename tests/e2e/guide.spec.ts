import type { APIRequestContext } from "@playwright/test"
import coverage from "../../seed/guide/coverage.json"
import { expect, test } from "./support/test"

const PAGES = ["causes", "anatomy", "warning-signs", "return-to-running", "prevention", "icing", "exercises", "sizing", "contraindications", "fsa-hsa"]

/** What is wrong with an address, or nothing: it must answer, and hold the place that it names. */
async function wrongWith(address: string, request: APIRequestContext): Promise<string[]> {
  const [path = "", anchor] = address.split("#")
  const answer = await request.get(path)
  if (answer.status() !== 200) {
    return [`${address} answers ${answer.status()}`]
  }
  return anchor && !(await answer.text()).includes(`id="${anchor}"`) ? [`${address} has no such place`] : []
}

test("a reader goes from why a knee hurts to a band that helps, and from the band back to why", async ({ page }) => {
  await page.goto("/guide")
  await page.getByRole("main").getByRole("link", { name: "Why knees hurt from running" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Why knees hurt from running" })).toBeVisible()
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Weak thigh muscles" }).click()
  await expect(page).toHaveURL(/#weak-quadriceps$/)
  const weak = page.getByRole("region", { name: "Weak thigh muscles" })
  await expect(weak.getByText(/^Evidence: /)).toBeVisible()
  await weak.getByRole("link", { name: "Exercise bands" }).click()

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/bands/i)
  await page.getByRole("listitem").getByRole("heading", { level: 3 }).first().getByRole("link").click()
  await page.getByRole("region", { name: "What it helps with" }).getByRole("link", { name: "Exercise" }).click()
  await page.getByRole("region", { name: "What next" }).getByRole("link", { name: "Exercises for a sore knee" }).click()
  await expect(page).toHaveURL(/\/guide\/exercises$/)
})

test("a number in the text leads to its source, and the page says when it was last compared with them", async ({ page }) => {
  await page.goto("/gb/guide/prevention")
  await page.getByRole("link", { name: /^Source 1: / }).first().click()
  await expect(page).toHaveURL(/#source-1$/)
  await expect(page.locator("#source-1").getByRole("link")).toHaveAttribute("href", /^https?:\/\//)
  await expect(page.getByText(/^Last compared with its sources on \d+ \w+ \d{4}$/).first()).toBeVisible()
})

test("who has a condition finds in one row what to leave out, as the shop itself goes by it", async ({ page }) => {
  await page.goto("/guide/contraindications")
  const row = page.getByRole("region", { name: "What we leave out, by condition" }).getByRole("row", { name: /Raynaud/ })
  await row.getByRole("link", { name: "Ice packs" }).click()
  await expect(page.getByRole("region", { name: "When to leave them all" })).toContainText("Raynaud")
})

test("a search for what the guide answers leads into it", async ({ page }) => {
  await page.goto("/search?q=when+can+i+run+again")
  await page.getByRole("region", { name: "And to read" }).getByRole("link", { name: "Running again, step by step" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Running again, step by step" })).toBeVisible()
})

test("all that the article held has its place in the shop", async ({ request }) => {
  const wrong = await Promise.all([...new Set(Object.values(coverage))].map((address) => wrongWith(address, request)))
  expect(wrong.flat()).toEqual([])
})

test("no link of the guide leads nowhere", async ({ request }) => {
  const pages = await Promise.all(["/guide", ...PAGES.map((handle) => `/guide/${handle}`)].map(async (path) => ({ path, html: await (await request.get(path)).text() })))
  const links = pages.flatMap(({ path, html }) => [...html.matchAll(/<a [^>]*href="([/#][^"]*)"/g)].map(([, href = ""]) => (href.startsWith("#") ? path + href : href)))
  expect(links.length).toBeGreaterThan(PAGES.length)
  const wrong = await Promise.all([...new Set(links)].map((address) => wrongWith(address, request)))
  expect(wrong.flat()).toEqual([])
})
