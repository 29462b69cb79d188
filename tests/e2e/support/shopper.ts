import { expect, type Locator, type Page } from "@playwright/test"

/** The form that buys a product, by the name it is announced with. */
export function buying(page: Page, product: string): Locator {
  return page.getByRole("form", { name: `Buy ${product}` })
}

/** Chooses the first that isn't sold out of each thing there is to choose. */
export async function chooseFirst(form: Locator): Promise<void> {
  for (const choice of await form.getByRole("group").filter({ has: form.page().getByRole("radio") }).all()) {
    await choice.getByRole("radio", { disabled: false }).first().check()
  }
}

/** Fills in where to send it. */
export async function sayWhereTo(page: Page): Promise<void> {
  await page.getByLabel("E-mail").fill("dana@example.com")
  await page.getByLabel("Full name").fill("Dana Okafor")
  await page.getByLabel("Street and number").fill("418 Alder Street")
  await page.getByLabel("ZIP code").fill("97205")
  await page.getByLabel("City").fill("Portland")
  await page.getByRole("combobox", { name: "State" }).selectOption("Oregon")
}

/** Places the order for the total the button names, and reads the number it was given. */
export async function placeOrder(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Place order, \$/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Ordered/ })).toBeVisible({ timeout: 20_000 })
  const line = await page.getByText(/^Order KW-\d+/).innerText()
  return Number(/KW-(\d+)/.exec(line)?.[1])
}
