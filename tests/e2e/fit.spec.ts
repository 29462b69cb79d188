import type { Page, Request } from "@playwright/test"
import { flaws } from "./support/flaws"
import { buying } from "./support/shopper"
import { expect, test } from "./support/test"

const CUFF = { path: "/products/aircast-knee-cryo-cuff", name: "Aircast Knee Cryo/Cuff with cooler" }
const PUMP = { path: "/products/kneewell-hand-pump-cold-wrap", name: "Hand-pump cold wrap" }
const BRACE = { path: "/products/kneewell-u-buttress-brace", name: "U-pad kneecap brace" }

const thighOf = (page: Page) => page.getByRole("textbox", { name: /^Your thigh/ })
const kneeOf = (page: Page) => page.getByRole("textbox", { name: /^Round the middle/ })

test("a thigh of 21.5 in is a tie on the cold cuff: both sizes are said, the roomier is chosen", async ({ page }) => {
  await page.goto(CUFF.path)
  const form = buying(page, CUFF.name)
  await expect(form.getByRole("img", { name: /^A tape round the thigh/ })).toBeVisible()
  await thighOf(page).fill("21.5")
  await expect(form.getByRole("status").filter({ hasText: "21.5 in fits Medium and Large. From 20 to 23 in they overlap." })).toBeVisible()
  await expect(form.getByRole("radio", { name: /^Large/ })).toBeChecked()
  await form.getByRole("radio", { name: /^Medium/ }).check()
  await expect(form.getByRole("button", { name: "Add Medium to cart" })).toBeVisible()
})

test("who is outside a maker’s range is told, and shown what else of the kind fits", async ({ page }) => {
  await page.goto(PUMP.path)
  const form = buying(page, PUMP.name)
  await thighOf(page).fill("13")
  await expect(form.getByText("13 in is less than any size here fits.")).toBeVisible()
  await expect(form.getByRole("button", { name: "Choose a size" })).toBeVisible()
  await expect(form.getByRole("listitem").filter({ hasText: "in Small" }).getByRole("link")).toHaveAttribute("href", CUFF.path)
})

test("measures that disagree name no size, and a thigh thinner than its knee is questioned", async ({ page }) => {
  await page.goto(BRACE.path)
  const form = buying(page, BRACE.name)
  await kneeOf(page).fill("14.5")
  await expect(form.getByRole("radio", { name: "Medium" })).toBeChecked()
  await thighOf(page).fill("20.5")
  await expect(form.getByText("Your measures disagree: your kneecap says Medium and your thigh says Large or X-Large.")).toBeVisible()
  await expect(form.getByRole("radio", { checked: true })).toHaveCount(0)
  await thighOf(page).fill("14")
  await expect(form.getByRole("alert").filter({ hasText: "A thigh of 14 in is thinner than a knee of 14.5 in." }).first()).toBeVisible()
})

test("a measure is kept for the visit: it chooses the size elsewhere, says so, and can be forgotten", async ({ page, context }) => {
  await page.goto(CUFF.path)
  await thighOf(page).fill("21.5")
  await page.goto(PUMP.path)
  const form = buying(page, PUMP.name)
  await expect(form.getByText("Wide is chosen by your 21.5 in, measured earlier in this visit.")).toBeVisible()
  await expect(form.getByRole("button", { name: "Add Wide to cart" })).toBeVisible()
  await page.goto("/categories/cryo-cuff")
  await expect(page.getByText("Medium or Large fits your 21.5 in")).toBeVisible()
  await page.goto("/tips/compression")
  await page.getByText(/more that help a little/).click()
  await expect(page.getByText(/fits your 21.5 in/).first()).toBeVisible()

  await page.goto(PUMP.path)
  await form.getByRole("button", { name: "Forget it" }).click()
  await expect(thighOf(page)).toHaveValue("")
  await expect(form.getByRole("radio", { checked: true })).toHaveCount(0)
  await page.goto(CUFF.path)
  await expect(thighOf(page)).toHaveValue("")
  expect(await page.evaluate<number[]>("[sessionStorage.length, localStorage.length]")).toEqual([0, 0])

  const other = await context.newPage()
  await thighOf(page).fill("21.5")
  await other.goto(CUFF.path)
  await expect(thighOf(other)).toHaveValue("")
})

