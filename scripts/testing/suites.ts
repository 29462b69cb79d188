import { join, resolve } from "node:path"
import { findBrowser } from "../../tests/support/browser"
import { runCommand } from "../stack/command"
import { quiet, seedHash, serverOf, startMedusa } from "../stack/medusa"
import { say, step } from "../stack/progress"
import type { Settings } from "../stack/settings"
import type { Stack } from "../stack/stack"
import { buildStorefront, startStorefront } from "../stack/storefront"
import { runCheck, type Outcome } from "./checks"
import { jestCounts, playwrightCounts } from "./counts"
import { withCopy } from "./store"

const ROOT = resolve(__dirname, "../..")
const SHOWN_LINES = 400

/** Tests that speak HTTP to a backend which they boot once, inside their own process. */
export function runIntegration(home: Settings): Promise<Outcome> {
  const file = join(home.dataDir, "integration.json")
  return withCopy(home, "integration", (stack, { dataDir }) =>
    runCheck({
      title: "Running integration tests",
      wrong: "integration tests",
      report: { file, read: jestCounts },
      work: async () => {
        const { MEDUSA_PUBLISHABLE_KEY } = await stack.storefrontEnv()
        const env = { ...stack.backendEnv(), ...quiet(), MEDUSA_PUBLISHABLE_KEY, KNEEWELL_SERVER_DIR: serverOf(dataDir), NODE_ENV: "test", LOG_LEVEL: "warn" }
        await runTool("jest/bin/jest.js", ["--selectProjects", "integration", "--runInBand", "--forceExit", "--json", `--outputFile=${file}`], env)
      },
    }),
  )
}

/** Tests that use the built storefront in a browser, as a shopper would. */
export function runBrowser(home: Settings): Promise<Outcome> {
  const file = join(home.dataDir, "e2e.json")
  return withCopy(home, "e2e", async (stack, settings) => {
    const browser = findBrowser()
    say(`✓ Found a browser: ${browser.path} (${browser.how})`)
    await bringUp(stack, settings)
    return runCheck({
      title: "Running browser tests",
      wrong: "browser tests",
      report: { file, read: playwrightCounts },
      work: () => runTool("@playwright/test/cli.js", ["test", "--config", "tests/e2e/playwright.config.ts"], { ...stack.backendEnv(), SITE_URL: settings.siteUrl, STORE_DIR: settings.dataDir, E2E_REPORT: file, CHROMIUM_PATH: browser.path }),
    })
  })
}

async function bringUp(stack: Stack, { dataDir, backendPort, storefrontPort }: Settings): Promise<void> {
  await step("Starting the backend", async () => stack.add(await startMedusa(dataDir, backendPort, stack.backendEnv())))
  const storefront = await stack.storefrontEnv()
  await buildStorefront(storefront, seedHash())
  await step("Starting the storefront", async () => stack.add(await startStorefront(dataDir, storefrontPort, storefront)))
}

function runTool(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return runCommand(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd: ROOT, env, advice: "Some of these tests failed; what they say stands above.", shown: SHOWN_LINES })
}
