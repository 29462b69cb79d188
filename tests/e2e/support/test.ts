import { expect, test as base } from "@playwright/test"

/** Playwright's test, which fails too when a page throws or complains, whatever else it shows. */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on("pageerror", (error) => complaints.push(error.message))
      page.on("console", (message) => {
        // What the network answers is the tests' own matter: some ask for what isn't there.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
          complaints.push(message.text())
        }
      })
      await use(undefined)
      expect(complaints, "what the page complained about").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
