import { chromium, type Browser } from "@playwright/test"
import { mkdirSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { Failure } from "../stack/failure"
import { step } from "../stack/progress"
import { readSettings } from "../stack/settings"
import { BROWSER_FLAGS, findBrowser } from "../../tests/support/browser"

const FOLDER = resolve(__dirname, "../../docs/screenshots")
const LARGEST_BYTES = 150_000
const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 720 } }

type Shot = { name: string; path: string; on: (keyof typeof WIDTHS)[]; scheme?: "dark" }

/** The pictures of the README: what one sees first, on a phone and on a desk. */
const SHOTS: Shot[] = [
  { name: "home", path: "/", on: ["phone", "desktop"] },
  { name: "tip", path: "/tips/ice", on: ["phone", "desktop"] },
  { name: "product", path: "/products/aircast-knee-cryo-cuff", on: ["phone", "desktop"] },
  { name: "search", path: "/search?q=flat+feet+arch+support", on: ["phone"] },
  { name: "dark", path: "/categories/brace-hinged", on: ["desktop"], scheme: "dark" },
]

/** Takes the README's pictures of the store that runs at SITE_URL. */
export async function run(): Promise<void> {
  const { siteUrl } = readSettings()
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: BROWSER_FLAGS })
  try {
    for (const shot of SHOTS) {
      for (const width of shot.on) {
        await step(`${shot.name}-${width}.png`, () => take(browser, siteUrl, shot, width))
      }
    }
  } finally {
    await browser.close()
  }
}

async function take(browser: Browser, siteUrl: string, { name, path, scheme }: Shot, width: keyof typeof WIDTHS): Promise<void> {
  const page = await browser.newPage({ viewport: WIDTHS[width], colorScheme: scheme ?? "light", reducedMotion: "reduce" })
  const response = await page.goto(siteUrl + path, { waitUntil: "networkidle" }).catch(() => null)
  if (!response?.ok()) {
    throw new Failure(`${siteUrl}${path} ${response ? `answered ${response.status()}` : "can't be reached"}. Start the store with "npm start" in another terminal, or name it in SITE_URL.`)
  }
  const file = join(FOLDER, `${name}-${width}.png`)
  await page.screenshot({ path: file })
  await page.close()
  if (statSync(file).size > LARGEST_BYTES) {
    throw new Failure(`${file} has ${Math.round(statSync(file).size / 1000)} kB; a README's picture should stay below ${LARGEST_BYTES / 1000}. Show less of the page.`)
  }
}
