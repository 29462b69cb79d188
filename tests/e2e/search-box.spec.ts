import type { Page } from "@playwright/test"
import { expect, test } from "./support/test"

const box = (page: Page) => page.getByRole("main").getByRole("combobox")
const option = (page: Page) => page.getByRole("option")

test("as one types the box offers tips and things in one request, and the keyboard walks them", async ({ page }) => {
  const asked: string[] = []
  page.on("request", (request) => { if (request.url().includes("/api/search")) { asked.push(request.url()) } })
  await page.goto("/search")
  await box(page).fill("ice pack")
  await expect(option(page).first()).toBeVisible()
  await expect(box(page)).toHaveAttribute("aria-expanded", "true")
  expect(asked).toHaveLength(1)
  await expect(page.getByRole("group", { name: "Products" }).getByRole("option").first()).toContainText("$")

  await page.keyboard.press("ArrowDown")
  await expect(option(page).first()).toHaveAttribute("aria-selected", "true")
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await option(page).first().getAttribute("id")) ?? "")
  await expect(box(page)).toBeFocused()
  await page.keyboard.press("ArrowUp")
  await page.keyboard.press("ArrowUp")
  await expect(option(page).last()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("Home")
  await expect(box(page)).not.toHaveAttribute("aria-activedescendant")
  await page.keyboard.press("Escape")
  await expect(option(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue("ice pack")

  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/search\?q=ice\+pack$/)
})

test("a warning sign stands first under the box, and nothing to buy beside it", async ({ page }) => {
  await page.goto("/search")
  await box(page).fill("knee locked and cannot straighten")
  await expect(option(page).first()).toContainText(/straighten/i)
  await expect(page.getByRole("group", { name: "Products" })).toHaveCount(0)
})

test("the browser remembers searches for things, each to be forgotten, and none about a body", async ({ page }) => {
  for (const query of ["knee sleeve", "foam roller", "sore knee ice pack", "15 inch knee sleeve", "hot swollen knee"]) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(`Search results for ${query}`)
  }
  await page.goto("/search")
  await box(page).focus()
  const recent = page.getByRole("main").getByRole("search").getByRole("listitem")
  await expect(recent).toHaveText([/foam roller/, /knee sleeve/])
  await page.getByRole("button", { name: "Forget “foam roller”" }).click()
  await expect(recent).toHaveText([/knee sleeve/])
  await page.getByRole("button", { name: "Forget all of them" }).click()
  await expect(recent).toHaveCount(0)
  await page.reload()
  await box(page).focus()
  await expect(recent).toHaveCount(0)
})
