import { expect, test } from "./support/test"

test("a runner browses from home to a knee brace and reads its page", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Knee sore after running? Show us where.")

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Shop" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Shop" })).toBeVisible()
  await page.getByRole("heading", { name: "Hinged braces" }).getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: "Hinged braces" })).toBeVisible()
  const brace = page.getByRole("listitem").getByRole("heading", { level: 3 }).first().getByRole("link")
  const name = await brace.innerText()
  await brace.click()

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  await expect(page.getByRole("figure").getByRole("img"), "the picture came").toHaveJSProperty("complete", true)
  await expect(page.getByRole("figure").getByRole("img")).not.toHaveJSProperty("naturalWidth", 0)
  await expect(page.getByText(/^\$\d.*deliver/).first(), "price, and what it costs delivered").toBeVisible()
  for (const section of ["When not to buy it", "What it helps with", "How it works", "Looking after it"]) {
    await expect(page.getByRole("heading", { level: 2, name: section })).toBeVisible()
  }
  const helps = page.getByRole("region", { name: "What it helps with" })
  await expect(helps.getByRole("link").first()).toHaveAttribute("href", /^\/tips\//)
  await expect(helps.getByText(/^(Evidence: )?(good|some|limited|none shown)$/i).first()).toBeVisible()
})
