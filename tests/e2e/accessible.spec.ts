import { flaws } from "./support/flaws"
import { PAGES } from "./support/pages"
import { chooseFirst } from "./support/shopper"
import { expect, test } from "./support/test"

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
