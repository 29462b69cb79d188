import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { flaws } from "./support/flaws"
import { expect, test } from "./support/test"

/** Opens a page, and then notes all that is asked of any server: there should be nothing. */
async function openQuietly(page: Page, path: string): Promise<string[]> {
  // The cart's count is the last that a page asks for by itself, beside its icon.
  await Promise.all([page.waitForResponse(/\/api\/cart-count/), page.goto(path)])
  const asked: string[] = []
  page.on("request", (request) => {
    // A file made in the page has an address of its own, and asks nobody.
    if (!/^blob:|\/icon\.svg/.test(request.url())) {
      asked.push(`${request.method()} ${request.url()}`)
    }
  })
  return asked
}

const kept = (page: Page) => page.evaluate<number[]>("[localStorage.length, sessionStorage.length]")

async function tickAll(page: Page): Promise<void> {
  for (const box of await page.getByRole("group", { name: /Tick what is true/ }).getByRole("checkbox").all()) {
    await box.check()
  }
}

test.describe("the opened knee", () => {
  /** The accent, by day: what is pointed at has it. */
  const LIT = "rgb(31, 122, 116)"

  test("is gone through with the keyboard: each part is named, lights up and leads to its section", async ({ page }) => {
    // Without gliding: a key pressed while the page still glides to the drawing would be lost on the way to the section.
    await page.emulateMedia({ reducedMotion: "reduce" })
    await page.goto("/guide/anatomy")
    const drawing = page.getByRole("group", { name: /right knee/i })
    await expect(drawing.getByRole("link")).toHaveCount(9)
    const shape = page.locator('[data-part="pcl"] > *').first()
    await expect(shape).not.toHaveCSS("fill", LIT)
    await drawing.getByRole("link", { name: "Front cross ligament (ACL)" }).focus()
    await page.keyboard.press("Tab")
    const pcl = drawing.getByRole("link", { name: "Rear cross ligament (PCL)" })
    await expect(pcl).toBeFocused()
    await expect(pcl).toHaveAccessibleDescription(/sliding back/)
    await expect(shape, "the part that has focus").toHaveCSS("fill", LIT)
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/#pcl$/)
    await expect(page.locator("#pcl")).toBeInViewport()
  })

  test("has room for a finger at every name", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto("/guide/anatomy")
    for (const ring of await page.locator(".pointer .ring").all()) {
      const box = await ring.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })

  test("every part has its section on the page", async ({ page }) => {
    await page.goto("/guide/anatomy")
    for (const link of await page.locator(".pointer").all()) {
      const target = (await link.getAttribute("href")) ?? ""
      await expect(page.locator(target), target).toHaveCount(1)
    }
  })
})

test.describe("the icing timer", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date(2026, 10, 24, 14, 0) })
  })

  test("asks to look after 5 minutes, stops after 10, and says when the next may begin", async ({ page }) => {
    const asked = await openQuietly(page, "/guide/icing")
    await page.clock.pauseAt(new Date(2026, 10, 24, 14, 5))
    const timer = page.getByRole("region", { name: "Icing timer" })
    await timer.getByRole("button", { name: /begin/ }).click()
    await page.clock.runFor("04:59")
    await expect(timer.getByRole("timer")).toContainText("5:01")
    await expect(timer.getByRole("group", { name: /white, blotchy or numb/ })).toHaveCount(0)
    await page.clock.runFor("00:02")
    await expect(timer.getByRole("status")).toContainText("Look at the skin now")
    await timer.getByRole("button", { name: "No, the skin is well" }).click()
    await expect(timer.getByRole("status")).toContainText("comes off after 10 minutes")
    await page.clock.runFor("05:00")
    await expect(timer.getByRole("status")).toContainText(/Time is up.*not before 4:15\sPM/)
    await expect(timer.getByRole("button")).toHaveCount(0)
    await page.clock.fastForward("02:00:00")
    await expect(timer.getByRole("status")).toContainText("You may ice again")
    expect(asked, "what was sent").toEqual([])
    expect(await kept(page), "what was stored").toEqual([0, 0])
  })

  test("doesn’t let a locked phone stretch the minutes", async ({ page }) => {
    await page.goto("/guide/icing")
    const timer = page.getByRole("region", { name: "Icing timer" })
    await timer.getByRole("button", { name: /begin/ }).click()
    // Time goes by, and what should have ticked did so once at most.
    await page.clock.fastForward("12:00")
    await expect(timer.getByRole("status")).toContainText("Time is up")
  })

  test("stops for skin that is white, and begins nothing new", async ({ page }) => {
    await page.goto("/guide/icing")
    const timer = page.getByRole("region", { name: "Icing timer" })
    await timer.getByRole("button", { name: /begin/ }).press("Enter")
    await page.clock.runFor("05:01")
    await timer.getByRole("button", { name: "Yes: stop" }).press("Enter")
    await expect(timer.getByRole("status")).toContainText("No more ice")
    await expect(timer.getByRole("status"), "where the keyboard goes on from").toBeFocused()
    await expect(timer.getByRole("button")).toHaveCount(0)
  })
})

