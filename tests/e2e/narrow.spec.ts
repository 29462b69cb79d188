import { PAGES } from "./support/pages"
import { expect, test } from "./support/test"

test.use({ viewport: { width: 320, height: 700 } })

for (const { what, path } of PAGES) {
  test(`${what} fits a screen of 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.goto(path)
    const { width = 0 } = page.viewportSize() ?? {}
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
  })
}
