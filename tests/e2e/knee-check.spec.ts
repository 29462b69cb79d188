import type { Page, Request } from "@playwright/test"
import { flaws } from "./support/flaws"
import { tabTo } from "./support/keyboard"
import { answer, choose, onward, TO_A_PLAN, WITH_RAYNAUDS } from "./support/knee-check"
import { expect, test } from "./support/test"

const heading = (page: Page, name: string | RegExp, level = 2) => page.getByRole("heading", { level, name })
/** Whatever leads to something that can be bought. */
const SHOP = ["products", "categories", "tips", "cart", "checkout", "search"].map((path) => `a[href*="/${path}"], form[action*="/${path}"]`).join(", ")
const LAST = "What else should we know?"

test("a warning sign ends the check, by keyboard alone, with where to go and nothing to buy", async ({ page }) => {
  await page.goto("/knee-check")
  await tabTo(page, page.getByLabel("It is stuck and won’t straighten"))
  await page.keyboard.press("Space")
  await page.keyboard.press("Enter")
  await expect(heading(page, "See someone today", 1)).toBeFocused()
  await expect(page.getByRole("main")).toContainText("Urgent care or an emergency room, today.")
  await expect(page.getByRole("main")).toContainText("When it got stuck, and what you were doing")
  await expect(page.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911")
  await expect(page.locator(SHOP)).toHaveCount(0)
  await expect(page.getByText(/\$\d/)).toHaveCount(0)
})

test("who ticked a sign by mistake comes back to it with all answers, and on through every question", async ({ page }) => {
  await page.goto("/gb/knee-check#inner")
  await choose(page, ["My foot has gone numb, cold or pale"])
  await page.getByRole("button", { name: /^Next: / }).click()
  await expect(heading(page, "Go to an emergency department today", 1)).toBeVisible()
  await expect(page.getByRole("link", { name: "Call 999" })).toBeVisible()
  await page.getByRole("button", { name: "I ticked it by mistake" }).click()
  await expect(page.getByLabel("My foot has gone numb, cold or pale")).toBeChecked()
  await choose(page, ["None of these"])
  await onward(page)
  await expect(page.getByLabel("Inner side")).toBeChecked()
  await answer(page, TO_A_PLAN.slice(1, 6))
  await expect(heading(page, LAST)).toBeFocused()
})

test("a plan for somebody with Raynaud’s has nothing cold in it, and says why", async ({ page }) => {
  await page.goto("/knee-check")
  await answer(page, WITH_RAYNAUDS)
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(heading(page, /^Left out: .*cold cuffs/)).toBeVisible()
  await expect(page.getByRole("main")).toContainText("You told us you have Raynaud’s.")
  const offered = await page.getByRole("region", { name: "If you want to buy" }).getByRole("heading", { level: 3 }).allInnerTexts()
  expect(offered.length).toBeGreaterThan(0)
  expect(offered.filter((title) => /\b(ice|cold|cool|cryo|gel pack)/i.test(title))).toEqual([])
  await expect(page.getByRole("heading", { level: 3, name: "Ice" })).toHaveCount(0)
})

test("the plan puts a thing into the cart without leaving it", async ({ page }) => {
  await page.goto("/knee-check")
  await answer(page, TO_A_PLAN)
  await page.getByRole("button", { name: "Add to cart" }).first().click()
  await expect(page.getByText(/ added$/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole("banner").getByRole("link", { name: /^Cart/ })).toContainText("1")
})

test("an answer is changed from the plan, and the rest is kept", async ({ page }) => {
  await page.goto("/knee-check")
  await answer(page, TO_A_PLAN)
  await expect(page.getByRole("main")).toContainText("2 to 6 weeks ago")
  await page.locator("summary").click()
  await page.getByRole("button", { name: "Change the answer to “How long ago was that?”" }).click()
  await expect(page.getByLabel("2 to 6 weeks ago")).toBeChecked()
  await choose(page, ["1 to 3 days ago"])
  await page.getByRole("button", { name: "Show my plan" }).click()
  await expect(page.getByRole("main")).toContainText("from running, 1 to 3 days ago")
})

test("the browser’s Back and Forward walk the questions and lose nothing, and the address never changes", async ({ page }) => {
  await page.goto("/knee-check")
  await answer(page, TO_A_PLAN.slice(0, 3))
  await page.goBack()
  await expect(heading(page, "How did it begin?")).toBeFocused()
  await expect(page.getByLabel("From running as usual")).toBeChecked()
  await page.getByRole("button", { name: "Back" }).click()
  await expect(heading(page, "Where does it hurt?")).toBeFocused()
  await page.goForward()
  await page.goForward()
  await expect(heading(page, "How long ago was that?")).toBeFocused()
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe("/knee-check")
})

test("the skip link skips, and leaves the question where it was", async ({ page }) => {
  await page.goto("/knee-check")
  await answer(page, TO_A_PLAN.slice(0, 1))
  await page.getByRole("link", { name: "Skip to content" }).focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
  await expect(heading(page, "Where does it hurt?")).toBeVisible()
})

test("what is missing is said where it is missing", async ({ page }) => {
  await page.goto("/knee-check")
  await page.getByRole("button", { name: /^Next: / }).click()
  await expect(page.getByRole("alert").filter({ hasText: "None of these" })).toBeVisible()
  await expect(page.getByLabel("Short of breath, or chest pain")).toBeFocused()
  await choose(page, ["None of these"])
  await onward(page)
  await expect(heading(page, "Where does it hurt?")).toBeFocused()
})

test("a place pressed on the home page is chosen, and taken out of the address", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("link", { name: "Calf, or behind the knee" }).click()
  await expect(page).toHaveURL(/\/knee-check$/)
  await answer(page, TO_A_PLAN.slice(0, 1))
  await expect(page.getByLabel("In the calf")).toBeChecked()
  await expect(page.getByLabel("Behind the knee")).toBeChecked()
})

test("no request, no storage and no history tells what was answered, and a reload begins again", async ({ page, context }) => {
  await page.goto("/knee-check#around", { waitUntil: "networkidle" })
  const requests: Request[] = []
  page.on("request", (request) => requests.push(request))
  await answer(page, WITH_RAYNAUDS.slice(0, -1))
  expect(requests.map((request) => request.url()), "while questions are answered, nobody is asked anything").toEqual([])
  await answer(page, WITH_RAYNAUDS.slice(-1))
  await page.waitForLoadState("networkidle")
  for (const request of requests) {
    const said = JSON.stringify([request.url(), request.postData(), await request.allHeaders()])
    expect(request.method(), said).toBe("GET")
    expect(new URL(request.url()).pathname, "the plan’s pictures have come before, with all others").toBe("/api/cart-count")
    expect(said).not.toMatch(/raynaud|kneecap|around|running-as|weeks|stairs|flat\b|adult|signs|swelling/i)
  }
  const kept = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state])")
  expect(kept).not.toMatch(/raynaud|around|running|stairs|flat|adult/i)
  expect(await page.evaluate<number>("localStorage.length + sessionStorage.length")).toBe(0)
  expect(await context.cookies()).toEqual([])

  await page.reload()
  await expect(heading(page, "Is any of this true today?")).toBeVisible()
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the check is one form, and its answer a whole page", async ({ page }) => {
    await page.goto("/knee-check")
    await page.getByRole("group", { name: "Is any of this true today?" }).getByLabel("None of these").check()
    await page.getByRole("button", { name: "Show what fits" }).click()
    await expect(page.getByRole("link", { name: "Where does it hurt?" }), "what is missing is said, and linked to").toBeVisible()
    for (const [at, labels] of WITH_RAYNAUDS.entries()) {
      for (const label of labels) {
        await page.locator(".question").nth(at).getByLabel(label, { exact: true }).check()
      }
    }
    const posted = page.waitForResponse((response) => response.request().method() === "POST")
    await page.getByRole("button", { name: "Show what fits" }).click()
    expect((await posted).headers()["cache-control"]).toContain("no-store")
    expect(new URL(page.url()).search).toBe("")
    await expect(page.getByRole("main")).toContainText("You told us you have Raynaud’s.")
    await expect(page.getByRole("region", { name: "If you want to buy" })).toBeVisible()

    await page.getByLabel("It is stuck and won’t straighten").check()
    await page.getByRole("button", { name: "Show what fits" }).click()
    await expect(heading(page, "See someone today", 1)).toBeVisible()
    await expect(page.locator(SHOP)).toHaveCount(0)
    await expect(page.getByLabel("2 to 6 weeks ago"), "the answers stand below, to be corrected").toBeChecked()
  })
})

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" })

    test("no screen, stop or plan has anything that keeps somebody out", async ({ page }) => {
      test.setTimeout(180_000)
      await page.goto("/knee-check")
      await page.getByRole("button", { name: /^Next: / }).click()
      expect(await flaws(page), "a complaint").toEqual([])
      await answer(page, WITH_RAYNAUDS, async (at) => { expect(await flaws(page), `question ${at + 1}`).toEqual([]) })
      expect(await flaws(page), "the plan").toEqual([])
      expect(await page.evaluate<number>("document.getAnimations().length"), "nothing moves").toBe(0)
      await page.goto("/knee-check")
      await choose(page, ["Short of breath, or chest pain", "It gives way under me"])
      await page.getByRole("button", { name: /^Next: / }).click()
      await expect(heading(page, "Call 911 now", 1)).toBeVisible()
      expect(await flaws(page), "the stop").toEqual([])
    })
  })
}

test.describe("on 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test("no screen, stop or plan scrolls sideways, or is squeezed", async ({ page }) => {
    const fits = async (what: string) => { expect(await page.evaluate<number>("document.documentElement.scrollWidth"), what).toBeLessThanOrEqual(320) }
    await page.goto("/knee-check")
    await answer(page, WITH_RAYNAUDS, async (at) => {
      await fits(`question ${at + 1}`)
      expect((await page.locator(".question[data-current]").boundingBox())?.width, `question ${at + 1}`).toBeGreaterThan(250)
    })
    await page.locator("summary").click()
    await fits("the plan")
    await page.goto("/knee-check")
    await choose(page, ["It is stuck and won’t straighten"])
    await page.getByRole("button", { name: /^Next: / }).click()
    await expect(heading(page, "See someone today", 1)).toBeVisible()
    await fits("the stop")
  })
})
