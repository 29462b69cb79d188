import { sellOut } from "./support/staff"
import { expect, test } from "./support/test"

/** A change in the admin shows in the shop within so many milliseconds. */
const SOON = 5_000
const WEDGE = { name: "Inflatable leg wedge", handle: "kneewell-inflatable-wedge", sku: "KW-INF-ONESIZE" }
const INSTEAD = "Foam leg wedge"

test("a sold-out ideal names what does its job, on its tip, on its own page and in search; and is offered again when it is back", async ({ page }) => {
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: WEDGE.name }) })
  const instead = row.getByText("Sold out just now. Instead:")
  const putBack = await sellOut(WEDGE.sku)
  try {
    await expect(async () => {
      await page.goto("/tips/elevation")
      await expect(instead.getByRole("link", { name: INSTEAD })).toBeVisible({ timeout: 100 })
    }).toPass({ timeout: SOON })

    await page.goto(`/products/${WEDGE.handle}`)
    const soldOut = page.getByRole("status").filter({ hasText: "We have none to send right now." })
    await expect(soldOut).toContainText(`For elevation, instead: ${INSTEAD}, from $`)
    await soldOut.getByRole("link", { name: INSTEAD }).click()
    await expect(page.getByRole("heading", { level: 1, name: INSTEAD })).toBeVisible()

    await expect(async () => {
      await page.goto(`/search?q=${encodeURIComponent(WEDGE.name)}`)
      await expect(row.getByText("Instead, for the same job:").getByRole("link", { name: INSTEAD })).toBeVisible({ timeout: 100 })
    }).toPass({ timeout: SOON })
  } finally {
    await putBack()
  }
  await expect(async () => {
    await page.goto("/tips/elevation")
    await expect(row).toBeVisible({ timeout: 100 })
    await expect(instead).toBeHidden({ timeout: 100 })
  }).toPass({ timeout: SOON })
})
