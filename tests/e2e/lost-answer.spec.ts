import { buying, chooseFirst, placeOrder, sayWhereTo } from "./support/shopper"
import { expect, test } from "./support/test"

const CART = "kneewell_cart_us"

test("whoever’s order was placed without their hearing of it, and loads the checkout again, comes to that order", async ({ page, context, baseURL }) => {
  await page.goto("/products/standard-leg-spacer")
  const form = buying(page, "Standard Leg Spacer")
  await chooseFirst(form)
  await form.getByRole("button", { name: /^Add / }).click()
  await form.getByRole("link", { name: "Check out" }).click()
  await sayWhereTo(page)
  const cart = (await context.cookies()).find(({ name }) => name === CART)
  const number = await placeOrder(page)

  // What the browser keeps when the answer to "Place order" never came.
  await context.clearCookies()
  await context.addCookies([{ name: CART, value: cart?.value ?? "", url: baseURL ?? "" }])
  await page.goto("/checkout")

  await expect(page).toHaveURL(/\/orders\/order_/)
  await expect(page.getByText(`KW-${number}`)).toBeVisible()
})
