import { expect, test } from "./support/test"

for (const path of ["/tips/no-such-tip", "/products/no-such-thing", "/categories/no-such-kind", "/no-such-page", "/gb/tips/no-such-tip", "/guide/no-such-page", "/orders/order_of_somebody_else"]) {
  test(`${path} is not found, says so in words, and leads on`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(page.getByRole("main").getByRole("link", { name: /tips/ })).toBeVisible()
  })
}
