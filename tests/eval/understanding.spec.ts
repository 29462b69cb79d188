import { compileLexicon } from "../../apps/storefront/src/features/search/lexicon"
import { planSearch } from "../../apps/storefront/src/features/search/plan"
import { understand } from "../../apps/storefront/src/features/search/understand"
import { VOCABULARY } from "../../src/search/_vocabulary"
import { mean, ndcg, type Grades } from "./metrics"
import queries from "./search-queries.json"

type Query = { q: string; kind: string; expect: Grades; tip?: number; red_flag?: string }

const lexicon = compileLexicon(VOCABULARY)
const judged = (queries as unknown as Query[]).filter(({ red_flag }) => !red_flag)

/** What the plan alone would show, as if the index held every kind and the guide every page. */
function planned(q: string): string[] {
  const keys = planSearch(understand(q, lexicon)).ranked.map(({ key }) => key)
  return keys.filter((key) => !key.startsWith("tip:") || ["tip:surgery", "tip:painkillers"].includes(key)).map((key) => key.replace("tip:", "guide:").replaceAll("-", "_"))
}

describe("the vocabulary, judged by graded queries before any index is asked", () => {
  it("plans a good order on the whole, and for every kind of query", () => {
    const kinds = [...new Set(judged.map(({ kind }) => kind))]
    const scores = kinds.map((kind) => ({ kind, score: mean(judged.filter((query) => query.kind === kind).map(({ q, expect: grades }) => ndcg(planned(q), grades, 5))) }))
    expect(mean(scores.map(({ score }) => score))).toBeGreaterThan(0.9)
    expect(scores.filter(({ score }) => score < 0.8)).toEqual([])
  })

  it.each(["knee", "kneecap", "leg", "hip", "calf", "thigh", "shin", "foot pain", "sore", "swollen", "stiff", "clicks", "brace", "sleeve", "tape", "shoes", "ice", "pillow", "crutch", "roller", "band", "insole", "wrap", "cuff", "strap"])("plans something for %j", (word) => {
    expect(planned(word)).not.toEqual([])
  })
})
