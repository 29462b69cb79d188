// The browser pictures are looked at with. Scripts only: nothing here ships.
import { chromium } from '@playwright/test';

/** opens a page of the given html and writes what it shows */
export async function photograph(out, html, viewport, colorScheme = 'light') {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ colorScheme, viewport });
  await page.setContent(html);
  await page.waitForTimeout(200);
  await page.screenshot({ path: out, fullPage: true });
  await browser.close();
}
