import { defineConfig } from "@playwright/test"
import { BROWSER_FLAGS, findBrowser } from "../support/browser"

/** Browser tests against the built storefront. `npm test` starts what they need and says where it is. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../.data/test/browser",
  fullyParallel: false,
  // One shop, one stock: tests that buy must not race each other for it.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "../../.data/test/e2e.json" }]],
  use: {
    baseURL: process.env.SITE_URL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findBrowser().path, args: BROWSER_FLAGS },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
})
