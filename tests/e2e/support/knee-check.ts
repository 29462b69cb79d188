import { expect, type Page } from "@playwright/test"

/** A check to a plan: what is chosen on each screen, by label. */
export const TO_A_PLAN = [["None of these"], ["Around or under the kneecap"], ["From running as usual"], ["2 to 6 weeks ago"], ["Downstairs", "While running"], ["No"], ["Flat", "18 to 44"]]

const question = (page: Page) => page.getByRole("group").filter({ has: page.getByRole("heading", { level: 2 }) })

/** Chooses on the screen that is shown. */
export async function choose(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await question(page).getByLabel(label, { exact: true }).check()
  }
}

/** Presses “Next”, or what it is called on the last screen, and waits for what comes of it. */
export async function onward(page: Page): Promise<void> {
  const before = await page.getByRole("heading", { level: 2 }).first().innerText()
  await page.getByRole("button", { name: /^(Next: |Show my plan)/ }).click()
  await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(before)
}

/** Answers one screen after the other. `each` is called on every screen before it is left. */
export async function answer(page: Page, screens: readonly (readonly string[])[], each: (at: number) => Promise<void> = () => Promise.resolve()): Promise<void> {
  for (const [at, labels] of screens.entries()) {
    await choose(page, labels)
    await each(at)
    await onward(page)
  }
}

/** The same check for somebody with Raynaud’s. */
export const WITH_RAYNAUDS = TO_A_PLAN.map((labels, at) => (at === TO_A_PLAN.length - 1 ? [...labels, "Raynaud’s"] : labels))
