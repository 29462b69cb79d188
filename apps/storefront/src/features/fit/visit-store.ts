import { NOTHING, readVisit, type Visit } from "./visit"

const KEY = "kneewell.measures"

let visit: Visit | null = null
const listeners = new Set<() => void>()

function tell() {
  listeners.forEach((listener) => { listener() })
}

/** A page that comes back from the browser's memory may be older than what was kept since. */
function reread() {
  visit = null
  tell()
}

function keep(text: string | null) {
  try {
    if (text === null) {
      sessionStorage.removeItem(KEY)
    } else {
      sessionStorage.setItem(KEY, text)
    }
  } catch {
    // Storage is refused: then the page remembers, and forgets when it is left.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/**
 * A leg's measures, kept in this tab until it is closed: no cookie, no address and no request ever holds them.
 * For `useSyncExternalStore`.
 */
export const visitStore = {
  subscribe(listener: () => void): () => void {
    if (!listeners.size) {
      window.addEventListener("pageshow", reread)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (!listeners.size) {
        window.removeEventListener("pageshow", reread)
      }
    }
  },
  get: (): Visit => (visit ??= readVisit(kept())),
  /** What is true while a page is made for everybody. */
  ofNobody: (): Visit => NOTHING,
  set(next: Visit) {
    visit = next
    keep(Object.keys(next.lengths).length ? JSON.stringify(next) : null)
    tell()
  },
}
