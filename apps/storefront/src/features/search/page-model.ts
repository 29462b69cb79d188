import type { GuidePage } from "./guide-pages"
import type { Item } from "./compose"
import { priceWords } from "./facets"
import type { Answer } from "./find"
import { demandWords } from "./why"

type ProductItem = Extract<Item, { type: "product" }>
export type TipItem = Extract<Item, { type: "tip" }>

/** The results as the page lays them out: the tip that answers, what fits, and what there is to read. A tip that would harm never answers. */
export type Sections = { answer: TipItem["tip"] | null; products: ProductItem[]; reading: (TipItem | GuidePage)[] }

export function sectionsOf(items: Item[]): Sections {
  const tips = items.filter((item) => item.type === "tip")
  const answer = tips.find(({ harmful }) => !harmful)
  const pages = items.flatMap((item) => (item.type === "guide" ? [item.page] : []))
  return { answer: answer?.tip ?? null, products: items.filter((item) => item.type === "product"), reading: [...pages, ...tips.filter((tip) => tip !== answer)] }
}

const counted = (count: number, one: string, many: string) => (count ? [`${count} ${count === 1 ? one : many}`] : [])

/** "1 tip, 3 products, 2 pages to read"; read aloud when the page has come. */
export function countWords({ answer, products, reading }: Sections): string {
  const parts = [...counted(answer ? 1 : 0, "tip", "tips"), ...counted(products.length, "product", "products"), ...counted(reading.length, "page to read", "pages to read")]
  return parts.join(", ") || "Nothing found"
}

/** The search as it was put right, where that differs from what was typed. */
export function correctedTo({ query, understood }: Answer): string | null {
  const typed = new Set(query.toLowerCase().replace(/['’]/g, "").split(/[^\p{L}\p{N}.]+/u))
  const meant = understood?.text.split(" ") ?? []
  return meant.some((word) => !typed.has(word)) ? meant.join(" ") : null
}

/** What was understood, each thing once, in the words of the guide: "swelling", "Hoka". Kinds of thing go by their handles' names. */
export function understoodAs({ understood }: Answer, categoryName: (handle: string) => string | undefined): string[] {
  return [...new Set((understood?.heard ?? []).map(({ topic }) => (topic.type === "kind" ? (categoryName(topic.name)?.toLowerCase() ?? topic.name) : topic.name)))]
}

/** What a search asks of things beyond what they are, in words: "under $40", "latex-free", "21.5 in". */
export function limitsIn({ understood }: Answer, money: (amount: number) => string): string[] {
  return understood ? [priceWords(understood.price, money), ...demandWords(understood.demands), ...understood.wanted.sizes.map(({ said }) => said)].filter((words) => words !== null) : []
}
