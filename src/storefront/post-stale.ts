import { createHmac } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"

export type Storefront = { url: string; secret: string }

/** Milliseconds. With both retries and their pauses, an edit still shows within five seconds. */
const TIMEOUT = 1_000
const PAUSES = [200, 800]

/** The storefront answered, and will answer the same again. */
class Refusal extends Error {}

/** Hex HMAC-SHA256 of a body: how the storefront knows that it was us. */
export function signatureOf(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("hex")
}

/**
 * Tells the storefront which cache tags are stale; tries again, twice, where it is away or falls over.
 * @throws Error saying what the last try ended with
 */
export async function postStale(tags: readonly string[], { url, secret }: Storefront): Promise<void> {
  const body = JSON.stringify({ tags })
  for (let attempt = 0; ; attempt++) {
    try {
      return await post(`${url}/api/revalidate`, body, signatureOf(body, secret))
    } catch (error) {
      const wait = PAUSES[attempt]
      if (wait === undefined || error instanceof Refusal) {
        throw error
      }
      await pause(wait)
    }
  }
}

async function post(url: string, body: string, signature: string): Promise<void> {
  const headers = { "content-type": "application/json", "x-kneewell-signature": signature }
  const response = await fetch(url, { method: "POST", body, headers, signal: AbortSignal.timeout(TIMEOUT) })
  await response.body?.cancel()
  if (response.ok) {
    return
  }
  const said = `${url} answered ${response.status}`
  throw response.status < 500 ? new Refusal(said) : new Error(said)
}
