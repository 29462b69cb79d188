import { buying, placeOrder, sayWhereTo } from "./support/shopper"
import { orderNumbered } from "./support/staff"
import { expect, test } from "./support/test"

test.use({ javaScriptEnabled: false })

test("the same purchase goes without JavaScript, as far as the confirmation", async ({ page }) => {
  await page.goto("/tips/ice")
  const cuff = buying(page, "Aircast Knee Cryo/Cuff with cooler")
  await cuff.getByRole("radio", { name: /^Small/ }).check()
  await cuff.getByRole("button", { name: "Add to cart" }).click()
  await expect(page).toHaveURL(/\/cart/)
  await page.getByRole("link", { name: "Check out" }).click()

  await page.getByRole("button", { name: /^Place order/ }).click()
  await expect(page.getByRole("alert"), "what is missing is said").toContainText("things to check")
  await sayWhereTo(page)
  const number = await placeOrder(page)
  expect(await orderNumbered(number)).toMatchObject({ items: [{ variant_sku: "AIR-CUFF-SMALL", quantity: 1 }] })
})

for (const path of ["/tips/no-such-tip", "/gb/products/no-such-thing", "/categories/no-such-kind", "/gb/guide/no-such-page", "/no-such-page"]) {
  test(`${path} says without JavaScript, too, that there is nothing`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address")
  })
}
