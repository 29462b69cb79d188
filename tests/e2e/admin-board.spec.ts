import { signInAsStaff } from "./support/admin"
import { flawsWithin } from "./support/flaws"
import { backend, categoryId, chartOf, productId, writeChart } from "./support/staff"
import { expect, test } from "./support/test"

/** What was promised between an edit and the shop, in milliseconds. */
const SOON = 5_000
const BRACE = "kneewell-u-buttress-brace"

test.beforeEach(async ({ page }) => {
  await signInAsStaff(page)
})

test.describe("a size chart that staff edit", () => {
  let id: string
  let before: Awaited<ReturnType<typeof chartOf>>
  test.beforeEach(async ({ page }) => {
    id = await productId(BRACE)
    before = await chartOf(id)
    await page.goto(`${backend()}/app/products/${id}`)
    await expect(page.getByRole("table", { name: "Sizes by Round the middle of the kneecap" })).toContainText("16 in (40.6 cm)18 in (45.7 cm)")
    await page.getByRole("region", { name: "Size chart" }).getByRole("button", { name: "Edit" }).click()
  })
  test.afterEach(async () => {
    await writeChart(id, before)
  })

  test("is on the product’s page within five seconds, typed in centimetres", async ({ page, request }) => {
    const form = page.getByRole("dialog", { name: "Size chart" })
    await form.getByRole("combobox", { name: "Measured in" }).click()
    await page.getByRole("option", { name: "Centimetres" }).click()
    await form.getByRole("textbox", { name: "X-Large, to, in centimetres" }).first().fill("47,5")
    await form.getByRole("button", { name: "Save" }).click()
    await expect(form).toBeHidden()
    await expect(page.getByRole("table", { name: "Sizes by Round the middle of the kneecap" })).toContainText("18.7 in (47.5 cm)")
    // 16 in to 47.5 cm, as the shop’s table of sizes says it.
    await expect.poll(async () => (await request.get(`/products/${BRACE}`)).text(), { timeout: SOON }).toContain("16–18.7 in")
  })

  test("keeps what was typed when it is refused, says why at the field, and isn’t closed by accident", async ({ page }) => {
    const form = page.getByRole("dialog", { name: "Size chart" })
    const end = form.getByRole("textbox", { name: "Medium, to, in inches" }).first()
    await end.fill("fifteen")
    await form.getByRole("button", { name: "Save" }).click()
    await expect(end).toHaveAccessibleDescription("type a number, such as 18.5")
    await end.fill("13")
    await form.getByRole("button", { name: "Save" }).click()
    await expect(form.getByRole("alert")).toBeFocused()
    await expect(end).toHaveAccessibleDescription("is not above 14, where KW-UBR-MEDIUM begins")
    await end.fill("15.5")
    await expect(form.getByText(/^From 15 in .* to 15\.5 in .*, Medium and Large both fit\./)).toBeVisible()
    await page.keyboard.press("Escape")
    await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click()
    await expect(end).toHaveValue("15.5")
    expect(await chartOf(id)).toEqual(before)
  })
})

test("the board leads to a category, where staff say that they looked", async ({ page }) => {
  await page.goto(`${backend()}/app/guide/coverage`)
  await expect(page.getByRole("heading", { level: 1, name: /^Coverage: \d+ gaps$/ })).toBeVisible()
  expect(await flawsWithin(page, "main"), "the board").toEqual([])
  await page.getByRole("link", { name: "Kinesiology tape" }).click()
  await page.getByRole("button", { name: "I looked today: there are none" }).click()
  await expect(page.getByText(`None. ${process.env.ADMIN_EMAIL ?? ""} looked on`)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1, name: /^Coverage/ })).toBeVisible()
  await expect(page.getByRole("link", { name: "Kinesiology tape" })).toHaveCount(0)
})

test("every screen has nothing that keeps somebody out", async ({ page }) => {
  await page.goto(`${backend()}/app/guide/knee-check`)
  for (const tab of [/^Warning signs/, /^Patterns/, /^Histories/, /^Other answers/]) {
    await page.getByRole("tab", { name: tab }).click()
    expect(await flawsWithin(page, "main"), String(tab)).toEqual([])
  }
  await page.goto(`${backend()}/app/products/${await productId(BRACE)}`)
  const chart = page.getByRole("region", { name: "Size chart" })
  await expect(chart.getByRole("table").first()).toBeVisible()
  expect(await flawsWithin(page, "[aria-label='Size chart']"), "a chart").toEqual([])
  await chart.getByRole("button", { name: "Edit" }).click()
  await expect(page.getByRole("dialog", { name: "Size chart" })).toBeVisible()
  expect(await flawsWithin(page, "[role=dialog] form"), "a chart’s form").toEqual([])
  await page.goto(`${backend()}/app/categories/${await categoryId("ice-pack")}`)
  const harms = page.getByRole("region", { name: "Whom this kind of thing harms" })
  await expect(harms.getByRole("listitem").first()).toBeVisible()
  expect(await flawsWithin(page, "[aria-label='Whom this kind of thing harms']"), "whom a kind harms").toEqual([])
  await harms.getByRole("button", { name: "Edit" }).click()
  await page.getByRole("button", { name: "Remove condition 1", exact: true }).click()
  await expect(page.getByText(/^To be removed: Raynaud/)).toBeVisible()
  expect(await flawsWithin(page, "[role=dialog] form"), "its form").toEqual([])
})
