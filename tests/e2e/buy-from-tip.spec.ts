import { buying, placeOrder, sayWhereTo } from "./support/shopper"
import { availableOf, orderNumbered } from "./support/staff"
import { expect, test } from "./support/test"

const CUFF = "Aircast Knee Cryo/Cuff with cooler"
const LARGE = "AIR-CUFF-LARGE"

test("a runner picks a cuff’s size on the tip about ice and buys it as a guest; staff see the order, and one less in stock", async ({ page }) => {
  const before = await availableOf(LARGE)
  await page.goto("/tips/ice")
  const cuff = buying(page, CUFF)
  await cuff.getByRole("textbox", { name: /thigh/i }).fill("24")
  await expect(cuff.getByRole("radio", { name: /^Large/ })).toBeChecked()
  await cuff.getByRole("button", { name: /^Add Large/ }).click()
  await expect(cuff.getByText(/added$/)).toBeVisible()
  await expect(page, "still on the tip").toHaveURL(/\/tips\/ice$/)
  await expect(page.getByRole("link", { name: "Cart 1" })).toBeVisible()

  await cuff.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByText("Test payment. No card is charged.")).toBeVisible()
  await sayWhereTo(page)
  const number = await placeOrder(page)

  const order = await orderNumbered(number)
  expect(order).toMatchObject({ email: "dana@example.com", items: [{ variant_sku: LARGE, quantity: 1 }] })
  expect(await availableOf(LARGE)).toBe(before - 1)
  await page.goto("/cart")
  await expect(page.getByText("Nothing in it yet."), "what was bought is no longer in the cart").toBeVisible()
})
