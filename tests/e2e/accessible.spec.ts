import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { PAGES } from "./support/pages"
import { chooseFirst } from "./support/shopper"
import { expect, test } from "./support/test"

/** All that must hold, what is good practice, and text that contrasts 7:1. */
const RULES = {
  runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
}

/** What axe finds, in words short enough to read in a log. */
async function flaws(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(RULES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`))
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" })

    for (const { what, path } of PAGES) {
      test(`${what} has nothing that keeps somebody out`, async ({ page }) => {
        await page.goto(path)
        expect(await flaws(page)).toEqual([])
      })
    }

    test("neither have a full cart and the checkout", async ({ page }) => {
      await page.goto("/products/standard-leg-spacer")
      const form = page.getByRole("form", { name: /^Buy / })
      await chooseFirst(form)
      await form.getByRole("button", { name: /^Add / }).click()
      await form.getByRole("link", { name: "See cart" }).click()
      await expect(page.getByRole("heading", { name: "To pay" })).toBeVisible()
      expect(await flaws(page)).toEqual([])
      await page.getByRole("link", { name: "Check out" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible()
      expect(await flaws(page)).toEqual([])
    })
  })
}
