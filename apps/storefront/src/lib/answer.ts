import "server-only"
import { isStoreError } from "./store-client"

/** What the browser's scripts get when they asked wrongly, or when we failed: always words, and never something that looks like an empty answer. */
export function refusal(status: 400 | 502, error: string): Response {
  return Response.json({ ok: false, error }, { status, headers: { "cache-control": "no-store" } })
}

/** Runs what needs the backend; when that fails, says so with `words`. Anything else that goes wrong is thrown. */
export async function orUnavailable<T>(run: () => Promise<T>, unavailable: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isStoreError(error)) {
      return unavailable()
    }
    throw error
  }
}
