import { openText, signInAsStaff } from "./support/admin"
import { flawsWithin } from "./support/flaws"
import { linkProducts, productsOfTip, tipOf, writeTip } from "./support/staff"
import { expect, test } from "./support/test"

/** What was promised between an edit and the shop, in milliseconds. */
const SOON = 5_000

test.beforeEach(async ({ page }) => {
  await signInAsStaff(page)
})

test.describe("a tip that staff edit", () => {
  let before: Awaited<ReturnType<typeof tipOf>>
  test.beforeEach(async () => {
    before = await tipOf("elevation")
  })
  test.afterEach(async () => {
    await writeTip("elevation", before.texts)
  })

  test("is read in the shop and found by search within five seconds, and its history says so", async ({ page, request }) => {
    const headline = "Zeppelinwise: the foot higher than the heart."
    await openText(page, "Elevation")
    await page.getByLabel("Headline").fill(headline)
    await expect(page.getByRole("region", { name: "Preview" }).getByRole("heading", { name: headline })).toBeVisible()
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByRole("form", { name: "Text of the tip" }).getByText("All is saved")).toBeVisible({ timeout: 20_000 })
    const shop = async () => (await request.get("/tips/elevation")).text()
    const search = async () => ((await (await request.get("/api/search?q=zeppelinwise")).json()) as { hits: { url: string }[] }).hits.map(({ url }) => url)
    await Promise.all([expect.poll(shop, { timeout: SOON }).toContain(headline), expect.poll(search, { timeout: SOON }).toContainEqual(expect.stringContaining("/tips/elevation"))])
    await page.getByRole("tab", { name: "History" }).click()
    const latest = page.getByRole("tabpanel", { name: "History" }).getByRole("listitem").first()
    await expect(latest).toContainText(`by ${process.env.ADMIN_EMAIL ?? ""}`)
    await expect(latest.getByText(headline)).toBeVisible()
    await expect(latest.getByText(before.texts.headline as string)).toBeVisible()
  })

  test("keeps what was typed when it is refused, says why at the field, and isn't left by accident", async ({ page }) => {
    await openText(page, "Elevation")
    await page.getByLabel("Title").fill("")
    await page.getByLabel("Summary").fill("High enough [C1].")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByRole("alert")).toBeFocused()
    await page.getByRole("button", { name: "Title: write something here" }).click()
    await expect(page.getByLabel("Title")).toBeFocused()
    await expect(page.getByLabel("Title")).toHaveAccessibleDescription("write something here")
    await page.getByRole("link", { name: "Guide", exact: true }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click()
    await expect(page.getByLabel("Summary")).toHaveValue("High enough [C1].")
    expect((await tipOf("elevation")).texts).toEqual(before.texts)
  })

  test("is not written over what somebody else saved meanwhile", async ({ page }) => {
    await openText(page, "Elevation")
    await writeTip("elevation", { summary: "What somebody else wrote." })
    await page.getByLabel("Summary").fill("What I wrote.")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByRole("alert")).toContainText("Somebody else has saved this since you opened it")
    await expect(page.getByLabel("Summary")).toHaveValue("What I wrote.")
    expect((await tipOf("elevation")).texts.summary).toBe("What somebody else wrote.")
  })

  test("shows which citation leads nowhere, before anybody saves it", async ({ page }) => {
    await openText(page, "Elevation")
    await page.getByRole("textbox", { name: "Step 1" }).fill("Lift it [C99].")
    await expect(page.getByText("Cited without a source: C99")).toBeVisible()
    await expect(page.getByText("[C99: no source]")).toBeVisible()
  })
})

test("a product is linked with a tip, with its reason, and the shop names it first", async ({ page, request }) => {
  const { id } = await tipOf("rest")
  const before = await productsOfTip(id)
  try {
    await openText(page, "Rest")
    await page.getByRole("tab", { name: "Products" }).click()
    await page.getByRole("button", { name: "Add products" }).click()
    await page.getByPlaceholder("Search products").fill("gel ice pack")
    await page.getByRole("checkbox", { name: "Choose Gel ice pack with straps" }).click()
    await page.getByRole("button", { name: "Add 1" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByRole("alert")).toContainText("reason: say why")
    await page.getByLabel("Why, in a sentence that shoppers read").last().fill("Zeppelinwise cold while you rest.")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByRole("form", { name: "Products of the tip" }).getByText("All is saved")).toBeVisible({ timeout: 20_000 })
    await expect.poll(async () => (await request.get("/tips/rest")).text(), { timeout: SOON }).toContain("Zeppelinwise cold while you rest.")
  } finally {
    await linkProducts(id, before)
  }
})

test("an anchor of a page isn't changed without a word about the links that lead to it", async ({ page }) => {
  await openText(page, "How to measure your knee")
  const warning = page.getByText("Whoever follows a link to /guide/sizing#how-to-measure")
  await page.getByRole("button", { name: "Change the anchor" }).first().click()
  await page.getByLabel("Anchor").fill("measuring")
  await expect(warning).toBeVisible()
  await page.getByRole("button", { name: "Discard changes" }).click()
  await expect(warning).toBeHidden()
})

test("every screen of the guide has nothing that keeps somebody out", async ({ page }) => {
  await openText(page, "Ice")
  for (const tab of ["Text", "Products", "History"]) {
    await page.getByRole("tab", { name: tab }).click()
    expect(await flawsWithin(page, "main"), tab).toEqual([])
  }
  await page.getByRole("tab", { name: "Products" }).click()
  await page.getByRole("button", { name: "Add products" }).click()
  await expect(page.getByRole("checkbox", { name: /^Choose / }).first()).toBeVisible()
  expect(await flawsWithin(page, "[role=dialog] table"), "adding products").toEqual([])
  await page.keyboard.press("Escape")
  await openText(page, "How to measure your knee")
  expect(await flawsWithin(page, "main"), "a page").toEqual([])
  await page.getByRole("link", { name: "Guide", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Relief tips" })).toBeVisible()
  expect(await flawsWithin(page, "main"), "the list").toEqual([])
})
