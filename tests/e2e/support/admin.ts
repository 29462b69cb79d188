import type { Page } from "@playwright/test"
import { backend } from "./staff"
import { expect } from "./test"

/** Signs in at the admin, as the first member of staff. */
export async function signInAsStaff(page: Page): Promise<void> {
  await page.goto(`${backend()}/app/login`)
  await page.locator("input[name=email]").fill(process.env.ADMIN_EMAIL ?? "")
  await page.locator("input[name=password]").fill(process.env.ADMIN_PASSWORD ?? "")
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"), { waitUntil: "commit" })
}

/** Opens a tip or a page of the guide, from the list of all. */
export async function openText(page: Page, title: string): Promise<void> {
  await page.goto(`${backend()}/app/guide`)
  await page.getByRole("link", { name: title, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("heading", { name: "Sources" })).toBeVisible()
}
