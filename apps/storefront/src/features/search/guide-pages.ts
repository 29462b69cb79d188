/** The guide's pages that exist, by the name the vocabulary gives them. A page that isn't here is never linked to. */
const PAGES: Record<string, { title: string; label: string }> = {
  "red-flags": { title: "All warning signs, and how soon to be seen", label: "Guide" },
}

export type GuidePage = { handle: string; title: string; label: string; path: string }

/** The page that a key such as `guide:red-flags` names, or `null` while there is none. */
export function guidePage(key: string): GuidePage | null {
  const handle = key.replace(/^guide:/, "")
  const page = key.startsWith("guide:") ? PAGES[handle] : undefined
  return page ? { handle, ...page, path: `/guide/${handle}` } : null
}
