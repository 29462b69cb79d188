import { useEffect, useState } from "react"
import type { Suggestions } from "./suggestions"

/** How long a pause in typing is one, in milliseconds. */
const PAUSE = 160
const LEAST_LETTERS = 2
/** Enough of everything for the box; the page has the rest. */
const LIMIT = 16

export type Asked = { state: "quiet" } | { state: "answered"; suggestions: Suggestions } | { state: "failed" }

const QUIET: Asked = { state: "quiet" }

/** Suggestions for what is typed: one request a pause, and an answer that comes too late is dropped. What was answered last stays until then. */
export function useSuggestions(text: string, country: string, isOpen: boolean): Asked {
  const [asked, setAsked] = useState<Asked>(QUIET)
  const query = text.trim()
  useEffect(() => {
    if (!isOpen || query.length < LEAST_LETTERS) {
      setAsked(QUIET)
      return
    }
    const stale = new AbortController()
    const pause = setTimeout(() => {
      ask(query, country, stale.signal)
        .then((suggestions) => { setAsked({ state: "answered", suggestions }) })
        .catch(() => { setAsked((before) => (stale.signal.aborted ? before : { state: "failed" })) })
    }, PAUSE)
    return () => {
      clearTimeout(pause)
      stale.abort()
    }
  }, [query, country, isOpen])
  return asked
}

async function ask(query: string, country: string, signal: AbortSignal): Promise<Suggestions> {
  const response = await fetch(`/api/search?${new URLSearchParams({ q: query, region: country, limit: String(LIMIT) })}`, { signal })
  if (!response.ok) {
    throw new Error(`Search answered ${response.status}`)
  }
  return (await response.json()) as Suggestions
}
