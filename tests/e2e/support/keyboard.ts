import type { Locator, Page } from "@playwright/test"

const PATIENCE = 80

/** Presses Tab until something has focus; gives up where a person would. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed++) {
    await page.keyboard.press("Tab")
    if ((await there.and(page.locator(":focus")).count()) === 1) {
      return
    }
  }
  throw new Error(`Pressed Tab ${PATIENCE} times and never came to ${String(there)}`)
}
