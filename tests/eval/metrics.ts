/** A result as `GET /api/search` gives it, as far as relevance is judged by it. */
export type JudgedHit = { type: "product" | "tip" | "guide"; handle: string; category: string | null }

/** Grades by what a search should find: categories and `guide:<page>`, with `_` for `-`. 2 is ideal, 1 acceptable. */
export type Grades = Record<string, number>

/** Tips that stand for a page of the guide; the other tips answer beside the results and are judged by themselves. */
const GUIDE_TIPS = ["painkillers", "surgery"]

/** Hits reduced to what is graded, each where it comes first: a category, or a page of the guide. */
export function gradedIds(hits: JudgedHit[]): string[] {
  const ids = hits.flatMap(({ type, handle, category }) => {
    if (type === "product") {
      return category ?? []
    }
    return type === "guide" || GUIDE_TIPS.includes(handle) ? `guide:${handle}` : []
  })
  return [...new Set(ids.map((id) => id.replaceAll("-", "_")))]
}

const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2)

/** How good the order of the first `depth` is, from 0 to 1; 1 when nothing is expected. */
export function ndcg(ids: string[], grades: Grades, depth: number): number {
  const ideal = Object.values(grades).sort((a, b) => b - a).slice(0, depth).reduce((sum, grade, place) => sum + gain(grade, place), 0)
  const got = ids.slice(0, depth).reduce((sum, id, place) => sum + gain(grades[id] ?? 0, place), 0)
  return ideal ? got / ideal : 1
}

/** Which part of the ideal results is among the first `depth`, as far as they have room there. */
export function recall(ids: string[], grades: Grades, depth: number): number {
  const best = Math.max(0, ...Object.values(grades))
  const wanted = Object.keys(grades).filter((id) => grades[id] === best)
  const found = wanted.filter((id) => ids.slice(0, depth).includes(id))
  return wanted.length ? found.length / Math.min(wanted.length, depth) : 1
}

export const mean = (values: number[]): number => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0)
