/**
 * The cache manifest: everything the storefront remembers of the backend, under which tags, and for how long.
 * A change in the backend makes tags stale at once (`/api/revalidate`); the lifetime only heals a message that got lost.
 */
const HEALS_AFTER_SECONDS = 60 * 60
/** What is part of the backend's code changes with its deployment, of which nobody tells. */
const FOLLOWS_CODE_AFTER_SECONDS = 60

/** The tags there are. The backend's `src/storefront/stale-tags.ts` names the same ones. */
const TAGS = {
  regions: "regions",
  categories: "categories",
  products: "products",
  tips: "tips",
  guide: "guide",
  /** Whether things can be had, as far as a tip ranks them by it. */
  stock: "stock",
  searchVocabulary: "search-vocabulary",
  kneeCheckRules: "knee-check-rules",
  product: (handle: string) => `product:${handle}`,
  tip: (handle: string) => `tip:${handle}`,
  guidePage: (handle: string) => `guide:${handle}`,
} as const

export type Cached = { tags: string[]; revalidate: number }

const under = (...tags: string[]): Cached => ({ tags, revalidate: HEALS_AFTER_SECONDS })

/** What is read together is forgotten together: spread one of these into a read. */
export const cached = {
  regions: () => under(TAGS.regions),
  categories: () => under(TAGS.categories),
  products: () => under(TAGS.products),
  product: (handle: string) => under(TAGS.product(handle), TAGS.products),
  tips: () => under(TAGS.tips),
  searchVocabulary: (): Cached => ({ tags: [TAGS.searchVocabulary], revalidate: FOLLOWS_CODE_AFTER_SECONDS }),
  kneeCheckRules: (): Cached => ({ tags: [TAGS.kneeCheckRules], revalidate: FOLLOWS_CODE_AFTER_SECONDS }),
  tip: (handle: string) => under(TAGS.tip(handle), TAGS.tips, TAGS.products, TAGS.stock),
  guide: () => under(TAGS.guide),
  guidePage: (handle: string) => under(TAGS.guidePage(handle), TAGS.guide),
} as const

/** True for what may be a tag of ours, so that a stranger's text never reaches the cache. */
export function isTag(text: string): boolean {
  return /^(regions|categories|products|tips|guide|stock|search-vocabulary|knee-check-rules|(product|tip|guide):[a-z0-9-]{1,100})$/.test(text)
}
