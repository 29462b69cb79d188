/** The guide's pages that exist, in their order, by the name the vocabulary gives them: as search names them, and in a few words for the footer. A page that isn't here is never linked to. */
const PAGES = {
  "red-flags": { title: "All warning signs, and how soon to be seen", label: "Warning signs" },
  causes: { title: "Why knees hurt from running", label: "Causes" },
  anatomy: { title: "Inside your knee", label: "Anatomy" },
  "warning-signs": { title: "What your knee is telling you", label: "What signs mean" },
  "return-to-running": { title: "Running again, step by step", label: "Return to running" },
  prevention: { title: "Keeping knee pain away", label: "Prevention" },
  icing: { title: "How to ice a knee safely", label: "Icing" },
  exercises: { title: "Exercises for a sore knee", label: "Exercises" },
  sizing: { title: "How to measure your knee", label: "Sizing" },
  contraindications: { title: "Who should not use what", label: "Who should not" },
  "fsa-hsa": { title: "Paying with FSA or HSA money", label: "FSA and HSA" },
} as const

export type GuideHandle = keyof typeof PAGES
export type GuidePage = { handle: string; title: string; label: string; path: string }

/** A page that is known to be there. */
export function guidePageAt(handle: GuideHandle): GuidePage {
  return { handle, ...PAGES[handle], path: `/guide/${handle}` }
}

/** The page that a key such as `guide:red-flags` names, or `null` while there is none. */
export function guidePage(key: string): GuidePage | null {
  const handle = key.replace(/^guide:/, "")
  return key.startsWith("guide:") && isHandle(handle) ? guidePageAt(handle) : null
}

function isHandle(handle: string): handle is GuideHandle {
  return Object.hasOwn(PAGES, handle)
}
