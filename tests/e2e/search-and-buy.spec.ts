import { buying, chooseFirst, placeOrder, sayWhereTo } from "./support/shopper"
import { orderNumbered } from "./support/staff"
import { expect, test } from "./support/test"

test("a runner searches for flat feet arch support, finds an arch support first, and buys it", async ({ page, request }) => {
  await page.goto("/")
  const search = page.getByRole("banner").getByRole("search").getByLabel("Search tips and products")
  await search.fill("flat feet arch support")
  await search.press("Enter")

  await expect(page).toHaveURL(/\/search\?q=flat/)
  const first = page.getByRole("region", { name: "Then, what fits" }).getByRole("heading", { level: 3 }).first()
  const name = await first.innerText()
  await expect(page.getByRole("region", { name: "First, the tip" }).getByRole("link").first()).toHaveAttribute("href", "/tips/arch-support")
  const answer = await request.get("/api/search?q=flat+feet+arch+support")
  const { hits } = (await answer.json()) as { hits: { type: string; category: string; title: string }[] }
  expect(hits.find(({ type }) => type === "product")).toMatchObject({ category: "arch-support", title: name })

  await first.getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  const form = buying(page, name)
  await chooseFirst(form)
  await form.getByRole("button", { name: /^Add / }).click()
  await form.getByRole("link", { name: "Check out" }).click()
  await sayWhereTo(page)
  const order = await orderNumbered(await placeOrder(page))
  expect(order.items).toHaveLength(1)
})
