import { useCallback, useEffect, useState } from "react"
import { readRecent, withoutRecent, withRecent } from "./recent"

const KEY = "kneewell.recent-searches"

/** A browser that keeps nothing, or lets us keep nothing, has no recent searches; that is no error. */
function changed(change: (list: string[]) => string[]): string[] {
  try {
    const list = change(readRecent(window.localStorage.getItem(KEY)))
    if (list.length) {
      window.localStorage.setItem(KEY, JSON.stringify(list))
    } else {
      window.localStorage.removeItem(KEY)
    }
    return list
  } catch {
    return []
  }
}

/** The searches this browser remembers, newest first. They leave it by no way. */
export function useRecent() {
  const [recent, setRecent] = useState<string[]>([])
  const reload = useCallback(() => { setRecent(changed((list) => list)) }, [])
  return {
    recent,
    reload,
    forget: (query: string) => { setRecent(changed((list) => withoutRecent(list, query))) },
    forgetAll: () => { setRecent(changed(() => [])) },
  }
}

/** Remembers a search once its results are on the screen. */
export function useRemember(query: string): void {
  useEffect(() => { changed((list) => withRecent(list, query)) }, [query])
}
