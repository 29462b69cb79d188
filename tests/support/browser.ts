import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chromium } from "@playwright/test"
import { Failure } from "../../scripts/stack/failure"

/** A browser on this machine, and how it was come by, in words for the log. */
export type Browser = { path: string; how: string }

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** Flags without which a browser started by root, or on a machine without the open internet, does not start or keeps asking for hosts it can't reach. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * Finds a Chromium, or installs one: the one named by CHROMIUM_PATH, one on the PATH, Playwright's own,
 * then Playwright's download, then the system's package.
 * @throws Failure saying what was tried and what to do
 */
export function findBrowser(): Browser {
  return named() ?? onPath() ?? playwrights("found Playwright's own") ?? downloaded() ?? packaged() ?? nothingFound()
}

function named(): Browser | undefined {
  const path = process.env.CHROMIUM_PATH
  if (!path) {
    return undefined
  }
  if (!existsSync(path)) {
    throw new Failure(`CHROMIUM_PATH names ${path}, which does not exist`)
  }
  return { path, how: "named by CHROMIUM_PATH" }
}

function onPath(how = "found on the PATH"): Browser | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" })
    if (status === 0) {
      return { path: stdout.trim(), how }
    }
  }
  return undefined
}

function playwrights(how: string): Browser | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? { path, how } : undefined
}

function downloaded(): Browser | undefined {
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "ignore", timeout: 180_000 })
  return playwrights("downloaded by Playwright")
}

function packaged(): Browser | undefined {
  if (process.getuid?.() !== 0 || spawnSync("which", ["apt-get"]).status !== 0) {
    return undefined
  }
  spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 180_000 })
  spawnSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore", timeout: 600_000 })
  return onPath("installed with apt-get")
}

function nothingFound(): never {
  throw new Failure(
    'No Chromium was found, and neither "npx playwright install chromium" nor "apt-get install chromium" could bring one. Install one and name it in CHROMIUM_PATH.',
  )
}