test("no request, address or cookie ever carries a measure", async ({ page, context }) => {
  const sent: string[] = []
  page.on("request", (request: Request) => { sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`) })
  await page.goto("/guide/sizing")
  await thighOf(page).fill("21.37")
  await page.getByRole("link", { name: CUFF.name }).first().click()
  const form = buying(page, CUFF.name)
  await form.getByRole("button", { name: "Add Large to cart" }).click()
  await expect(form.getByRole("link", { name: "See cart" })).toBeVisible()
  await page.goto("/cart")

  expect(sent.filter((request) => request.includes("/api/cart/lines")).length).toBeGreaterThan(0)
  const cookies = await context.cookies()
  expect([...sent, ...cookies.map(({ value }) => value), page.url()].filter((text) => /21[.,]37|thigh_6in/.test(text))).toEqual([])
})

test("centimetres are read as the chart prints them, and a change of unit moves nobody to another size", async ({ page }) => {
  await page.goto(`/de${CUFF.path}`)
  const form = buying(page, CUFF.name)
  await thighOf(page).fill("58")
  await expect(form.getByText("58 cm fits Medium and Large.")).toBeVisible()
  await form.getByRole("combobox", { name: "Unit for the thigh" }).selectOption("in")
  await expect(thighOf(page)).toHaveValue("22.8")
  await form.getByRole("combobox", { name: "Unit for the thigh" }).selectOption("cm")
  await expect(thighOf(page)).toHaveValue("58")
  await thighOf(page).fill("20 in")
  await expect(form.getByText("20 in fits Medium and Large.")).toBeVisible()
})

test("the size finder looks through the whole shop, by kind", async ({ page }) => {
  await page.goto("/guide/sizing")
  const finder = page.getByRole("region", { name: "Find your size" })
  await expect(finder.getByRole("status")).toHaveText(/^Nothing measured yet/)
  await thighOf(page).fill("21.5")
  await expect(finder.getByRole("status")).toHaveText("5 of our things, of 3 kinds, have a size for you.")
  await expect(finder.getByText("Medium or Large fits your 21.5 in. Large is roomier; Medium presses more. If in doubt, Large.")).toBeVisible()
  await finder.getByRole("textbox", { name: "Your height in shoes" }).fill("5 ft 7")
  await expect(finder.getByText("Adult fits your 5′7″.")).toBeVisible()
})

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing of the fit keeps somebody out, in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await page.goto(BRACE.path)
    await kneeOf(page).fill("14.5")
    await thighOf(page).fill("20.5")
    expect(await flaws(page)).toEqual([])
    await page.goto("/guide/sizing")
    await page.getByText("Every chart in numbers").click()
    expect(await flaws(page)).toEqual([])
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("every chart can be read in numbers, and a size can be chosen", async ({ page }) => {
    await page.goto("/guide/sizing")
    await expect(page.getByRole("textbox", { name: /^Your thigh/ })).toHaveCount(0)
    await page.getByText("Every chart in numbers").click()
    const chart = page.getByRole("region", { name: `Sizes of ${BRACE.name}` })
    await expect(chart.getByRole("row", { name: /^Medium/ })).toContainText("14–15 in (36–38 cm)")
    await page.goto(BRACE.path)
    await page.getByText("All sizes in numbers").click()
    await expect(page.getByRole("row", { name: /^Large/ })).toContainText("19–21 in (48–53 cm)")
    const form = buying(page, BRACE.name)
    await form.getByRole("radio", { name: "Large", exact: true }).check()
    await form.getByRole("button", { name: "Add to cart" }).click()
    await expect(page.getByRole("link", { name: BRACE.name })).toBeVisible()
  })
})
