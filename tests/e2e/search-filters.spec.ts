import { buying } from "./support/shopper"
import { expect, test } from "./support/test"

// Page after page is asked for faster than one fades into the next; a transition cut short is no flaw.
test.use({ contextOptions: { reducedMotion: "reduce" } })

const filters = { name: "Filter the products" }

test("a size in the words is answered with what fits, and leads to it chosen", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("cold cuff thigh 21.5 in")}`)
  const cuff = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /Aircast Knee Cryo/ }) })
  await expect(cuff).toContainText("Medium and Large fit 21.5 in round the thigh")
  await cuff.getByRole("link").click()
  await expect(page).not.toHaveURL(/21/)
  await expect(buying(page, "Aircast Knee Cryo/Cuff with cooler").getByRole("radio", { name: /^Large/ })).toBeChecked()
})

test("what isn’t carried is said by its name", async ({ page }) => {
  await page.goto("/search?q=voltaren")
  await expect(page.getByText("We don’t carry Voltaren.")).toBeVisible()
  await page.goto("/search?q=hoka+clifton")
  await expect(page.getByText("We don’t stock Hoka.")).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("several values of a filter widen, its own counts stay, each comes off, and Back goes back", async ({ page }) => {
    await page.goto("/search?q=knee+brace")
    const support = page.getByRole("form", filters).getByRole("group", { name: "Support" })
    const count = (label: string) => support.getByRole("checkbox", { name: new RegExp(`^${label} `) }).locator("xpath=..").innerText()
    const summary = page.getByRole("form", filters).locator("summary")
    const open = async () => { if (await summary.isVisible()) { await summary.click() } }
    await open()
    const before = await count("Medium")
    await support.getByRole("checkbox", { name: /^Firm/ }).check()
    await page.getByRole("button", { name: "Show these" }).click()
    await expect(page).toHaveURL(/support_level=firm/)
    await open()
    expect(await count("Medium")).toBe(before)
    await support.getByRole("checkbox", { name: /^Light/ }).check()
    await page.getByRole("button", { name: "Show these" }).click()
    await expect(page).toHaveURL(/support_level=light&support_level=firm/)
    await page.getByRole("link", { name: "Remove filter: Firm" }).click()
    await expect(page).not.toHaveURL(/firm/)
    await page.goBack()
    await expect(page.getByRole("link", { name: "Remove all filters" })).toBeVisible()
    await page.getByRole("link", { name: "Remove all filters" }).click()
    await expect(page).toHaveURL(/\/search\?q=knee\+brace$/)
  })
})

test("nothing found says what was understood, and where else to go", async ({ page }) => {
  await page.goto("/search?q=zzyzx+qwerty")
  await expect(page.getByRole("heading", { name: "Nothing by that name" })).toBeVisible()
  await expect(page.getByRole("main").getByRole("link", { name: "The knee check" })).toHaveAttribute("href", "/knee-check")
})
