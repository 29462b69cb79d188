import type { Browser } from "@playwright/test"

/** What one first visit costs. Bytes are those that crossed the network, compressed. */
export type Visit = { scriptBytes: number; allBytes: number; files: number }

/** Opens a page in a browser that has never been there, and waits until it has fetched all it wants. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Network.enable")
  const kinds = new Map<string, string>()
  const result: Visit = { scriptBytes: 0, allBytes: 0, files: 0 }
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type))
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    result.files++
    result.allBytes += encodedDataLength
    result.scriptBytes += kinds.get(requestId) === "Script" ? encodedDataLength : 0
  })
  await page.goto(url, { waitUntil: "networkidle" })
  await context.close()
  return result
}
