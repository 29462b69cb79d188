import { tabTo } from "./support/keyboard"
import { buying } from "./support/shopper"
import { expect, test } from "./support/test"

test("a cuff can be put in the cart with the keyboard alone", async ({ page }) => {
  await page.goto("/products/aircast-knee-cryo-cuff")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()

  const cuff = buying(page, "Aircast Knee Cryo/Cuff with cooler")
  await tabTo(page, cuff.getByRole("textbox", { name: /thigh/i }))
  await page.keyboard.type("24")
  await expect(cuff.getByRole("radio", { name: /^Large/ })).toBeChecked()
  await tabTo(page, cuff.getByRole("button", { name: /^Add Large/ }))
  await page.keyboard.press("Enter")

  await expect(cuff.getByText(/added$/)).toBeVisible()
  await tabTo(page, cuff.getByRole("link", { name: "See cart" }))
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Cart" })).toBeVisible()
  await expect(page.getByRole("link", { name: /Cryo\/Cuff/ })).toBeVisible()
})