test.describe("running again", () => {
  // Its clocks are put forward in the night to 28 March: a day of the plan.
  test.use({ timezoneId: "Europe/Berlin" })

  test("says what is missing, and gives no dates before all is true", async ({ page }) => {
    await openQuietly(page, "/guide/return-to-running")
    const region = page.getByRole("region", { name: "Ready to run?" })
    await tickAll(page)
    await expect(region.getByRole("status")).toContainText("you can begin with step 1")
    await page.getByRole("checkbox", { name: /give way/ }).uncheck()
    await expect(region.getByRole("status")).toContainText(/Not yet.*gives way/)
    await expect(region.getByRole("link", { name: /how soon/ })).toHaveAttribute("href", "/guide/red-flags#rf_giving_way")
    await expect(region.getByText("Your walk–run plan")).toHaveCount(0)
  })

  test("makes a plan on the chosen days, and a calendar file of it, on this device alone", async ({ page }) => {
    const asked = await openQuietly(page, "/guide/return-to-running")
    await tickAll(page)
    await page.getByLabel("First day").fill("2027-03-26")
    for (const name of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
      await page.getByRole("checkbox", { name, exact: true }).setChecked(["Friday", "Sunday"].includes(name))
    }
    await page.getByRole("checkbox", { name: "Saturday", exact: true }).check()
    await expect(page.getByRole("alert").filter({ hasText: "side by side" })).toContainText("Friday and Saturday")
    await page.getByRole("checkbox", { name: "Saturday", exact: true }).uncheck()
    await expect(page.getByRole("row", { name: /^Step 1 When/ })).toContainText("Mar 28")

    const saving = page.waitForEvent("download")
    await page.getByRole("button", { name: /calendar file/ }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe("walk-and-run.ics")
    const file = await readFile(await saved.path(), "utf8")
    expect([...file.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\n/g)].map(([, day]) => day).slice(0, 4)).toEqual(["20270326", "20270328", "20270402", "20270404"])
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(12)
    expect(asked, "what was sent").toEqual([])
    expect(await kept(page), "what was stored").toEqual([0, 0])
  })

  test("prints the plan alone, with what stops it", async ({ page }) => {
    await openQuietly(page, "/guide/return-to-running")
    await tickAll(page)
    await page.emulateMedia({ media: "print" })
    await expect(page.getByRole("heading", { name: "Your walk–run plan" })).toBeVisible()
    await expect(page.getByRole("heading", { name: "What stops it" })).toBeVisible()
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden()
    await expect(page.getByRole("contentinfo")).toBeHidden()
    await expect(page.getByRole("button", { name: "Print the plan" })).toBeHidden()
  })
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the tools say in words what they would do", async ({ page }) => {
    await page.goto("/guide/icing")
    await expect(page.getByText("wait at least 2 hours before the next")).toBeVisible()
    await expect(page.getByRole("button", { name: /begin/ })).toBeHidden()
    await page.goto("/guide/return-to-running")
    await expect(page.getByRole("row", { name: /^Step 2/ }).filter({ hasText: "day 5 and day 7" })).toBeVisible()
    await page.goto("/guide/anatomy")
    await page.getByRole("group", { name: /right knee/i }).getByRole("link", { name: "Menisci" }).focus()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/#meniscus$/)
  })
})

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" })

    test("the opened knee keeps nobody out", async ({ page }) => {
      await page.goto("/guide/anatomy")
      expect(await flaws(page)).toEqual([])
    })

    test("neither does the timer while it asks to look", async ({ page }) => {
      await page.clock.install()
      await page.goto("/guide/icing")
      await page.getByRole("button", { name: /begin/ }).click()
      await page.clock.runFor("05:01")
      await page.clock.resume()
      expect(await flaws(page)).toEqual([])
    })

    test("nor the plan, with dates or with a day missing", async ({ page }) => {
      await page.goto("/guide/return-to-running")
      await tickAll(page)
      expect(await flaws(page)).toEqual([])
      await page.getByLabel("First day").fill("")
      await expect(page.getByRole("alert").filter({ hasText: "Choose the day" })).toBeVisible()
      expect(await flaws(page)).toEqual([])
    })
  })
}
